/** What is found in texts on this device, as what is asked about them. Comes with the detector, later than the page. */

import { findPersonalData } from '#shared/privacy/find.ts'
import type { Finding } from '#shared/privacy/finding.ts'
import { couldBlock } from './at-a-glance.ts'

/** A text that somebody is about to place, under the name of its field. */
export interface GuardedText<P extends string = string> {
  readonly part: P
  readonly name: string
  readonly words: string
  /** Words that are taken over as they stand elsewhere: left out as a whole, and never replaced. */
  readonly quoted?: boolean
}

export interface Question {
  readonly text: GuardedText
  readonly finding: Finding
  /** The same as long as the same words are found as the same. */
  readonly mark: string
}

const marked = (text: GuardedText, finding: Finding): Question => {
  const words = text.words.slice(finding.start, finding.end)
  return { text, finding, mark: `${finding.kind} ${words.trim().toLowerCase()}` }
}

function allIn(texts: readonly GuardedText[], people: readonly string[]): readonly Question[] {
  return texts.flatMap((text) =>
    text.words.trim() === '' ? [] : findPersonalData(text.words, { people }).map((finding) => marked(text, finding)),
  )
}

/** What must be answered before these texts go anywhere. What may never be there is asked again and again. */
export function questionsIn(
  texts: readonly GuardedText[],
  people: readonly string[],
  standing: ReadonlySet<string>,
): readonly Question[] {
  return allIn(texts, people).filter(
    ({ finding: { strength }, mark }) => strength === 'block' || (strength === 'ask' && !standing.has(mark)),
  )
}

/** What somebody may be recognised by, each once. It stops nothing. */
export function hintsIn(
  texts: readonly GuardedText[],
  people: readonly string[],
  putAway: ReadonlySet<string>,
): readonly Question[] {
  const hints = allIn(texts, people).filter(({ finding, mark }) => finding.strength === 'hint' && !putAway.has(mark))
  return [...new Map(hints.map((hint) => [hint.mark, hint])).values()]
}

/** Around a change so much is looked at first; a number and the words about it are nearer than this. */
const around = 100

/**
 * Whether a change makes a number that may not be there. Looks at the surroundings first, which is enough for nearly
 * every key; a number that stood there already, and others may have written, is not this change’s.
 */
export function completesNumber(before: string, after: string, from: number, to: number): boolean {
  const near = after.slice(Math.max(0, from - around), to + around)
  if (!couldBlock(near) || numbersIn(near).length === 0) return false
  const [there, now] = [numbersIn(before), numbersIn(after)]
  return now.some((number) => count(now, number) > count(there, number))
}

/** The digits of each number that blocks. */
const numbersIn = (words: string): readonly string[] =>
  findPersonalData(words).flatMap(({ strength, start, end }) =>
    strength === 'block' ? [words.slice(start, end).replaceAll(/[^\p{N}]/gu, '')] : [],
  )

const count = (all: readonly string[], one: string): number => all.filter((other) => other === one).length
