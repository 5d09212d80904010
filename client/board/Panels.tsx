import { lazy, Suspense, useDeferredValue, useEffect, type ReactNode } from 'react'
import { useErasingTold } from '#client/care/erasing-told.ts'
import { useCard } from '#client/live/hooks.ts'
import { Dialog } from '#client/ui/Dialog.tsx'
import { useDesk, useDeskState, type Panel } from './desk.ts'
import { useSay } from './say.ts'
import './thread.css'

const LinkDialog = lazy(() => import('./LinkDialog.tsx').then((m) => ({ default: m.LinkDialog })))
const ClusterDialog = lazy(() => import('./ClusterDialog.tsx').then((m) => ({ default: m.ClusterDialog })))
const EditCard = lazy(() => import('./EditCard.tsx').then((m) => ({ default: m.EditCard })))
const Invite = lazy(() => import('./Invite.tsx').then((m) => ({ default: m.Invite })))
const Tables = lazy(() => import('./Tables.tsx').then((m) => ({ default: m.Tables })))
const PlanDialog = lazy(() => import('./PlanDialog.tsx').then((m) => ({ default: m.PlanDialog })))
const People = lazy(() => import('./People.tsx').then((m) => ({ default: m.People })))
const Parked = lazy(() => import('./Parked.tsx').then((m) => ({ default: m.Parked })))
const HiddenCards = lazy(() => import('./HiddenCards.tsx').then((m) => ({ default: m.HiddenCards })))
const Trash = lazy(() => import('./Trash.tsx').then((m) => ({ default: m.Trash })))
const NamelessMine = lazy(() => import('#client/composer/NamelessMine.tsx').then((m) => ({ default: m.NamelessMine })))
const Me = lazy(() => import('./Me.tsx').then((m) => ({ default: m.Me })))
const CodeDialog = lazy(() => import('#client/sign-in/CodeDialog.tsx').then((m) => ({ default: m.CodeDialog })))
const Questions = lazy(() => import('./Questions.tsx').then((m) => ({ default: m.Questions })))
const ExpertsTime = lazy(() => import('./ExpertsTime.tsx').then((m) => ({ default: m.ExpertsTime })))
const Keys = lazy(() => import('./Keys.tsx').then((m) => ({ default: m.Keys })))
const EraseOnBoard = lazy(() => import('#client/care/EraseOnBoard.tsx').then((m) => ({ default: m.EraseOnBoard })))
const ErasureRequests = lazy(() =>
  import('#client/care/ErasureRequests.tsx').then((m) => ({ default: m.ErasureRequests })),
)
const ComposeDialog = lazy(() =>
  import('#client/composer/ComposeDialog.tsx').then((m) => ({ default: m.ComposeDialog })),
)

/** The dialog that lies over the board, when there is one. */
export function Panels() {
  const desk = useDesk()
  const panel = useDeskState((state) => state.panel)
  useFocusBack()
  useErasingTold()
  // Deferred: Suspense that showed its fallback would hold the dialog back for 300 ms.
  const ready = useDeferredValue(panel, null) === panel
  return <Suspense>{ready && panel !== null && dialogOf(panel, () => desk.show(null))}</Suspense>
}

function dialogOf(panel: Panel, onClose: () => void): ReactNode {
  switch (panel.is) {
    case 'compose': {
      const tie = panel.linkTo === undefined ? {} : { linkTo: panel.linkTo }
      return <ComposeDialog key={panel.kind} kind={panel.kind} {...tie} onClose={onClose} />
    }
    case 'edit':
      return <EditDialog card={panel.card} onClose={onClose} />
    case 'link':
      return <LinkDialog key={panel.card} card={panel.card} onClose={onClose} />
    case 'cluster':
      return <ClusterDialog key={panel.card} card={panel.card} onClose={onClose} />
    case 'invite':
      return <Invite onClose={onClose} />
    case 'trash':
      return <Trash onClose={onClose} />
    case 'tables':
      return <Tables onClose={onClose} />
    case 'plan':
      return <PlanDialog onClose={onClose} />
    case 'people':
      return <People onClose={onClose} />
    case 'parked':
      return <Parked onClose={onClose} />
    case 'hidden':
      return <HiddenCards onClose={onClose} />
    case 'nameless':
      return <NamelessMine onClose={onClose} />
    case 'me':
      return <Me onClose={onClose} />
    case 'code':
      return <CodeDialog onClose={onClose} />
    case 'questions':
      return <Questions onClose={onClose} />
    case 'experts':
      return <ExpertsTime onClose={onClose} />
    case 'keys':
      return <Keys onClose={onClose} />
    case 'erase':
      return <EraseOnBoard key={panel.entity} what={panel.what} entity={panel.entity} />
    case 'erasures':
      return <ErasureRequests onClose={onClose} />
  }
}

function EditDialog({ card, onClose }: { readonly card: string; readonly onClose: () => void }) {
  const say = useSay()
  const isThere = useCard(card) !== undefined
  useEffect(() => {
    // Taken off the board meanwhile: what I wrote is handed back.
    if (!isThere) onClose()
  }, [isThere, onClose])
  return (
    <Dialog open onClose={onClose} title={say('edit.title')} closeLabel={say('common.close')}>
      <EditCard id={card} onDone={onClose} />
    </Dialog>
  )
}

/** Gives the focus back where it was before the first dialog, or to the card it was about, or to the title. */
function useFocusBack(): void {
  const desk = useDesk()
  useEffect(() => {
    let before: Element | null = null
    let card: string | null = null
    return desk.subscribe(({ panel }, { panel: was }) => {
      if (was === null && panel !== null) before = document.activeElement
      if (panel !== null && 'card' in panel) card = panel.card
      if (was === null || panel !== null) return
      const [place, about] = [before, card]
      before = null
      card = null
      // After the dialog has gone, and only when nothing else has taken the focus.
      setTimeout(() => {
        if (document.activeElement !== null && document.activeElement !== document.body) return
        // Looked up now: the card may have been drawn in another place meanwhile.
        const places = [place, about === null ? null : faceOf(about), title()]
        const back = places.find((place) => place !== document.body && place?.isConnected)
        if (back instanceof HTMLElement) back.focus()
      }, 50)
    })
  }, [desk])
}

function title(): Element | null {
  const heading = document.querySelector('h1')
  heading?.setAttribute('tabindex', '-1')
  return heading
}

const faceOf = (card: string): Element | null => document.querySelector(`[data-card="${CSS.escape(card)}"]`)
