/** An archive as one reads it: its cards by kind, and of each what hangs on it. */

import { cardKinds, noteKinds, relations, type CardKind, type NoteKind, type Relation } from '#shared/board/kinds.ts'
import type { ArchivedCard, ArchivedNote, ArchivedSession } from '#shared/archive/archived.ts'

export interface Tie {
  readonly id: string
  readonly relation: Relation
  /** Whether it goes from this card to the other. */
  readonly forward: boolean
  readonly other: ArchivedCard
}

export type Result = ArchivedSession['results'][number]

/** A card with all that hangs on it. */
export interface Thread {
  readonly card: ArchivedCard
  /** What the room added, by kind; answers stand under what they answer. */
  readonly notes: readonly { readonly kind: NoteKind; readonly notes: readonly ArchivedNote[] }[]
  /** What experts added. */
  readonly annotations: readonly ArchivedNote[]
  readonly ties: readonly Tie[]
  readonly results: readonly Result[]
  readonly chosen: boolean
}

export interface Reading {
  /** The session that this is of. */
  readonly session: string
  readonly byId: ReadonlyMap<string, ArchivedCard>
  readonly notesById: ReadonlyMap<string, ArchivedNote>
  /** Titles of groups and names of tables, by id. */
  readonly clusters: ReadonlyMap<string, string>
  readonly tables: ReadonlyMap<string, string>
  readonly lanes: readonly { readonly kind: CardKind; readonly threads: readonly Thread[] }[]
  readonly parked: readonly Thread[]
}

export function readingOf(archive: ArchivedSession): Reading {
  const byId = new Map(archive.cards.map((card) => [card.id, card]))
  const notesBy = groupBy(archive.notes, ({ card }) => card)
  const resultsBy = groupBy(archive.results, ({ card }) => card ?? '')
  const tiesBy = tiesOf(archive, byId)
  const chosen = new Set(archive.chosen)
  const threads = archive.cards.map((card): Thread => {
    const notes = notesBy.get(card.id) ?? []
    const room = notes.filter(({ layer }) => layer === 'room')
    return {
      card,
      notes: noteKinds
        .map((kind) => ({ kind, notes: room.filter((note) => note.kind === kind) }))
        .filter((group) => group.notes.length > 0),
      annotations: notes.filter(({ layer }) => layer === 'expert'),
      ties: tiesBy.get(card.id) ?? [],
      results: resultsBy.get(card.id) ?? [],
      chosen: chosen.has(card.id),
    }
  })
  // What the room went on with comes first; the rest as it stood on the board.
  const placed = threads.filter(({ card }) => !card.parked).sort((a, b) => Number(b.chosen) - Number(a.chosen))
  return {
    session: archive.session.id,
    byId,
    notesById: new Map(archive.notes.map((note) => [note.id, note])),
    clusters: new Map(archive.clusters.map(({ id, title }) => [id, title.trim()])),
    tables: new Map(archive.tables.map(({ id, name }) => [id, name.trim()])),
    lanes: cardKinds.map((kind) => ({ kind, threads: placed.filter(({ card }) => card.kind === kind) })),
    parked: threads.filter(({ card }) => card.parked),
  }
}

function tiesOf({ links }: ArchivedSession, byId: ReadonlyMap<string, ArchivedCard>): ReadonlyMap<string, Tie[]> {
  const ties = links.flatMap(({ id, from, to, relation }) => {
    const [a, b] = [byId.get(from), byId.get(to)]
    if (a === undefined || b === undefined) return []
    return [
      { at: from, tie: { id, relation, forward: true, other: b } },
      { at: to, tie: { id, relation, forward: false, other: a } },
    ]
  })
  const sorted = ties.sort((a, b) => relations.indexOf(a.tie.relation) - relations.indexOf(b.tie.relation))
  return new Map([...groupBy(sorted, ({ at }) => at)].map(([at, all]) => [at, all.map(({ tie }) => tie)]))
}

function groupBy<T>(all: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const one of all) {
    const group = groups.get(keyOf(one))
    if (group === undefined) groups.set(keyOf(one), [one])
    else group.push(one)
  }
  return groups
}

/** What a card is called in a list: its title, or else the first words of its body. */
export function titleOf({ title, body }: Pick<ArchivedCard, 'title' | 'body'>): string {
  return title.trim() || body.trim().slice(0, 120)
}
