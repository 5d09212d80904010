import { useEffect, useRef, type RefObject } from 'react'
import { useDeskState } from './desk.ts'

/** The chosen card comes into sight. When its thread is closed and nothing has the focus, the card gets it. */
export function useFocusBack(place: RefObject<HTMLElement | null>): void {
  const chosen = useDeskState((state) => state.chosen)
  const before = useRef<string | null>(null)
  useEffect(() => {
    const was = before.current
    before.current = chosen
    const card = (id: string): HTMLElement | null | undefined =>
      place.current?.querySelector(`[data-node="${CSS.escape(id)}"], [data-card="${CSS.escape(id)}"] .open`)
    // One frame later the thread has taken its room, or given it back.
    const frame = requestAnimationFrame(() => {
      if (chosen !== null) {
        const whole = card(chosen)?.closest('.node, .list-card')
        whole?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
      } else if (was !== null && (document.activeElement ?? document.body) === document.body) card(was)?.focus()
    })
    return () => cancelAnimationFrame(frame)
  }, [chosen, place])
}
