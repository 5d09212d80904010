/** What people brought, as an archive keeps it. */

import type { Snapshot } from '../board/document.ts'
import { readKnowledge } from '../board/knowledge.ts'
import { nobodyKnown, cardKinds } from '../board/kinds.ts'
import { byPlace } from '../board/order.ts'
import type { Card, Note } from '../board/schema.ts'
import { dayOf } from '../day.ts'
import type { ArchivedCard, ArchivedNote, ArchivedSession, By } from './archived.ts'
import type { ArchiveFacts } from './from-board.ts'
import type { stayingOut } from './staying-out.ts'
import { inOrder } from './texts.ts'

type Out = ReturnType<typeof stayingOut>

/** Lane by lane, each in its order. */
export function cardsOf(board: Snapshot, out: Out, facts: ArchiveFacts): ArchivedCard[] {
  const recognised = recognitionsOf(board)
  const clusters = new Set(board.clusters.filter(({ trashed }) => trashed === null).map(({ id }) => id))
  const tables = new Set(board.tables.map(({ id }) => id))
  const lane = ({ kind }: Card): number => cardKinds.indexOf(kind)
  return board.cards
    .filter(({ id }) => !out.has(id))
    .sort((a, b) => lane(a) - lane(b) || byPlace(a, b))
    .map((card) => ({
      id: card.id,
      kind: card.kind,
      variant: card.variant,
      phase: card.phase,
      title: card.title,
      body: card.body,
      options: inOrder(card.options).map(({ id, text, loss }) => ({ id, text, loss })),
      chafes: card.chafes,
      theme: card.theme,
      cluster: card.cluster !== null && clusters.has(card.cluster) ? card.cluster : null,
      table: card.table !== null && tables.has(card.table) ? card.table : null,
      language: card.language,
      by: byOf(card, card.perspective, facts),
      behalf: card.behalf !== null,
      parked: card.parked !== null,
      carriedFrom: card.carriedFrom,
      ...(card.recalls !== null && { recalls: card.recalls }),
      changes: facts.changes.get(card.id) ?? 0,
      recognitions: recognised.get(card.id) ?? 0,
      opinions: null,
    }))
}

/** Card by card, each in the order in which they came; of when that was only the day, and only of what came later. */
export function notesOf(board: Snapshot, out: Out, facts: ArchiveFacts): ArchivedNote[] {
  const { closedAt } = facts
  const there = new Set(board.notes.filter(({ id }) => !out.has(id)).map(({ id }) => id))
  return board.notes
    .filter(({ id }) => there.has(id))
    .sort((a, b) => compare(a.card, b.card) || a.createdAt - b.createdAt || compare(a.id, b.id))
    .map((note) => ({
      id: note.id,
      card: note.card,
      kind: note.kind,
      variant: note.variant,
      phase: note.phase,
      layer: note.layer,
      text: note.text,
      knowledge: [...readKnowledge(note.knowledge)],
      source: note.source,
      part: note.part,
      quote: note.quote,
      asks: note.asks !== null,
      answers: note.answers !== null && there.has(note.answers) ? note.answers : null,
      by: byOf(note, null, facts),
      behalf: note.behalf !== null,
      later: closedAt !== null && note.createdAt > closedAt ? dayOf(note.createdAt) : null,
    }))
}

/** Those between two cards that are both in it. */
export function linksOf(board: Snapshot, cards: readonly ArchivedCard[]): ArchivedSession['links'] {
  const there = new Set(cards.map(({ id }) => id))
  return board.links
    .filter(({ from, to, trashed }) => trashed === null && there.has(from) && there.has(to))
    .map(({ id, from, to, relation }) => ({ id, from, to, relation }))
}

/** Those in which a card is. Nobody looks at their titles one by one, so that one that has to be asked about goes. */
export function clustersOf(
  board: Snapshot,
  cards: readonly ArchivedCard[],
  { isClean }: ArchiveFacts,
): ArchivedSession['clusters'] {
  const used = new Set(cards.map(({ cluster }) => cluster))
  return board.clusters
    .filter(({ id }) => used.has(id))
    .map(({ id, title }) => ({ id, title: isClean(title) ? title : '' }))
}

/** Whoever brought it: the guest for whom it was written down, and not who wrote. `said`: as it stands on the card. */
export function byOf(
  { author, behalf }: Pick<Card | Note, 'author' | 'behalf'>,
  said: string | null,
  { people, isClean }: Pick<ArchiveFacts, 'people' | 'isClean'>,
): By {
  const who = author === nobodyKnown ? undefined : people.get(behalf ?? author)
  // A card that was written down for somebody carries the perspective of whoever wrote.
  const own = behalf === null ? said : null
  const perspective = own ?? who?.perspective ?? null
  // Anybody may write their own, and nobody looks at those one by one.
  const told = perspective !== null && isClean(perspective) ? perspective : null
  return { name: who?.name ?? null, perspective: told, role: who?.role ?? null }
}

function recognitionsOf({ recognitions }: Snapshot): ReadonlyMap<string, number> {
  const many = new Map<string, number>()
  for (const key of recognitions) {
    const [card = ''] = key.split(':')
    many.set(card, (many.get(card) ?? 0) + 1)
  }
  return many
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
