/** What an archive holds, brought anew on an empty board: under new ids, of nobody, and each card says whence it came. */

import type * as Y from 'yjs'
import { addCluster, addLink, addNote, yRecord } from '../board/edit.ts'
import { rootOf, snapshotOf } from '../board/document.ts'
import { writeKnowledge } from '../board/knowledge.ts'
import { placeAt } from '../board/order.ts'
import { nobodyKnown } from '../board/kinds.ts'
import { cardFields } from '../board/schema.ts'
import { newId } from '../id.ts'
import type { ArchivedCard, ArchivedNote, ArchivedSession } from './archived.ts'

/**
 * Cards with their sides, links, clusters, and what experts added. What the room said under them stays in the archive.
 * `names`: what cards and notes are to be called here; anything else gets an id of its own.
 */
export function copyOnto(
  doc: Y.Doc,
  { cards, notes, links, clusters }: Pick<ArchivedSession, 'cards' | 'notes' | 'links' | 'clusters'>,
  at: number,
  names: ReadonlyMap<string, string> = new Map(),
): void {
  const ids = new Map(names)
  const renamed = (id: string): string => {
    const there = ids.get(id) ?? newId()
    ids.set(id, there)
    return there
  }
  for (const { id, title } of clusters) addCluster(doc, { title, author: nobodyKnown }, renamed(id))
  const places = placesIn(doc)
  for (const card of cards) {
    const lane = places.get(card.kind) ?? []
    const order = placeAt(lane, lane.length)
    places.set(card.kind, [...lane, order])
    rootOf(doc, 'cards').set(renamed(card.id), yRecord(cardFields, { ...asNew(card, renamed, at), order }))
  }
  for (const { from, to, relation } of links) {
    addLink(doc, { from: renamed(from), to: renamed(to), relation, author: nobodyKnown })
  }
  for (const note of notes.filter(isCopied)) {
    const { kind, variant, layer, text, knowledge, source, part, quote } = note
    const values = {
      ...{ kind, variant, layer, text, source, quote },
      card: renamed(note.card),
      knowledge: writeKnowledge(knowledge),
      // A field keeps its name, a side got a new one.
      part: part !== null && ids.has(part) ? renamed(part) : part,
      author: nobodyKnown,
      createdAt: at,
    }
    addNote(doc, values, renamed(note.id))
  }
}

/** The places that are taken in each lane, in order. */
function placesIn(doc: Y.Doc): Map<string, string[]> {
  const places = new Map<string, string[]>()
  for (const card of snapshotOf(doc).cards) {
    places.set(card.kind, [...(places.get(card.kind) ?? []), card.order].sort())
  }
  return places
}

/** The cards and notes of an archive that a copy has too. */
export const copiedOf = ({ cards, notes }: Pick<ArchivedSession, 'cards' | 'notes'>): readonly string[] =>
  [...cards, ...notes.filter(isCopied)].map(({ id }) => id)

const isCopied = ({ layer }: ArchivedNote): boolean => layer === 'expert'

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
    recalls: card.recalls ?? null,
  }
}
