/** What was found, asked page by page. Of what was asked before, the answers are dropped. */

import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { ask, problemCode } from '#client/ask.ts'
import type { LibraryAnswer } from '#shared/commands/library-commands.ts'
import type { ProblemCode } from '#shared/commands/problem.ts'
import type { Need } from './need.ts'

export interface Found {
  /** With what was found on all pages up to here; stays while something else is asked. Null until the first. */
  readonly answer: LibraryAnswer | null
  /** What this is the answer to. */
  readonly need: Need
  readonly busy: boolean
  readonly problem: ProblemCode | null
  /** Adds the next page, and gives how many that is; 0 when it did not come. */
  readonly more: () => Promise<number>
  readonly again: () => void
}

interface Told {
  readonly question: object | null
  readonly answer: LibraryAnswer | null
  readonly need: Need
  readonly problem: ProblemCode | null
}

/** `least`: as many as there were when one left, and so at the first question again. */
export function useFound(need: Need, least: number): Found {
  const [told, setTold] = useState<Told>({ question: null, answer: null, need, problem: null })
  const [round, setRound] = useState(0)
  const atFirst = useRef(least)
  const question = useMemo(() => ({ need, round }), [need, round])
  useEffect(() => {
    let over = false
    pagesOf(need, atFirst.current).then(
      (answer) => {
        if (over) return
        atFirst.current = 0
        setTold({ question, answer, need, problem: null })
      },
      (error: unknown) => {
        if (!over) setTold((before) => ({ ...before, question, problem: problemCode(error) }))
      },
    )
    return () => {
      over = true
    }
  }, [need, question])

  const { answer } = told
  const busy = told.question !== question
  const more = useCallback(async () => {
    if (busy || answer === null || answer.next === null) return 0
    try {
      const page = await ask('searchLibrary', { ...need, after: answer.next })
      // Only at the end of what is still shown.
      setTold((before) =>
        before.answer === answer ? { ...before, answer: joined(answer, page), problem: null } : before,
      )
      return page.hits.length
    } catch (error) {
      setTold((before) => (before.answer === answer ? { ...before, problem: problemCode(error) } : before))
      return 0
    }
  }, [need, answer, busy])
  const again = useCallback(() => setRound((before) => before + 1), [])
  return { answer, need: told.need, busy, problem: busy ? null : told.problem, more, again }
}

async function pagesOf(need: Need, least: number): Promise<LibraryAnswer> {
  let answer = await ask('searchLibrary', need)
  while (answer.next !== null && answer.hits.length < least) {
    answer = joined(answer, await ask('searchLibrary', { ...need, after: answer.next }))
  }
  return answer
}

const joined = (before: LibraryAnswer, page: LibraryAnswer): LibraryAnswer => ({
  ...before,
  hits: [...before.hits, ...page.hits],
  next: page.next,
})
