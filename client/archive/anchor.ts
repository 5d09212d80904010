/** `#ID` in the address: that card or contribution comes into view and reading goes on there. */

import { useEffect } from 'react'

export function useAnchor(): void {
  useEffect(() => {
    focusAnchor()
    addEventListener('hashchange', focusAnchor)
    return () => removeEventListener('hashchange', focusAnchor)
  }, [])
}

function focusAnchor(): void {
  const id = decodeURIComponent(location.hash.slice(1))
  const place = id === '' ? null : document.getElementById(id)
  if (place === null) return
  place.scrollIntoView({ block: 'start' })
  place.focus({ preventScroll: true })
}
