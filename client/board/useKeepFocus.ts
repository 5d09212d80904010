import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react'

/** A card that is drawn in another place takes the focus along; when it is gone, the next card has it. */
export function useKeepFocus(place: RefObject<HTMLElement | null>, drawn: unknown): void {
  const last = useRef<{ readonly card: string; readonly next: readonly string[] } | null>(null)
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent): void => {
      const card = target instanceof Element ? target.closest('.list-card') : null
      if (card === null || !place.current?.contains(card)) {
        last.current = null
        return
      }
      const all = [...place.current.querySelectorAll('.list-card')].map(({ id }) => id)
      const at = all.indexOf(card.id)
      last.current = { card: card.id, next: [...all.slice(at + 1), ...all.slice(0, at).reverse()] }
    }
    document.addEventListener('focusin', onFocus)
    return () => document.removeEventListener('focusin', onFocus)
  }, [place])
  useLayoutEffect(() => {
    const { activeElement } = document
    if (last.current === null || (activeElement !== null && activeElement !== document.body)) return
    const { card, next } = last.current
    const there = [card, ...next].map((id) => document.getElementById(id)).find((found) => found !== null)
    const button = there?.querySelector<HTMLElement>('.open')
    button?.focus()
  }, [drawn])
}
