/**
 * The document as plain values in the store. Only what a transaction touched is read again; all else
 * keeps its identity, so that one edit renders one card. What others do is shown once per frame,
 * what I do at once.
 */

import type * as Y from 'yjs'
import { watchBoard, type Change } from '#shared/board/changes.ts'
import {
  readBallot,
  readCard,
  readCluster,
  readLink,
  readNote,
  readPerson,
  readSession,
  readTable,
  rootOf,
} from '#shared/board/document.ts'
import { cardKinds, type CardKind } from '#shared/board/kinds.ts'
import { mayRelate } from '#shared/board/links.ts'
import { byPlace } from '#shared/board/order.ts'
import { rootNames, type Card, type Link, type Note, type RootName } from '#shared/board/schema.ts'
import type { LiveState, LiveStore, Recognised } from './store.ts'

type Draft = { -readonly [K in keyof LiveState]?: LiveState[K] }

/** A copy of a record with some keys read again; a key that reads as null is left out. */
function patched<T>(
  record: Readonly<Record<string, T>>,
  ids: ReadonlySet<string>,
  read: (id: string) => T | null,
): Readonly<Record<string, T>> {
  const next: Record<string, T> = { ...record }
  for (const id of ids) {
    const value = read(id)
    if (value === null) delete next[id]
    else next[id] = value
  }
  return next
}

const sameList = (a: readonly unknown[] | undefined, b: readonly unknown[]): boolean =>
  a !== undefined && a.length === b.length && a.every((item, index) => item === b[index])

/** Grouped lists, where a list that did not change keeps its identity. */
function grouped<T>(before: Readonly<Record<string, readonly T[]>>, entries: Iterable<readonly [string, T]>) {
  const next: Record<string, T[]> = {}
  for (const [key, item] of entries) (next[key] ??= []).push(item)
  const kept: Record<string, readonly T[]> = {}
  for (const [key, list] of Object.entries(next)) {
    const old = before[key]
    kept[key] = old !== undefined && sameList(old, list) ? old : list
  }
  return kept
}

function lanesOf(cards: LiveState['cards'], before: LiveState['lanes']): LiveState['lanes'] {
  const sorted = Object.values(cards)
    .filter((card) => card.trashed === null && card.parked === null)
    .sort(byPlace)
  const lane = (kind: CardKind): readonly string[] => {
    const ids = sorted.filter((card) => card.kind === kind).map((card) => card.id)
    return sameList(before[kind], ids) ? before[kind] : ids
  }
  return Object.fromEntries(cardKinds.map((kind) => [kind, lane(kind)])) as LiveState['lanes']
}

const placeOf = (card: Card | undefined): string =>
  card === undefined ? '' : `${card.kind} ${card.order} ${card.cluster} ${card.trashed} ${card.parked}`

/** Each pair and relation once, under both its ends; only between cards that lie on the board. */
function* linksByCard(links: Iterable<Link>, cards: LiveState['cards']): Iterable<readonly [string, Link]> {
  const seen = new Set<string>()
  const lies = (id: string): Card | null => (cards[id]?.trashed === null ? cards[id] : null)
  for (const link of [...links].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const key = `${link.from} ${link.relation} ${link.to}`
    const [from, to] = [lies(link.from), lies(link.to)]
    if (link.trashed !== null || seen.has(key) || from === null || to === null) continue
    // A card that went to another lane may have left a relation behind that says nothing there.
    if (!mayRelate(from.kind, link.relation, to.kind)) continue
    seen.add(key)
    yield [link.from, link]
    yield [link.to, link]
  }
}

function* notesByCard(notes: Iterable<Note>): Iterable<readonly [string, Note]> {
  const oldestFirst = [...notes].sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1))
  for (const note of oldestFirst) if (note.trashed === null) yield [note.card, note]
}

export class Mirror {
  readonly #doc: Y.Doc
  readonly #store: LiveStore
  readonly #me: string
  readonly #touched = new Map<RootName, Set<string>>()
  readonly #notes = new Map<string, Note>()
  readonly #links = new Map<string, Link>()
  readonly #stop: () => void
  readonly #schedule: (show: () => void) => void
  #scheduled = false
  #stopped = false

  /** `schedule` calls back at the next moment at which showing what others did makes sense. */
  constructor(doc: Y.Doc, store: LiveStore, me: string, schedule: (show: () => void) => void) {
    this.#doc = doc
    this.#store = store
    this.#me = me
    this.#schedule = schedule
    this.#stop = watchBoard(doc, (changes, transaction) => this.#take(changes, transaction.local))
    for (const root of rootNames) this.#touched.set(root, new Set(rootOf(doc, root).keys()))
    this.show()
  }

