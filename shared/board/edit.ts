/**
 * Every way a person changes a board. Each works on the document as it stands and expects to be
 * called inside one transaction; none checks permission: the caller asks, the server judges.
 */

import * as Y from 'yjs'
import { newId } from '../id.ts'
import { entityOf, rootOf, textOf, type Root } from './document.ts'
import type { Field, Fields } from './field.ts'
import type { CardKind, Language, Layer, NoteKind, Relation } from './kinds.ts'
import type { Variant } from './variants.ts'
import { cardFields, clusterFields, linkFields, noteFields, recognitionKey, type EntityRoot } from './schema.ts'

function yField(field: Field, value: unknown): unknown {
  if (field.is === 'text') return new Y.Text(typeof value === 'string' ? value : '')
  if (field.is === 'scalar') return value
  const parts = new Y.Map<unknown>()
  for (const [id, part] of Object.entries((value ?? {}) as Record<string, Record<string, unknown>>)) {
    parts.set(id, yRecord(field.fields, part))
  }
  return parts
}

/** A record as a Y.Map: texts and groups always present, scalars only when they have a value. */
export function yRecord(fields: Fields, values: Readonly<Record<string, unknown>>): Root {
  const record = new Y.Map<unknown>()
  for (const [name, field] of Object.entries(fields)) {
    const value = values[name] ?? null
    if (field.is === 'scalar' && value === null) continue
    record.set(name, yField(field, value))
  }
  return record
}

/** How something came to be: absent where nothing is to be said. */
export interface Origin {
  readonly variant?: Variant | null
  /** The phase that runs. */
  readonly phase?: string | null
  /** The guest for whom it is written down. */
  readonly behalf?: string | null
}

export interface NewOption {
  readonly text: string
  readonly loss: string
}

export interface NewCard extends Origin {
  readonly kind: CardKind
  readonly title: string
  readonly body?: string
  readonly options?: readonly NewOption[]
  readonly chafes?: string
  readonly order: string
  readonly cluster?: string | null
  readonly table?: string | null
  readonly theme?: string | null
  readonly recalls?: string | null
  readonly here?: number | null
  readonly language: Language
  readonly author: string
  readonly perspective: string | null
  readonly createdAt: number
}

const optionPlaces = ['a0', 'a1', 'a2', 'a3', 'a4', 'a5']

export function addCard(doc: Y.Doc, card: NewCard, id: string = newId()): string {
  const options = Object.fromEntries(
    (card.options ?? []).map((option, index) => [newId(), { ...option, order: optionPlaces[index] ?? 'a5' }]),
  )
  rootOf(doc, 'cards').set(id, yRecord(cardFields, { ...card, options }))
  return id
}

/** Adds an empty option after the others; returns its id, or null when the card is gone. */
export function addOption(doc: Y.Doc, card: string, order: string): string | null {
  const options = entityOf(doc, 'cards', card)?.get('options')
  if (!(options instanceof Y.Map)) return null
  const id = newId()
  options.set(id, yRecord(cardFields.options.fields, { order }))
  return id
}

/** Sets scalar fields of an entity; null removes. Fields that already have the value are left alone. */
export function setFields(
  doc: Y.Doc,
  root: EntityRoot,
  id: string,
  values: Readonly<Record<string, string | number | null>>,
): void {
  const entity = entityOf(doc, root, id)
  if (entity === undefined) return
  for (const [name, value] of Object.entries(values)) {
    if ((entity.get(name) ?? null) === value) continue
    if (value === null) entity.delete(name)
    else entity.set(name, value)
  }
}

/** Replaces `remove` units at `at` by `insert` in one of an entity's texts. */
export function spliceText(
  doc: Y.Doc,
  root: EntityRoot,
  id: string,
  path: readonly string[],
  change: { readonly at: number; readonly remove: number; readonly insert: string },
): void {
  const entity = entityOf(doc, root, id)
  const words = entity && textOf(entity, path)
  if (!words) return
  if (change.remove > 0) words.delete(change.at, change.remove)
  if (change.insert !== '') words.insert(change.at, change.insert)
}

export interface NewNote extends Origin {
  readonly card: string
  readonly kind: NoteKind
  readonly layer: Layer
  readonly text: string
  /** As `writeKnowledge` writes it. */
  readonly knowledge?: string | null
  readonly source?: string | null
  readonly part?: string | null
  readonly quote?: string | null
  readonly asks?: number | null
  readonly answers?: string | null
  readonly author: string
  readonly createdAt: number
}

export function addNote(doc: Y.Doc, note: NewNote, id: string = newId()): string {
  rootOf(doc, 'notes').set(id, yRecord(noteFields, { ...note }))
  return id
}

export interface NewLink {
  readonly from: string
  readonly to: string
  readonly relation: Relation
  readonly author: string
}

export function addLink(doc: Y.Doc, link: NewLink, id: string = newId()): string {
  rootOf(doc, 'links').set(id, yRecord(linkFields, { ...link }))
  return id
}

export function addCluster(
  doc: Y.Doc,
  cluster: { readonly title: string; readonly author: string },
  id: string = newId(),
): string {
  rootOf(doc, 'clusters').set(id, yRecord(clusterFields, cluster))
  return id
}

/** "I know this from my own practice", or no longer. */
export function setRecognition(doc: Y.Doc, card: string, person: string, on: boolean): void {
  const recognitions = rootOf(doc, 'recognitions')
  const key = recognitionKey(card, person)
  if (on === recognitions.has(key)) return
  if (on) recognitions.set(key, true)
  else recognitions.delete(key)
}
