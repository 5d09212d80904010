/** Leaving words out of a card or contribution, or replacing them; and putting the last ones back. */

import { useState } from 'react'
import { ask, problemCode } from '#client/ask.ts'
import type { ProblemCode } from '#shared/commands/problem.ts'
import type { ArchiveKey } from './say.ts'

interface Rewritten {
  readonly part: string
  readonly before: string
  readonly after: string
}

export interface Rewriting {
  readonly rewrite: (part: string, before: string, after: string, told: ArchiveKey) => Promise<void>
  /** What was done last. */
  readonly told: ArchiveKey | null
  readonly problem: ProblemCode | null
  /** Puts the words of before back; null when there is nothing to put back. */
  readonly putBack: (() => Promise<void>) | null
}

export function useRewriting(session: string, entity: string, again: () => Promise<void>): Rewriting {
  const [last, setLast] = useState<Rewritten | null>(null)
  const [told, setTold] = useState<ArchiveKey | null>(null)
  const [problem, setProblem] = useState<ProblemCode | null>(null)

  async function change(next: Rewritten, word: ArchiveKey, back: Rewritten | null): Promise<void> {
    setProblem(null)
    try {
      await ask('changeWords', { session, entity, ...next })
      setLast(back)
      setTold(word)
    } catch (error) {
      setTold(null)
      setProblem(problemCode(error))
    }
    // Also after a refusal: the words may be others by now.
    await again()
  }

  return {
    rewrite: (part, before, after, word) => change({ part, before, after }, word, { part, before, after }),
    told,
    problem,
    putBack:
      last === null
        ? null
        : () => change({ part: last.part, before: last.after, after: last.before }, 'closing.was-put-back', null),
  }
}