  stop(): void {
    this.#stopped = true
    this.#stop()
  }

  /** Once all is here: what is shown and is not in the document goes. It was of one that a refusal replaced. */
  settle(): void {
    const { cards, clusters, people, tables, ballots } = this.#store.getState()
    const shown = {
      cards,
      clusters,
      people,
      tables,
      ballots,
      notes: { '': 0 },
      links: { '': 0 },
      recognitions: { '': 0 },
    }
    for (const [root, entities] of Object.entries(shown) as [RootName, object][]) {
      const there = rootOf(this.#doc, root)
      const ids = this.#touched.get(root) ?? new Set()
      for (const id of Object.keys(entities)) if (!there.has(id)) ids.add(id)
      if (ids.size > 0) this.#touched.set(root, ids)
    }
    this.show()
  }

  #take(changes: readonly Change[], local: boolean): void {
    for (const { root, id } of changes) {
      const ids = this.#touched.get(root)
      if (ids === undefined) this.#touched.set(root, new Set([id]))
      else ids.add(id)
    }
    if (local) this.show()
    else if (!this.#scheduled) {
      this.#scheduled = true
      this.#schedule(() => this.show())
    }
  }

  /** Brings the store up to date with all that was touched. */
  show(): void {
    this.#scheduled = false
    if (this.#stopped || this.#touched.size === 0) return
    const before = this.#store.getState()
    const next: Draft = {}
    const doc = this.#doc
    const touched = (root: RootName): ReadonlySet<string> => this.#touched.get(root) ?? new Set()

    let cards = before.cards
    let moved = false
    if (touched('cards').size > 0) {
      cards = patched(before.cards, touched('cards'), (id) => readCard(doc, id))
      moved = [...touched('cards')].some((id) => placeOf(before.cards[id]) !== placeOf(cards[id]))
      next.cards = cards
      if (moved) {
        next.lanes = lanesOf(cards, before.lanes)
        next.trash = Object.values(cards)
          .filter((card) => card.trashed !== null)
          .sort((a, b) => (b.trashed ?? 0) - (a.trashed ?? 0))
          .map((card) => card.id)
      }
    }
    if (touched('notes').size > 0) {
      this.#reread(this.#notes, touched('notes'), (id) => readNote(doc, id))
      next.notes = grouped(before.notes, notesByCard(this.#notes.values()))
    }
    if (touched('links').size > 0 || moved) {
      this.#reread(this.#links, touched('links'), (id) => readLink(doc, id))
      next.links = grouped(before.links, linksByCard(this.#links.values(), cards))
    }
    if (touched('clusters').size > 0) {
      next.clusters = patched(before.clusters, touched('clusters'), (id) => readCluster(doc, id))
    }
    if (touched('people').size > 0) {
      next.people = patched(before.people, touched('people'), (id) => readPerson(doc, id))
    }
    if (touched('tables').size > 0) next.tables = patched(before.tables, touched('tables'), (id) => readTable(doc, id))
    if (touched('ballots').size > 0) {
      next.ballots = patched(before.ballots, touched('ballots'), (id) => readBallot(doc, id))
    }
    if (touched('recognitions').size > 0) next.recognised = this.#recognised(before.recognised)
    if (touched('session').size > 0) next.session = readSession(doc)
    this.#touched.clear()
    this.#store.setState(next)
  }

  #reread<T>(known: Map<string, T>, ids: ReadonlySet<string>, read: (id: string) => T | null): void {
    for (const id of ids) {
      const value = read(id)
      if (value === null) known.delete(id)
      else known.set(id, value)
    }
  }

  #recognised(before: LiveState['recognised']): LiveState['recognised'] {
    const counts: Record<string, { count: number; mine: boolean }> = {}
    for (const key of rootOf(this.#doc, 'recognitions').keys()) {
      const [card = '', person = ''] = key.split(':')
      const one = (counts[card] ??= { count: 0, mine: false })
      one.count += 1
      if (person === this.#me) one.mine = true
    }
    const next: Record<string, Recognised> = {}
    for (const [card, one] of Object.entries(counts)) {
      const old = before[card]
      next[card] = old?.count === one.count && old.mine === one.mine ? old : one
    }
    return next
  }
}
