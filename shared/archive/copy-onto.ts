/** What an archive holds, brought anew on an empty board: under new ids, of nobody, and each card says whence it came. */

import type * as Y from 'yjs'
import { addCluster, addLink, addNote, yRecord } from '../board/edit.ts'
import { rootOf } from '../board/document.ts'
import { writeKnowledge } from '../board/knowledge.ts'
import { placeAt } from '../board/order.ts'
import { cardFields, nobodyKnown } from '../board/schema.ts'
import { newId } from '../id.ts'
import type { ArchivedCard, ArchivedSession } from './archived.ts'

/** Cards with their sides, links, clusters, and what experts added. What the room said under them stays in the archive. */
export function copyOnto(doc: Y.Doc, { cards, notes, links, clusters }: ArchivedSession, at: number): void {
  const ids = new Map<string, string>()
  const renamed = (id: string): string => {
    const there = ids.get(id) ?? newId()
    ids.set(id, there)
    return there
  }
  for (const { id, title } of clusters) addCluster(doc, { title, author: nobodyKnown }, renamed(id))
  const places = new Map<string, string[]>()
  for (const card of cards) {
    const lane = places.get(card.kind) ?? []
    const order = placeAt(lane, lane.length)
    places.set(card.kind, [...lane, order])
    rootOf(doc, 'cards').set(renamed(card.id), yRecord(cardFields, { ...asNew(card, renamed, at), order }))
  }
  for (const { from, to, relation } of links) {
    addLink(doc, { from: renamed(from), to: renamed(to), relation, author: nobodyKnown })
  }
  for (const note of notes.filter(({ layer }) => layer === 'expert')) {
    const { kind, variant, layer, text, knowledge, source, part, quote } = note
    addNote(doc, {
      ...{ kind, variant, layer, text, source, quote },
      card: renamed(note.card),
      knowledge: writeKnowledge(knowledge),
      // A field keeps its name, a side got a new one.
      part: part !== null && ids.has(part) ? renamed(part) : part,
      author: nobodyKnown,
      createdAt: at,
    })
  }
}

function asNew(card: ArchivedCard, renamed: (id: string) => string, at: number): Readonly<Record<string, unknown>> {
  const { kind, variant, title, body, chafes, theme, language, parked } = card
  const sides: [string, Readonly<Record<string, string>>][] = []
  const places: string[] = []
  for (const { id, text, loss } of card.options) {
    const order = placeAt(places, places.length)
    places.push(order)
    sides.push([renamed(id), { text, loss, order }])
  }
  return {
    ...{ kind, variant, title, body, chafes, theme, language },
    options: Object.fromEntries(sides),
    cluster: card.cluster === null ? null : renamed(card.cluster),
    author: nobodyKnown,
    perspective: card.by.perspective,
    parked: parked ? at : null,
    createdAt: at,
    carriedFrom: card.id,
  }
}
