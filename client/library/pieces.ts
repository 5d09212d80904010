/** Words in pieces that matched and pieces that did not. */

import type { Marked } from '#shared/commands/library-commands.ts'

export interface Piece {
  readonly start: number
  readonly text: string
  readonly marked: boolean
}

/** In their order, and together all of the words. Of marks that overlap the first counts. */
export function piecesOf({ words, marks }: Marked): readonly Piece[] {
  const pieces: Piece[] = []
  let at = 0
  const cut = (end: number, marked: boolean): void => {
    if (end > at) pieces.push({ start: at, text: words.slice(at, end), marked })
    at = Math.max(at, end)
  }
  for (const [start, end] of [...marks].sort(([a], [b]) => a - b)) {
    cut(Math.min(start, words.length), false)
    cut(Math.min(end, words.length), true)
  }
  cut(words.length, false)
  return pieces
}

/** A side of a dilemma and what one loses by it: that stands on its last line. */
export function sideOf({ words, marks }: Marked): { readonly text: Marked; readonly loss: Marked | null } {
  const line = words.lastIndexOf('\n')
  if (line < 0) return { text: { words, marks }, loss: null }
  return {
    text: { words: words.slice(0, line), marks: marks.filter(([start]) => start < line) },
    loss: {
      words: words.slice(line + 1),
      marks: marks.flatMap(([start, end]) => (end > line + 1 ? [shifted(start, end, line + 1)] : [])),
    },
  }
}

const shifted = (start: number, end: number, by: number): [number, number] => [Math.max(0, start - by), end - by]
