/** What somebody typed into a shared text and nobody was sent: it stands below the field, and outlives it. */

import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useLive } from '#client/live/hooks.ts'
import { handBack } from '#client/live/load-anew.ts'

export interface Unshared {
  readonly why: 'forbidden' | 'unlooked'
  readonly words: string
}

export interface KeptBack {
  readonly unshared: Unshared | null
  readonly withhold: (why: Unshared['why'], words: string) => void
  /** Something went: what is told without words of its own is over. */
  readonly went: () => void
  readonly drop: () => void
}

export function useUnshared(): KeptBack {
  const { store } = useLive()
  const [unshared, setUnshared] = useState<Unshared | null>(null)
  const latest = useRef(unshared)
  const closed = useRef(false)
  useEffect(() => {
    latest.current = unshared
  })
  // Before the field goes: what it still holds is withheld after this.
  useLayoutEffect(() => {
    closed.current = false
    return () => {
      closed.current = true
      // What may be nowhere was said already.
      if (latest.current?.why === 'unlooked') handBack(store, 'unlooked', [latest.current.words])
    }
  }, [store])

  function withhold(why: Unshared['why'], words: string): void {
    if (closed.current) handBack(store, why, [words])
    // Words that went to nobody stay in view, whatever one types next.
    else setUnshared((before) => ({ why, words: (before?.words ?? '') + words }))
  }

  return {
    unshared,
    withhold,
    went: () => setUnshared((before) => (before?.words === '' ? null : before)),
    drop: () => setUnshared(null),
  }
}
