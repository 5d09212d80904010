/** What was brought in, laid on an empty board: the same things under the same ids, and of nobody. */

import type * as Y from 'yjs'
import type { ArchivedCard, ArchivedNote, ArchivedSession } from '#shared/archive/archived.ts'
import { rootOf } from '#shared/board/document.ts'
import { yRecord } from '#shared/board/edit.ts'
import { writeKnowledge } from '#shared/board/knowledge.ts'
import { nobodyKnown, type CardKind } from '#shared/board/kinds.ts'
import { placeAt } from '#shared/board/order.ts'
import { entityRoots, type EntityRoot } from '#shared/board/schema.ts'
import { newId } from '#shared/id.ts'
import { writeResult } from '#shared/session/results.ts'
import type { Checked } from './draft.ts'

/** All but who recognised what. */
export function ontoBoard(doc: Y.Doc, content: ArchivedSession, begun: number): void {
  const put = (root: EntityRoot, id: string, values: Readonly<Record<string, unknown>>): void => {
    rootOf(doc, root).set(id, yRecord(entityRoots[root], values))
  }
  const places = new Map<CardKind, string[]>()
  for (const card of content.cards) {
    const lane = places.get(card.kind) ?? []
    const order = placeAt(lane, lane.length)
    places.set(card.kind, lane)
    lane.push(order)
    put('cards', card.id, { ...cardValues(card, begun), order })
  }
  for (const [nth, note] of content.notes.entries()) put('notes', note.id, noteValues(note, begun + nth))
  for (const { id, ...link } of content.links) put('links', id, { ...link, author: nobodyKnown })
  for (const { id, title } of content.clusters) put('clusters', id, { title, author: nobodyKnown })
  for (const [order, { id, name, prompt }] of content.tables.entries()) put('tables', id, { name, prompt, order })
  for (const { id, ...result } of content.results) put('ballots', id, ballotValues(result, begun))
}

/** Each card with each of those who recognised it, under names that lead to nobody. */
export function recognitionsOf({
  content: { cards },
  agreed,
}: Pick<Checked, 'content' | 'agreed'>): readonly (readonly [card: string, who: string])[] {
  const crowd = agreed ?? crowdFor(cards)
  return cards.flatMap(({ id }) => (crowd.get(id) ?? []).map((who) => [id, who] as const))
}

function cardValues(card: ArchivedCard, begun: number): Readonly<Record<string, unknown>> {
  const { options, by, parked, kind, variant, phase, title, body, chafes, theme, cluster, table, language } = card
  const order: string[] = []
  const sides = options.map(({ id, text, loss }) => {
    order.push(placeAt(order, order.length))
    return [id, { text, loss, order: order.at(-1) }] as const
  })
  return {
    ...{ kind, variant, phase, title, body, chafes, theme, cluster, table, language },
    options: Object.fromEntries(sides),
    author: nobodyKnown,
    perspective: by.perspective,
    createdAt: begun,
    parked: parked ? begun : null,
    carriedFrom: card.carriedFrom,
    recalls: card.recalls ?? null,
  }
}

/** In the order in which they came; what was added later keeps its day. */
function noteValues(note: ArchivedNote, at: number): Readonly<Record<string, unknown>> {
  const { card, kind, variant, phase, layer, text, knowledge, source, part, quote, asks, answers, later } = note
  const createdAt = later === null ? at : Math.max(at, Date.parse(later))
  return {
    ...{ card, kind, variant, phase, layer, text, source, part, quote, answers },
    knowledge: writeKnowledge(knowledge),
    asks: asks ? createdAt : null,
    author: nobodyKnown,
    createdAt,
  }
}

function ballotValues(
  { phase, card, result }: Omit<ArchivedSession['results'][number], 'id'>,
  at: number,
): Readonly<Record<string, unknown>> {
  const took = result.kind === 'vote' ? result.voters : result.dots.length
  return { kind: result.kind, phase, card, openedAt: at, closedAt: at, took, result: writeResult(result) }
}

/** As many as each card says, who are nobody. */
function crowdFor(cards: readonly ArchivedCard[]): ReadonlyMap<string, readonly string[]> {
  const most = cards.reduce((max, { recognitions }) => Math.max(max, recognitions), 0)
  const crowd = Array.from({ length: most }, newId)
  return new Map(cards.map(({ id, recognitions }) => [id, crowd.slice(0, recognitions)]))
}
