import { useEffect, useState } from 'react'
import { useLive } from '#client/live/hooks.ts'
import { isWriting } from './is-writing.ts'
import { useMaybeBoardParts } from './board-parts.ts'
import { useDesk } from './desk.ts'
import { followAlong } from './follow.ts'

/** Sees along what the lead looks at; true while that has to wait for what I am writing. */
export function useFollow(): boolean {
  const { store } = useLive()
  const desk = useDesk()
  const parts = useMaybeBoardParts()
  const [waiting, setWaiting] = useState(false)
  useEffect(
    () =>
      followAlong({
        store,
        desk,
        busy: () => isWriting() || desk.getState().panel !== null,
        onFree: (tell) => {
          const later = (): void => void setTimeout(tell)
          document.addEventListener('focusout', later)
          return () => document.removeEventListener('focusout', later)
        },
        moving: (move) => keepFocus(move, desk.getState().chosen, (card) => parts?.focus.focus(card)),
        waits: setWaiting,
      }),
    [store, desk, parts],
  )
  return waiting
}

/** A focus that went along with what it was on comes back on the card that it was at, or on the way to stop this. */
function keepFocus(move: () => void, chosen: string | null, focus: (card: string) => void): void {
  const before = document.activeElement
  const face = before?.closest<HTMLElement>('[data-card], [data-node]')
  const card = face?.dataset['card'] ?? face?.dataset['node'] ?? chosen
  move()
  if (before === null || before === document.body) return
  setTimeout(() => {
    if (isLost() && card !== null) focus(card)
    if (isLost()) document.querySelector<HTMLElement>('.follow button')?.focus()
  }, drawnMs)
}

/** By then the other view is drawn, if it was here already. */
const drawnMs = 100

const isLost = (): boolean => document.activeElement === null || document.activeElement === document.body

/** Tells whoever follows me what I look at. */
export function useShowMine(): void {
  const live = useLive()
  const desk = useDesk()
  useEffect(() => {
    let told = ''
    function tell(): void {
      const { session, info } = live.store.getState()
      const { view, chosen } = desk.getState()
      // Of several windows the one in front.
      const mine = session?.follows === info.me.person && document.visibilityState === 'visible'
      const shows = mine ? { view, card: chosen } : null
      if (JSON.stringify(shows) === told) return
      told = JSON.stringify(shows)
      live.setShown(shows)
    }
    tell()
    document.addEventListener('visibilitychange', tell)
    const stops = [live.store.subscribe(tell), desk.subscribe(tell)]
    return () => {
      document.removeEventListener('visibilitychange', tell)
      for (const stop of stops) stop()
    }
  }, [live, desk])
}
