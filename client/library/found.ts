/** What was found, asked page by page. Of what was asked before, the answers are dropped. */

import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { ask, problemCode } from '#client/ask.ts'
import type { LibraryAnswer, LibraryHit } from '#shared/commands/library-commands.ts'
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
      const longer = await withNextPage(need, answer)
      // Only at the end of what is still shown.
      setTold((before) => (before.answer === answer ? { ...before, answer: longer, problem: null } : before))
      return longer.hits.length - answer.hits.length
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
  while (answer.next !== null && answer.hits.length < least) answer = await withNextPage(need, answer)
  return answer
}

/** Where the last that one has is gone meanwhile, pages begin anew: then what one has already is passed over. */
async function withNextPage(need: Need, { next, ...before }: LibraryAnswer): Promise<LibraryAnswer> {
  const page = await ask('searchLibrary', { ...need, after: next })
  const known = new Set(before.hits.map(nameOf))
  const more = page.hits.filter((hit) => !known.has(nameOf(hit)))
  const longer = { ...before, hits: [...before.hits, ...more], next: page.next }
  return more.length === 0 && page.next !== null ? withNextPage(need, longer) : longer
}

const nameOf = ({ session, entity }: LibraryHit): string => `${session}.${entity}`
