/** Whether what was seen to change was this person's to change: by the table, and by who brought what. */

import { readCard, rootOf, type Snapshot } from '#shared/board/document.ts'
import { mayRelate, noteKindsOn } from '#shared/board/links.ts'
import {
  entityRoots as fieldsOfRoots,
  limits,
  recognitionKey,
  type Card,
  type EntityRoot,
  type Note,
} from '#shared/board/schema.ts'
import type { Operation } from '#shared/policy/operations.ts'
import { may, type Moment } from '#shared/policy/permissions.ts'
import type * as Y from 'yjs'
import type { Player } from './cast.ts'
import { entityRoots, type Seen } from './sight.ts'

/** Kept by the game itself: who brought what, under which client id. Never read from the gate. */
export interface Ledger {
  /** `root/id` → person; stays after the entity is gone. */
  readonly brought: Map<string, string>
  readonly clients: Map<number, string>
  /** Notes in the experts' layer, as `root/id`. */
  readonly annotations: Set<string>
}

/** What it is to change a field of something: of an expert's note it is to change an annotation. */
export function operationOn(by: Operation, key: string, { annotations }: Ledger): Operation {
  if (!annotations.has(key)) return by
  if (by === 'note.shape') return 'annotation.shape'
  return by === 'note.trash' ? 'annotation.trash' : by
}

type MadeRoot = (typeof entityRoots)[number]

const creates: Readonly<Record<MadeRoot, Operation>> = {
  cards: 'card.create',
  notes: 'note.create',
  links: 'link.create',
  clusters: 'cluster.create',
}

export const isMade = (root: string): root is MadeRoot => (entityRoots as readonly string[]).includes(root)

/** Why a change is wrong, or null. */
export function wrongIn(seen: Seen, player: Player, moment: Moment, ledger: Ledger): string | null {
  const { root, id } = seen
  const refused = (operation: Operation, owns: boolean): string | null => {
    const verdict = may(operation, player.role, owns, moment)
    return verdict.ok ? null : `${operation} of ${root}/${id}: ${verdict.code}`
  }
  if (root === 'recognitions') {
    const card = id.split(':')[0] ?? ''
    if (id !== recognitionKey(card, player.person)) return `a recognition under ${id}`
    return refused('recognise', true)
  }
  if (!isMade(root)) return `${root} changed`
  if (seen.is === 'removed') return `${root}/${id} was removed`
  if (seen.is === 'added') {
    if (ledger.brought.has(`${root}/${id}`)) return `${root}/${id} was there before`
    if (seen.entry['author'] !== player.person) return `${root}/${id} names another author`
    const operation = root === 'notes' && seen.entry['layer'] === 'expert' ? 'annotation.create' : creates[root]
    return refused(operation, true)
  }
  const owns = ledger.brought.get(`${root}/${id}`) === player.person
  return wrongInField(seen, (by, own) => refused(operationOn(by, `${root}/${id}`, ledger), own), owns)
}

function wrongInField(
  { root, id, field, before, after }: Extract<Seen, { is: 'changed' }>,
  refused: (operation: Operation, owns: boolean) => string | null,
  owns: boolean,
): string | null {
  const rule = (fieldsOfRoots[root as EntityRoot] as Readonly<Record<string, { by: Operation | null; is: string }>>)[
    field
  ]
  if (rule === undefined || rule.by === null) return `${root}/${id}.${field} never changes`
  if (rule.is === 'group') {
    for (const part of Object.keys(before as object)) {
      if (!Object.hasOwn(after as object, part)) return `${root}/${id}.${field}.${part} was removed`
    }
  }
  return refused(rule.by, owns)
}

/** What does not hold together in a board, whoever did it; null when all does. */
export function brokenIn(doc: Y.Doc, snapshot: Snapshot, seen: readonly Seen[]): string | null {
  for (const root of entityRoots) {
    if (rootOf(doc, root).size !== snapshot[root].length) return `half an entity in ${root}`
    if (snapshot[root].length > limits[root]) return `too many ${root}`
  }
  for (const root of ['people', 'tables', 'ballots'] as const) {
    if (rootOf(doc, root).size !== snapshot[root].length) return `half of what is the server’s, in ${root}`
  }
  for (const key of snapshot.recognitions) {
    if (rootOf(doc, 'recognitions').get(key) !== true) return `a recognition that is not true: ${key}`
  }
  for (const change of seen) {
    const broken = brokenTie(doc, snapshot, change)
    if (broken !== null) return broken
  }
  return null
}

/** Whether a card went to a table that is there, and when it is new to where its author sits. */
function brokenTable({ people, tables }: Snapshot, seen: Seen): string | null {
  if (seen.root !== 'cards' || seen.is === 'removed') return null
  if (seen.is === 'changed' && seen.field !== 'table') return null
  const table = seen.is === 'added' ? seen.entry['table'] : seen.after
  if (table === null) return null
  if (!tables.some(({ id }) => id === table)) return `card ${seen.id} at a table of nowhere`
  const author = seen.is === 'added' ? people.find(({ id }) => id === seen.entry['author']) : undefined
  const elsewhere = author !== undefined && author.role !== 'coordinator' && author.table !== table
  return elsewhere ? `card ${seen.id} at another’s table` : null
}

/** What a new note says beside its words, where its layer may not say it or what it points at is not there. */
function brokenNote(note: Note, card: Card, { notes }: Snapshot): string | null {
  const { id, layer, kind, variant, part, quote, asks, answers } = note
  if (layer === 'room') {
    if (part !== null || quote !== null || answers !== null) return `note ${id} of the room says what experts say`
    return asks === null || (kind === 'question' && variant === null) ? null : `note ${id} asks and is no question`
  }
  if (asks !== null) return `annotation ${id} asks experts`
  if (part === null && quote !== null) return `annotation ${id} quotes words of nowhere`
  const parts = ['title', 'body', 'chafes', ...Object.keys(card.options)]
  if (part !== null && !parts.includes(part)) return `annotation ${id} is about no part`
  if (answers === null) return null
  const question = notes.find((one) => one.id === answers)
  return question?.asks && question.card === note.card ? null : `annotation ${id} answers no question`
}

/** Whether what came new hangs on something that is there, and that it may hang on. */
function brokenTie(doc: Y.Doc, snapshot: Snapshot, seen: Seen): string | null {
  const misplaced = brokenTable(snapshot, seen)
  if (misplaced !== null) return misplaced
  if (seen.is !== 'added') return null
  const { root, id } = seen
  if (root === 'recognitions') return readCard(doc, id.split(':')[0] ?? '') === null ? `no card for ${id}` : null
  if (root === 'notes') {
    const note = seen.entry as unknown as Note
    const card = readCard(doc, note.card)
    if (card === null) return `no card for note ${id}`
    if (note.layer !== 'expert' && !noteKindsOn(card.kind).includes(note.kind)) return `note ${id} on a ${card.kind}`
    return brokenNote(note, card, snapshot)
  }
  if (root !== 'links') return null
  const link = snapshot.links.find((one) => one.id === id)
  if (link === undefined || link.trashed !== null) return null
  const [from, to] = [readCard(doc, link.from), readCard(doc, link.to)]
  if (from === null || to === null) return `link ${id} has a loose end`
  return mayRelate(from.kind, link.relation, to.kind) ? null : `link ${id} ties the wrong kinds`
}
