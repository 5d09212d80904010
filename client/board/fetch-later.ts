import { fetchGuard } from '#client/privacy/fetching.ts'

/** What is opened on the board later, fetched while nobody waits: it must be there without a network too. */

const parts = [
  () => import('#client/ui/Menu.tsx'),
  () => import('#client/composer/ComposeDialog.tsx'),
  () => import('#client/composer/NoteComposer.tsx'),
  () => import('#client/composer/LateDrafts.tsx'),
  () => import('./EditCard.tsx'),
  fetchGuard,
  () => import('./LinkDialog.tsx'),
  () => import('./ClusterDialog.tsx'),
  () => import('./Keys.tsx'),
  () => import('./Trash.tsx'),
  () => import('./Me.tsx'),
  () => import('./Invite.tsx'),
  () => import('uqr'),
  () => import('./ListView.tsx'),
  () => import('./MapView.tsx'),
]

/** One after the other; gives back how to let it be. */
export function fetchLater(): () => void {
  let over = false
  const fetchAll = async (): Promise<void> => {
    for (const fetchPart of parts) {
      if (over) return
      // Without a network now, it is fetched when it is opened.
      await fetchPart().catch(() => undefined)
    }
  }
  const start = (): void => void fetchAll()
  const idle = typeof requestIdleCallback === 'function' ? requestIdleCallback(start, { timeout: 4000 }) : null
  const timer = idle === null ? setTimeout(start, 1500) : null
  return () => {
    over = true
    if (idle !== null) cancelIdleCallback(idle)
    if (timer !== null) clearTimeout(timer)
  }
}
