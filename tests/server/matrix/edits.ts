/** Everything one can do to a board, as concrete edits: derived from the schema, field by field. */

import * as Y from 'yjs'
import { entityOf, rootOf, type Root } from '#shared/board/document.ts'
import { setRecognition, yRecord } from '#shared/board/edit.ts'
import type { Field, Fields } from '#shared/board/field.ts'
import { entityRoots, recognitionKey, type BroughtRoot, type EntityRoot } from '#shared/board/schema.ts'
import { inLayer, type Operation } from '#shared/policy/operations.ts'
import { anotherOf, cardOf, fieldsUnder, partId, valuesOf } from './values.ts'

/** What an edit is about: something of the owner's under an id, and who does it. */
export interface Case {
  readonly id: string
  readonly owner: string
  readonly actor: string
  /** Somebody who is neither. */
  readonly stranger: string
}

/** What edits are done to: put there by its owner beforehand. */
export interface Thing {
  readonly name: string
  readonly lay: ((doc: Y.Doc, id: string, owner: string) => void) | null
}

export interface Edit {
  readonly operation: Operation
  readonly name: string
  readonly thing: Thing
  readonly act: (doc: Y.Doc, about: Case) => void
  /** What of the board the edit touches, as plain values. */
  readonly look: (doc: Y.Doc, about: Case) => unknown
}

interface Kind {
  readonly root: BroughtRoot
  readonly makes: Operation
  /** What it hangs on, of whose. */
  readonly on: (person: string) => Readonly<Record<string, unknown>>
  /** What of all that it may say fits it: a note of the room points at nothing, an annotation asks nobody. */
  readonly full?: Readonly<Record<string, unknown>>
}

const silent = { part: null, quote: null, asks: null, answers: null }

/** The kinds of things that people bring. */
export const kinds: readonly Kind[] = [
  { root: 'cards', makes: 'card.create', on: () => ({}) },
  { root: 'notes', makes: 'note.create', on: (of) => ({ card: cardOf(of, 'dilemma'), layer: 'room' }), full: silent },
  {
    root: 'notes',
    makes: 'annotation.create',
    on: (of) => ({ card: cardOf(of, 'dilemma'), layer: 'expert' }),
    full: { ...silent, part: 'title', quote: 'Woorden' },
  },
  { root: 'links', makes: 'link.create', on: (of) => ({ from: cardOf(of, 'dilemma'), to: cardOf(of, 'issue') }) },
  { root: 'clusters', makes: 'cluster.create', on: () => ({}) },
]

/** Puts the two cards there that a person's other things hang on. */
export function layGround(doc: Y.Doc, person: string): void {
  for (const kind of ['dilemma', 'issue'] as const) {
    const values = { ...valuesOf(entityRoots.cards), kind, author: person }
    rootOf(doc, 'cards').set(cardOf(person, kind), yRecord(entityRoots.cards, values))
  }
}

function put(doc: Y.Doc, { root, on, full }: Kind, { id, author }: Who, whose: string, filled = false): void {
  // Writing for somebody else is a matter of its own: of bringing, not of editing.
  const values = { ...valuesOf(entityRoots[root], filled), ...(filled && full), ...on(whose), author, behalf: null }
  rootOf(doc, root).set(id, yRecord(entityRoots[root], values))
}

interface Who {
  readonly id: string
  readonly author: string
}

const creations: readonly Edit[] = kinds.flatMap((kind) => {
  const making = (where: string, whose: (about: Case) => string): Edit => {
    const name = `${kind.makes} ${where}`
    return {
      operation: kind.makes,
      name,
      thing: { name, lay: null },
      // What is made is its owner's: where that is not the actor, it is made in somebody else's name.
      act: (doc, about) => put(doc, kind, { id: about.id, author: about.owner }, whose(about)),
      look: (doc, { id }) => entityOf(doc, kind.root, id)?.toJSON() ?? null,
    }
  }
  const own = making('beside one’s own', ({ actor }) => actor)
  const anothers = making('beside another’s', ({ stranger }) => stranger)
  return Object.keys(kind.on('')).length === 0 ? [own] : [own, anothers]
})

