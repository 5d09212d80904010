/** A return code: six words by which somebody comes back, also on another device. Forgiving to who types it. */

import { returnWords } from './words.ts'

declare const crypto: { getRandomValues<T extends Uint16Array>(values: T): T }

export const codeLength = 6

const known: ReadonlySet<string> = new Set(returnWords)

/** Drawn evenly: the list is as long as ten bits count. */
export function newReturnCode(): string {
  const drawn = crypto.getRandomValues(new Uint16Array(codeLength))
  return [...drawn].map((value) => returnWords[value % returnWords.length]).join(' ')
}

/** What somebody typed, as words: small letters without accents, whatever stood between them. */
export function typedWords(typed: string): readonly string[] {
  return typed
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '')
}

export const isReturnWord = (word: string): boolean => known.has(word)

/** The one way of writing a code; null of what can be none. */
export function tidyReturnCode(typed: string): string | null {
  const words = typedWords(typed)
  return words.length === codeLength && words.every(isReturnWord) ? words.join(' ') : null
}

/** Words of the list that are one letter from what was typed, or have two letters the other way round. */
export function wordsLike(typed: string): readonly string[] {
  return known.has(typed) ? [] : returnWords.filter((word) => isOneOff(word, typed))
}

function isOneOff(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (long.length - short.length > 1) return false
  let at = 0
  while (at < long.length && long[at] === short[at]) at += 1
  if (long.length > short.length) return short.slice(at) === long.slice(at + 1)
  const swapped = long[at] === short[at + 1] && long[at + 1] === short[at]
  return short.slice(at + 1) === long.slice(at + 1) || (swapped && short.slice(at + 2) === long.slice(at + 2))
}
