/**
 * The guard where one writes: before words go anywhere they are looked at on this device, and what may lead to somebody
 * is asked about. Words that cannot be looked at yet wait; they never go unseen.
 */

import { useEffect, useRef, useState } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { useLiveState } from '#client/live/hooks.ts'
import type { Language } from '#shared/board/kinds.ts'
import { couldAsk } from './at-a-glance.ts'
import { fetchGuard, guardHere, type GuardParts } from './fetching.ts'
import type { GuardedText, Question } from './looking.ts'
import { memoryOf } from './memory.ts'
import { useHints, type Hints } from './useHints.ts'
import { useLatest } from './useLatest.ts'

export interface Guarded<P extends string> {
  /** A name of its own for what is being written. */
  readonly draft: string
  readonly texts: readonly GuardedText<P>[]
  /** In which language something is proposed instead. */
  readonly language: Language
  readonly rewrite: (part: P, words: string) => void
  /** Goes on with what was stopped, as if one had pressed once more. */
  readonly goOn: () => void
  readonly focusOn: (part: P) => void
  /** Whether it tells of somebody’s dilemma. */
  readonly tellsCase?: boolean
  /** Whether this device keeps what is written, so that it stands there again when the page is loaded anew. */
  readonly keeps?: boolean
}

export interface Guard {
  /** Whether all may go. If not it says why by itself, and goes on once everything is answered. */
  readonly clears: () => boolean
  /** Whether it waits for the detector. */
  readonly waits: boolean
  /** Whether the detector could not be loaded. */
  readonly failed: boolean
  /** What is written, where nothing keeps it when the page is loaded anew. */
  readonly unkept: readonly string[]
  readonly parts: GuardParts | null
  readonly questions: readonly Question[]
  /** The how-manieth time it asks; 0 when it does not. */
  readonly asked: number
  readonly language: Language
  readonly answer: (question: Question, words: string | null) => void
  /** Back to the field: one changes it oneself. */
  readonly leave: () => void
  readonly hints: Hints
  readonly tellsCase: boolean
}

const none: readonly Question[] = []

export function useGuard<P extends string>(guarded: Guarded<P>): Guard {
  const { draft, texts, language, tellsCase = false, keeps = false } = guarded
  const people = usePeopleNames()
  const latest = useLatest(guarded)
  const parts = useGuardParts()
  const hints = useHints(draft, texts, people)
  const alive = useAlive()
  const [waits, setWaits] = useState(false)
  const [failed, setFailed] = useState(false)
  const [asked, setAsked] = useState(0)
  /** Whether the last thing that happened was an answer, and not a key. */
  const [answered, setAnswered] = useState(false)
  const [goes, setGoes] = useState(0)
  const look = ({ looking }: GuardParts): readonly Question[] =>
    looking.questionsIn(texts, people, memoryOf(draft).standing)
  const questions = asked === 0 || parts === null ? none : look(parts)

  if (answered && questions.length > 0) setAnswered(false)
  if (asked > 0 && questions.length === 0) {
    setAsked(0)
    setAnswered(false)
    // Whoever changed the words by hand presses by hand.
    if (answered) setGoes(goes + 1)
  }
  useEffect(() => {
    if (goes > 0) latest.current.goOn()
  }, [goes, latest])

  function clears(): boolean {
    const now = guardHere()
    if (now !== null) {
      if (look(now).length === 0) return true
      setAsked((times) => times + 1)
      return false
    }
    if (!texts.some(({ words }) => couldAsk(words))) return true
    if (!waits) void wait()
    return false
  }

  async function wait(): Promise<void> {
    setWaits(true)
    setFailed(false)
    const came = await fetchGuard().then(
      () => true,
      () => false,
    )
    if (!alive.current) return
    setWaits(false)
    if (came) latest.current.goOn()
    else setFailed(true)
  }

  function answer({ text, mark }: Question, words: string | null): void {
    setAnswered(true)
    if (words === null) memoryOf(draft).standing.add(mark)
    else latest.current.rewrite(text.part as P, words)
  }

  function leave(): void {
    const [first] = questions
    setAsked(0)
    if (first !== undefined) latest.current.focusOn(first.text.part as P)
  }

  return {
    clears,
    waits,
    failed: failed && parts === null,
    unkept: keeps
      ? []
      : [
          texts
            .map(({ words }) => words)
            .join('\n')
            .trim(),
        ],
    parts,
    questions,
    asked,
    language,
    answer,
    leave,
    hints,
    tellsCase,
  }
}

/** The names of everybody in the room, for this device only. */
export function usePeopleNames(): readonly string[] {
  return useLiveState(
    useShallow((state) => Object.values(state.people).flatMap(({ name }) => (name.trim() === '' ? [] : [name]))),
  )
}

/** Once one can write the line is free for it. */
const fetchMs = 2500

/** What came of the guard, or null. */
export function useGuardParts(): GuardParts | null {
  const [parts, setParts] = useState(guardHere)
  useEffect(() => {
    if (parts !== null) return
    let over = false
    const timer = setTimeout(() => {
      fetchGuard().then(
        (came) => {
          if (!over) setParts(came)
        },
        // Whoever places something tries again, and hears of it.
        () => undefined,
      )
    }, fetchMs)
    return () => {
      over = true
      clearTimeout(timer)
    }
  }, [parts])
  return parts ?? guardHere()
}

function useAlive(): { readonly current: boolean } {
  const alive = useRef(true)
  useEffect(() => {
    alive.current = true
    return () => {
      alive.current = false
    }
  }, [])
  return alive
}
