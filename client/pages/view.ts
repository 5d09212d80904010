/** Which layout fits the window. Each is loaded when it is first needed, and stays when the next cannot be loaded. */

import { useEffect, useState, useSyncExternalStore, type ComponentType } from 'react'
import { withWords } from '#client/words.ts'

type Name = 'phone' | 'board'

const loads: Readonly<Record<Name, () => Promise<ComponentType>>> = {
  phone: () => import('./Phone.tsx').then(({ Phone }) => Phone),
  board: () => withWords(() => import('./Board.tsx')).then(({ Board }) => Board),
}

const aheadMs = 4000

const narrow = matchMedia('(max-width: 720px)')
const fits = {
  watch: (tell: () => void): (() => void) => {
    narrow.addEventListener('change', tell)
    return () => narrow.removeEventListener('change', tell)
  },
  get: (): Name => (narrow.matches ? 'phone' : 'board'),
}

/** Null until the first layout is there. */
export function useFittingView(): {
  readonly name: Name
  readonly View: ComponentType | null
  readonly failed: boolean
} {
  const name = useSyncExternalStore(fits.watch, fits.get)
  const [shown, setShown] = useState<{ readonly name: Name; readonly View: ComponentType } | null>(null)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    let over = false
    const load = (): void => {
      loads[name]().then(
        (View) => {
          if (!over) setShown({ name, View })
        },
        () => {
          if (!over) setFailed(true)
        },
      )
    }
    load()
    addEventListener('online', load)
    // A window on a laptop may become narrow while the line is gone; a phone does not pay for the board.
    const ahead = name === 'board' ? setTimeout(() => void loads.phone().catch(() => null), aheadMs) : undefined
    return () => {
      over = true
      clearTimeout(ahead)
      removeEventListener('online', load)
    }
  }, [name])
  return { name: shown?.name ?? name, View: shown?.View ?? null, failed: failed && shown === null }
}
