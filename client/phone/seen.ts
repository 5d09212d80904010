/** How much of the page one sees: with the keyboard up less than the browser says. */

import { useEffect, type RefObject } from 'react'

/** Keeps `--seen` on an element as high as what is visible, so that its foot stands on the keyboard. */
export function useSeenHeight(ref: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const view = window.visualViewport
    if (view === null) return
    const fit = (): void => {
      const zoomed = view.scale > 1.01
      const covered = innerHeight - view.height > 60
      if (covered && !zoomed) {
        ref.current?.style.setProperty('--seen', `${view.height}px`)
        // Some browsers push the page up to show the field; here the field is in view already.
        scrollTo(0, 0)
      } else ref.current?.style.removeProperty('--seen')
    }
    view.addEventListener('resize', fit)
    return () => view.removeEventListener('resize', fit)
  }, [ref])
}
