/** Chosen cards of an archive, brought to a board that may hold something already. */

import type * as Y from 'yjs'
import type { ArchivedSession } from './archived.ts'
import { copyOnto } from './copy-onto.ts'

/** They stand after what is there, in no group and not set aside: what is carried is there to be worked with. */
export function carryOnto(
  doc: Y.Doc,
  { cards, notes, links }: Pick<ArchivedSession, 'cards' | 'notes' | 'links'>,
  at: number,
  names: ReadonlyMap<string, string>,
): void {
  const there = new Set(cards.map(({ id }) => id))
  const carried = {
    cards: cards.map((card) => ({ ...card, cluster: null, parked: false })),
    notes: notes.filter(({ card }) => there.has(card)),
    links: links.filter(({ from, to }) => there.has(from) && there.has(to)),
    clusters: [],
  }
  copyOnto(doc, carried, at, names)
}
