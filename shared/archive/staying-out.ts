/** What of a board is in no archive, whoever decides what. */

import type { Snapshot } from '../board/document.ts'
import type { goneWhy } from './archived.ts'

export type GoneWhy = (typeof goneWhy)[number]

/** Cards and notes that stay out, by id, with why. What hangs under a card stays out with it. */
export function stayingOut(
  { cards, notes }: Pick<Snapshot, 'cards' | 'notes'>,
  leftOut: ReadonlySet<string> = new Set(),
): ReadonlyMap<string, GoneWhy> {
  const why = new Map<string, GoneWhy>()
  for (const { id, trashed, here } of cards) {
    if (trashed !== null) why.set(id, 'withdrawn')
    else if (here !== null) why.set(id, 'here')
    else if (leftOut.has(id)) why.set(id, 'left-out')
  }
  const there = new Set(cards.map(({ id }) => id))
  for (const { id, card, trashed } of notes) {
    const above = there.has(card) ? why.get(card) : 'withdrawn'
    if (trashed !== null) why.set(id, 'withdrawn')
    else if (above !== undefined) why.set(id, above)
    else if (leftOut.has(id)) why.set(id, 'left-out')
  }
  return why
}
