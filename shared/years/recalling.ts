/**
 * What a text is looked up by among earlier cards: its words one by one. In the order of the alphabet, without numbers and
 * without what is written as a name, so that what goes to the server while somebody writes is no text.
 */

import { isSmall, wordsIn, type Word } from '../words.ts'

/** How many cards of before are shown at most. */
export const mostRecalled = 3
/** A longer text is looked up by this many of its words. */
export const mostWords = 200
export const longestWord = 40
/** Of fewer words nobody can tell what they are about. */
export const fewestWords = 4

const letters = /^\p{L}[\p{L}\p{M}]*$/u

/** The words of some texts, each once, as they are compared. */
export function wordsToRecall(texts: readonly string[]): readonly string[] {
  const words = texts.flatMap((text) =>
    wordsIn(text)
      .filter((word) => !isName(text, word))
      .map(({ folded }) => folded),
  )
  const told = words.filter((word) => letters.test(word) && word.length <= longestWord && !isSmall(word))
  return [...new Set(told)].sort((a, b) => (a < b ? -1 : 1)).slice(0, mostWords)
}

const capital = /^\p{Lu}/u
/** So begins a sentence, where every word has a capital. */
const begins = /(?:^|[.!?:;…\n])[\s"'“”‘’(–-]*$/u

/** With a capital within a sentence: as names are written in Dutch and in English. */
const isName = (text: string, { start }: Word): boolean =>
  capital.test(text.slice(start, start + 2)) && !begins.test(text.slice(Math.max(0, start - 8), start))
