/** The pictures’ numbers, asked of the server when what is looked for changes. */

import { useCallback, useEffect, useState } from 'react'
import { ask, problemCode } from '#client/ask.ts'
import type { LibraryFigures } from '#shared/commands/library-commands.ts'
import type { ProblemCode } from '#shared/commands/problem.ts'
import { keyOf, type Need } from './need.ts'

interface Told {
  readonly key: string | null
  readonly figures: LibraryFigures | null
  readonly problem: ProblemCode | null
}

export interface Counted {
  readonly figures: LibraryFigures | null
  readonly problem: ProblemCode | null
  readonly again: () => void
}

/** `need`: null asks nothing. What was counted before stays until the next comes. */
export function useFigures(need: Need | null): Counted {
  const [{ key, figures, problem }, setTold] = useState<Told>({ key: null, figures: null, problem: null })
  useEffect(() => {
    if (need === null || key === keyOf(need)) return
    let over = false
    ask('countLibrary', need).then(
      (counted) => !over && setTold({ key: keyOf(need), figures: counted, problem: null }),
      (error: unknown) => !over && setTold((before) => ({ ...before, key: keyOf(need), problem: problemCode(error) })),
    )
    return () => {
      over = true
    }
  }, [need, key])
  const again = useCallback(() => setTold((before) => ({ ...before, key: null, problem: null })), [])
  return { figures, problem, again }
}
