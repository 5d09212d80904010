/** The few keys of the big screen. */

import { useEffect, useRef } from 'react'

/** By the key’s name, in small letters. */
export function useKeys(acts: Readonly<Record<string, () => void>>): void {
  const latest = useRef(acts)
  useEffect(() => {
    latest.current = acts
  })
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return
      // A button that has the focus is pressed by the space bar itself.
      if (event.key === ' ' && event.target instanceof HTMLButtonElement) return
      const name = event.key.toLowerCase()
      if (!Object.hasOwn(latest.current, name)) return
      event.preventDefault()
      latest.current[name]?.()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
}