interface Change {
  readonly by: Operation
  readonly name: string
  /** On a thing of which all that may be absent is there; otherwise on one where it is not. */
  readonly full?: true
  readonly make: (record: Root) => void
}

/** Every change there is to one field of a record. */
function changesOf(name: string, field: Field): readonly Change[] {
  if (field.is === 'group') {
    const part = (record: Root): Y.Map<unknown> => record.get(name) as Root
    const add = (record: Root): void => void part(record).set('added', yRecord(field.fields, valuesOf(field.fields)))
    return [
      { by: field.by, name: `${name}: a part added`, make: add },
      ...fieldsUnder(field.fields).flatMap(([inner, innerField]) =>
        changesOf(inner, innerField).map((change) => ({
          ...change,
          name: `${name}.${change.name}`,
          make: (record: Root) => change.make(part(record).get(partId) as Root),
        })),
      ),
    ]
  }
  const { by } = field
  if (by === null) return []
  if (field.is === 'text') {
    const words = (record: Root): Y.Text => record.get(name) as Y.Text
    return [
      { by, name: `${name}: typed in`, make: (record) => words(record).insert(2, 'erbij') },
      { by, name: `${name}: taken from`, make: (record) => words(record).delete(1, 2) },
    ]
  }
  const set = (record: Root): void => void record.set(name, anotherOf(field.sample, record.get(name)))
  if (field.required) return [{ by, name: `${name}: set`, make: set }]
  return [
    { by, name: `${name}: set`, make: set },
    ...(field.sample.length > 1 ? [{ by, name: `${name}: changed`, full: true as const, make: set }] : []),
    { by, name: `${name}: cleared`, full: true as const, make: (record) => record.delete(name) },
  ]
}

function thingOf(kind: Kind, full: boolean): Thing {
  const lay: Thing['lay'] = (doc, id, owner) => put(doc, kind, { id, author: owner }, owner, full)
  return { name: `${kind.makes} ${full ? 'full' : 'bare'}`, lay }
}

function found(doc: Y.Doc, root: EntityRoot, id: string): Root {
  const record = entityOf(doc, root, id)
  if (record === undefined) throw new Error(`nothing was laid in ${root}`)
  return record
}

const fieldEdits: readonly Edit[] = kinds.flatMap((kind) => {
  const { root, makes } = kind
  const fields: Fields = entityRoots[root]
  const changes = fieldsUnder(fields).flatMap(([name, field]) => changesOf(name, field))
  return changes.map(({ by, name, full = false, make }) => ({
    operation: inLayer(by, makes === 'annotation.create' ? 'expert' : 'room'),
    name: `${makes} ${name}`,
    thing: thingOf(kind, full),
    act: (doc: Y.Doc, { id }: Case) => make(found(doc, root, id)),
    look: (doc: Y.Doc, { id }: Case) => found(doc, root, id).toJSON(),
  }))
})

const recognising = (on: boolean): Edit => {
  const name = on ? 'recognised' : 'no longer recognised'
  const lay: Thing['lay'] = (doc, id, owner) => {
    rootOf(doc, 'cards').set(id, yRecord(entityRoots.cards, { ...valuesOf(entityRoots.cards), author: owner }))
    if (!on) setRecognition(doc, id, owner, true)
  }
  return {
    operation: 'recognise',
    name,
    thing: { name, lay },
    act: (doc, { id, owner }) => setRecognition(doc, id, owner, on),
    look: (doc, { id, owner }) => rootOf(doc, 'recognitions').has(recognitionKey(id, owner)),
  }
}

export const edits: readonly Edit[] = [...creations, ...fieldEdits, recognising(true), recognising(false)]
