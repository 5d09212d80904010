/** What somebody typed, as the things that are looked for. Anything may be typed; nothing of it is taken for more. */

import { isSmall, wordsIn } from '#shared/words.ts'

/** One thing that is looked for: a word in all its forms, or these words exactly so, one after the other. */
export interface Term {
  readonly words: readonly string[]
  readonly exact: boolean
  /** Whether somebody may still be typing it. */
  readonly last: boolean
}

/** More than this nobody remembers, and each costs time. */
export const mostTerms = 8

/** Between quotes, straight or curled; else up to a space or a sign that is no part of a word. */
const piecePattern = /["“”„«»]([^"“”„«»]*)["“”„«»]|[^\s"“”„«»/,;:()]+/gu

export function termsOf(asked: string): readonly Term[] {
  const pieces = [...asked.matchAll(piecePattern)]
  const terms = pieces.flatMap((piece, nth): Term[] => {
    const quoted = piece[1]
    const words = wordsIn(quoted ?? withoutOwner(piece[0])).map(({ folded }) => folded)
    if (words.length === 0) return []
    // What is written as one word is one thing: `e-mail`, `09.30`.
    const exact = quoted !== undefined || words.length > 1
    return [{ words, exact, last: !exact && nth === pieces.length - 1 }]
  })
  const telling = terms.filter(({ words, exact }) => exact || !words.every(isSmall))
  return distinct(telling.length > 0 ? telling : terms).slice(0, mostTerms)
}

/** `auto’s` is `auto`. */
const withoutOwner = (piece: string): string => piece.replace(/['’]s$/u, '')

/** Of two that are the same the last stays, which may still be typed. */
function distinct(terms: readonly Term[]): readonly Term[] {
  const byWords = new Map(terms.map((term) => [`${term.exact} ${term.words.join(' ')}`, term]))
  return [...byWords.values()]
}
