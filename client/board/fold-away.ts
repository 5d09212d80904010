import { useEffect, useRef, type RefObject } from 'react'

/** Folds an empty reply when one goes on elsewhere; a little later, so that what is pressed does not move away. */
export function useFoldAway(form: RefObject<HTMLFormElement | null>, folds: boolean, fold: () => void): void {
  const latest = useRef(fold)
  useEffect(() => {
    latest.current = fold
  })
  useEffect(() => {
    if (!folds) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const onFocus = ({ target }: FocusEvent): void => {
      clearTimeout(timer)
      const inside = target instanceof Node && (form.current?.contains(target) || target.contains(form.current))
      if (!inside) timer = setTimeout(() => latest.current(), 250)
    }
    document.addEventListener('focusin', onFocus)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('focusin', onFocus)
    }
  }, [form, folds])
}
