/** The ateliers I may see, asked once for a page and again on demand. */

import { useCallback, useEffect, useState } from 'react'
import { ask, problemCode } from '#client/ask.ts'
import type { ProblemCode } from '#shared/commands/problem.ts'
import type { Home } from '#shared/commands/shapes.ts'

export interface AskedHome {
  readonly home: Home | null
  readonly problem: ProblemCode | null
}

const asking: AskedHome = { home: null, problem: null }

export function useAskedHome(): AskedHome & { readonly again: () => void } {
  const [asked, setAsked] = useState(asking)
  const [round, setRound] = useState(0)
  useEffect(() => {
    let over = false
    const answer = (next: AskedHome): void => {
      if (!over) setAsked(next)
    }
    ask('home', {}).then(
      (home) => answer({ home, problem: null }),
      (error: unknown) => answer({ home: null, problem: problemCode(error) }),
    )
    return () => {
      over = true
    }
  }, [round])
  const again = useCallback(() => {
    setAsked(asking)
    setRound((before) => before + 1)
  }, [])
  return { ...asked, again }
}
