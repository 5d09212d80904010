/** The board as a Yjs document, read as plain values. What is incomplete or unknown does not exist. */

import * as Y from 'yjs'
import type { Field, Fields, Plain } from './field.ts'
import {
  ballotFields,
  cardFields,
  clusterFields,
  entityRoots,
  linkFields,
  noteFields,
  personFields,
  rootNames,
  sessionFields,
  tableFields,
  type Ballot,
  type Card,
  type Cluster,
  type EntityRoot,
  type Link,
  type Note,
  type Person,
  type RootName,
  type SessionState,
  type Table,
} from './schema.ts'

export type Root = Y.Map<unknown>

/** A document with all its roots defined, so that no update decides what they are. */
export function newDocument(): Y.Doc {
  const doc = new Y.Doc()
  for (const name of rootNames) doc.getMap(name)
  return doc
}

export function rootOf(doc: Y.Doc, name: RootName): Root {
  return doc.getMap(name)
}

/** The Y.Map of one entity, or undefined when there is none. */
export function entityOf(doc: Y.Doc, root: RootName, id: string): Root | undefined {
  const value = rootOf(doc, root).get(id)
  return value instanceof Y.Map ? (value as Root) : undefined
}

/** The Y.Text at a path below an entity: ['title'], or ['options', optionId, 'loss']. */
export function textOf(entity: Root, path: readonly string[]): Y.Text | undefined {
  let at: unknown = entity
  for (const step of path) at = at instanceof Y.Map ? at.get(step) : undefined
  return at instanceof Y.Text ? at : undefined
}

const nothing = Symbol('nothing')

function readField(field: Field, value: unknown): unknown {
  if (field.is === 'text') {
    if (value === undefined) return ''
    if (!(value instanceof Y.Text)) return nothing
    const words = value.toJSON()
    return words.length <= field.max ? words : nothing
  }
  if (field.is === 'scalar') {
    const plain = value === undefined ? null : value
    if (plain === null) return field.required ? nothing : null
    return field.check(plain) ? plain : nothing
  }
  if (value === undefined) return {}
  if (!(value instanceof Y.Map) || value.size > field.max) return nothing
  const parts: [string, unknown][] = []
  for (const [id, part] of value as Root) {
    const read = readRecord(field.fields, part)
    if (read === null) return nothing
    parts.push([id, read])
  }
  return Object.fromEntries(parts.sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** A record by its schema; null when a field is missing, unknown, of the wrong type or too long. */
export function readRecord<F extends Fields>(fields: F, value: unknown): Plain<F> | null {
  if (!(value instanceof Y.Map)) return null
  for (const key of value.keys()) if (!Object.hasOwn(fields, key)) return null
  const record: Record<string, unknown> = {}
  for (const [name, field] of Object.entries(fields)) {
    const read = readField(field, (value as Root).get(name))
    if (read === nothing) return null
    record[name] = read
  }
  return record as Plain<F>
}

function readUnder<F extends Fields>(doc: Y.Doc, root: EntityRoot, fields: F, id: string) {
  const plain = readRecord(fields, rootOf(doc, root).get(id))
  return plain === null ? null : { id, ...plain }
}

export const readCard = (doc: Y.Doc, id: string): Card | null => readUnder(doc, 'cards', cardFields, id)
export const readNote = (doc: Y.Doc, id: string): Note | null => readUnder(doc, 'notes', noteFields, id)
export const readLink = (doc: Y.Doc, id: string): Link | null => readUnder(doc, 'links', linkFields, id)
export const readCluster = (doc: Y.Doc, id: string): Cluster | null => readUnder(doc, 'clusters', clusterFields, id)
export const readTable = (doc: Y.Doc, id: string): Table | null => readUnder(doc, 'tables', tableFields, id)
export const readBallot = (doc: Y.Doc, id: string): Ballot | null => readUnder(doc, 'ballots', ballotFields, id)
export const readPerson = (doc: Y.Doc, id: string): Person | null => readUnder(doc, 'people', personFields, id)

/** The session's own record; null in a document that no server has set up yet. */
export function readSession(doc: Y.Doc): SessionState | null {
  return readRecord(sessionFields, rootOf(doc, 'session'))
}

/** A whole board in plain values, in one fixed order: equal boards give equal snapshots. */
export interface Snapshot {
  readonly session: SessionState | null
  readonly cards: readonly Card[]
  readonly notes: readonly Note[]
  readonly links: readonly Link[]
  readonly clusters: readonly Cluster[]
  readonly people: readonly Person[]
  readonly tables: readonly Table[]
  readonly ballots: readonly Ballot[]
  readonly recognitions: readonly string[]
}

export function snapshotOf(doc: Y.Doc): Snapshot {
  const all = <T>(root: EntityRoot, read: (doc: Y.Doc, id: string) => T | null): T[] =>
    [...rootOf(doc, root).keys()].sort().flatMap((id) => read(doc, id) ?? [])
  return {
    session: readSession(doc),
    cards: all('cards', readCard),
    notes: all('notes', readNote),
    links: all('links', readLink),
    clusters: all('clusters', readCluster),
    people: all('people', readPerson),
    tables: all('tables', readTable),
    ballots: all('ballots', readBallot),
    recognitions: [...rootOf(doc, 'recognitions').keys()].sort(),
  }
}

/** The fields of a root's entities; undefined for `recognitions` and `session`. */
export function fieldsOf(root: RootName): Fields | undefined {
  return Object.hasOwn(entityRoots, root) ? entityRoots[root as EntityRoot] : undefined
}
