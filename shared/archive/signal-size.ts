/** How a signal fits on one sheet of A4: with large letters, with smaller ones, or not. */

import type { SheetPart, SignalSheet } from './signal-sheet.ts'

/** `long`: it goes on on a second sheet. */
export type SheetSize = 'large' | 'small' | 'long'

interface Letters {
  /** How many stand on a line of ordinary text. */
  readonly line: number
  /** How many lines stand on a sheet. */
  readonly lines: number
}

/** Measured on paper, with some room to spare: letters are not all as wide. */
const large: Letters = { line: 94, lines: 46 }
const small: Letters = { line: 105, lines: 57 }

export function sizeOf(sheet: SignalSheet): SheetSize {
  if (heightOf(sheet, large) <= large.lines) return 'large'
  return heightOf(sheet, small) <= small.lines ? 'small' : 'long'
}

/** In lines of ordinary text. */
function heightOf({ whom, title, parts, composed, made }: SignalSheet, { line }: Letters): number {
  const head = 2.6 + 1.7 * linesOf(title, line / 2.15) + 1.1 * linesOf(`${whom.label} ${whom.words}`, line / 1.1)
  const box = composed === null ? 0 : 4.1 + paragraphsOf(composed.words, line * 0.94)
  const foot = 1.3 + 0.85 * linesOf(`${made.title} ${made.words}`, line / 0.85)
  return head + parts.reduce((sum, part) => sum + partHeight(part, line), 0) + box + foot
}

function partHeight({ words, lists }: SheetPart, line: number): number {
  // Two lists stand beside each other, each over half of the sheet.
  const wide = lists.length > 1 ? line * 0.46 : line
  const highest = Math.max(0, ...lists.map((list) => 1.6 + listHeight(list, wide)))
  return 1.9 + paragraphsOf(words, line) + highest
}

function listHeight({ is, items }: SheetPart['lists'][number], wide: number): number {
  // Values stand behind each other in a line, each in a frame of its own.
  if (is === 'value')
    return 1.4 * Math.ceil(items.reduce((sum, { words }) => sum + words.length + 5, 0) / (wide * 0.85))
  return items.reduce((sum, { words }) => sum + linesOf(words, wide - 3) + 0.16, 0)
}

/** A paragraph has room above it. */
const paragraphsOf = (words: readonly string[], line: number): number =>
  words.reduce((sum, paragraph) => sum + linesOf(paragraph, line) + 0.4, 0)

const linesOf = (words: string, line: number): number =>
  words.split('\n').reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / line)), 0)
