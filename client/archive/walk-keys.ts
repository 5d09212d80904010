/** Alt with an arrow walks on and back, except where one writes. */

import { useEffect, useRef } from 'react'

type Way = (() => void) | null

export function useWalkKeys(onNext: Way, onBack: Way): void {
  const ways = useRef({ onNext, onBack })
  useEffect(() => {
    ways.current = { onNext, onBack }
  })
  useEffect(() => {
    function press(event: KeyboardEvent): void {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
      if (event.target instanceof Element && event.target.closest('textarea, input, select, dialog') !== null) return
      const way = event.key === 'ArrowDown' ? ways.current.onNext : event.key === 'ArrowUp' ? ways.current.onBack : null
      if (way === null) return
      event.preventDefault()
      way()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
}
