/** What somebody may be recognised by, after a pause in the writing. It stops nothing, and can be put away. */

import { useEffect, useRef, useState } from 'react'
import { fetchGuard } from './fetching.ts'
import type { GuardedText, Question } from './looking.ts'
import { memoryOf } from './memory.ts'

/** Nobody is told anything in the middle of a word. */
const pauseMs = 1500

export interface Hints {
  readonly found: readonly Question[]
  readonly putAway: () => void
}

export function useHints(draft: string, texts: readonly GuardedText[], people: readonly string[]): Hints {
  const [found, setFound] = useState<readonly Question[]>([])
  const written = texts.map(({ words }) => words).join('\n')
  const latest = useRef({ draft, texts, people })
  useEffect(() => {
    latest.current = { draft, texts, people }
  })
  useEffect(() => {
    if (written.trim() === '') return
    let over = false
    const timer = setTimeout(() => {
      fetchGuard().then(
        ({ looking }) => {
          if (over) return
          const now = latest.current
          const next = looking.hintsIn(now.texts, now.people, memoryOf(now.draft).putAway)
          // The same again is not told again.
          setFound((before) => (sameMarks(before, next) ? before : next))
        },
        // A hint that cannot come is no reason to disturb anybody.
        () => undefined,
      )
    }, pauseMs)
    return () => {
      over = true
      clearTimeout(timer)
    }
  }, [draft, written])

  function putAway(): void {
    const { putAway: away } = memoryOf(draft)
    for (const { mark } of found) away.add(mark)
    setFound([])
  }

  // Words that are gone are told of no longer.
  return { found: found.filter(({ text, finding }) => written.includes(wordsOf(text, finding))), putAway }
}

const wordsOf = ({ words }: GuardedText, { start, end }: Question['finding']): string => words.slice(start, end)

const sameMarks = (one: readonly Question[], other: readonly Question[]): boolean =>
  one.length === other.length && one.every(({ mark }, at) => mark === other[at]?.mark)
