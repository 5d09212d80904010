/** Words that can be told apart, and which of them stand on a board. */

import type { Snapshot } from '#shared/board/document.ts'

/** How often each word stands somewhere. */
export type Words = ReadonlyMap<string, number>

export interface Reading {
  readonly words: Words
  /** Letters that are no whole word: something fell apart. */
  readonly scraps: readonly string[]
}

const anyWord = /w\d+n\d+;/g

/** The `n`th word of a writer; no word is a part of another. */
export const wordOf = (writer: number, n: number): string => `w${writer}n${n};`

/** A writer's own words in a text, and where they begin. */
export function ownWords(text: string, writer: number): readonly { readonly word: string; readonly at: number }[] {
  return [...text.matchAll(new RegExp(`w${writer}n\\d+;`, 'g'))].map(({ 0: word, index: at }) => ({ word, at }))
}

/** The places between words. */
export function bordersIn(text: string): readonly number[] {
  return [0, ...[...text.matchAll(/;/g)].map(({ index }) => index + 1)]
}

export function readingOf({ cards, notes }: Pick<Snapshot, 'cards' | 'notes'>): Reading {
  const words = new Map<string, number>()
  const scraps: string[] = []
  for (const text of [...cards.flatMap(({ title, body }) => [title, body]), ...notes.map((note) => note.text)]) {
    for (const [word] of text.matchAll(anyWord)) words.set(word, (words.get(word) ?? 0) + 1)
    const rest = text.replaceAll(anyWord, '')
    if (rest !== '') scraps.push(rest)
  }
  return { words, scraps }
}
