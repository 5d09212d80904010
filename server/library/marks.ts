/** Where in a text the words stand that were looked for. */

import { wordsIn } from '#shared/words.ts'

export type Mark = readonly [start: number, end: number]

/** What matched: single words, and runs of words exactly so. */
export interface Matched {
  readonly words: ReadonlySet<string>
  readonly phrases: readonly (readonly string[])[]
}

/** The marks in a text, in UTF-16 units, in order; what touches or overlaps is one. */
export function marksIn(text: string, { words, phrases }: Matched): readonly Mark[] {
  if (words.size === 0 && phrases.length === 0) return []
  const there = wordsIn(text)
  const marks: Mark[] = []
  for (const [nth, { folded, start, end }] of there.entries()) {
    if (words.has(folded)) marks.push([start, end])
    for (const phrase of phrases) {
      const last = there[nth + phrase.length - 1]
      const isHere = last !== undefined && phrase.every((word, ahead) => there[nth + ahead]?.folded === word)
      if (isHere) marks.push([start, last.end])
    }
  }
  return merged(marks)
}

function merged(marks: readonly Mark[]): readonly Mark[] {
  const sorted = marks.toSorted(([a], [b]) => a - b)
  const whole: Mark[] = []
  for (const [start, end] of sorted) {
    const before = whole.at(-1)
    if (before !== undefined && start <= before[1]) whole[whole.length - 1] = [before[0], Math.max(before[1], end)]
    else whole.push([start, end])
  }
  return whole
}

export interface Piece {
  readonly words: string
  readonly marks: [number, number][]
}

/** How much of a text is shown. */
const most = 280
/** How much of it stands before what matched first. */
const lead = 80

/** A text around what matched first, cut between words, with dots where something is left out. */
export function pieceOf(text: string, marks: readonly Mark[]): Piece {
  const first = marks[0]?.[0] ?? 0
  const start = text.length <= most || first <= lead ? 0 : afterSpace(text, first - lead, first)
  const end = text.length - start <= most ? text.length : beforeSpace(text, start + most)
  const before = start > 0 ? '… ' : ''
  const shift = before.length - start
  return {
    words: `${before}${text.slice(start, end)}${end < text.length ? ' …' : ''}`,
    marks: marks
      .flatMap(([from, to]) => (from >= start && to <= end ? [[from + shift, to + shift] as const] : []))
      .map(([from, to]) => [from, to]),
  }
}

/** The beginning of the first word after a place, at the latest `limit`. */
function afterSpace(text: string, from: number, limit: number): number {
  const space = text.slice(from, limit).search(/\s/u)
  return space < 0 ? limit : from + space + 1
}

/** The end of the last whole word before a place; of one long word a piece that splits no character. */
function beforeSpace(text: string, to: number): number {
  const kept = text.slice(0, to + 1)
  const space = kept.search(/\s+\S*$/u)
  if (space > to - lead) return space
  const code = text.charCodeAt(to - 1)
  return code >= 0xd8_00 && code < 0xdc_00 ? to - 1 : to
}
