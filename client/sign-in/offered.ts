/** The way back is offered after something was placed: once on a device, and not again. */

import { useEffect, useState } from 'react'
import type { Said } from '#client/live/store.ts'

const key = 'inbreng.code-offered'

/** Whether to offer it beside what was said; for as long as that stands. */
export function useOffer(said: Said | null): boolean {
  const [fresh] = useState(() => !wasOffered())
  const [first, setFirst] = useState<Said | null>(null)
  const placed = said?.key.startsWith('did.placed.') === true
  if (fresh && placed && first === null) setFirst(said)
  useEffect(() => {
    if (first !== null) remember()
  }, [first])
  return first !== null && first === said
}

function wasOffered(): boolean {
  try {
    return localStorage.getItem(key) !== null
  } catch {
    return true
  }
}

function remember(): void {
  try {
    localStorage.setItem(key, 'yes')
  } catch {
    // Blocked: then it was not offered either.
  }
}
