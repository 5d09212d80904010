import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { entityOf, newDocument, rootOf, textOf } from '#shared/board/document.ts'
import { addCard, addNote, setFields, setRecognition, yRecord } from '#shared/board/edit.ts'
import { cardFields, tableFields } from '#shared/board/schema.ts'
import type { Role } from '#shared/policy/operations.ts'
import { Disagreement, inspect } from '#server/gate/inspect.ts'
import { makePerson, putPerson } from '#tests/kit/make.ts'

const moment = { state: 'open' } as const
const card = { kind: 'issue', title: 'Van Ada', order: 'a0', language: 'nl', perspective: null } as const
const at = { createdAt: 1_767_222_000_000 }

/** A board with a card of Ada's. */
function board(): Y.Doc {
  const doc = newDocument()
  doc.transact(() => {
    addCard(doc, { ...card, ...at, author: 'ada' }, 'een')
    rootOf(doc, 'session').set('subject', 'Samen')
    for (const id of ['tafel1', 'tafel2']) rootOf(doc, 'tables').set(id, yRecord(tableFields, { name: id, order: 0 }))
    putPerson(doc, makePerson('bo', { table: 'tafel1' }))
  })
  return doc
}

interface Case {
  readonly edit: (doc: Y.Doc) => void
  readonly by?: string
  readonly role?: Role
  /** Makes something else of the update, or of the clocks that are expected. */
  readonly twist?: (update: Uint8Array) => Uint8Array
  readonly clocks?: ReadonlyMap<number, number>
}

/** What the second judge says of an edit that the first never saw; null when it has nothing against it. */
function finding({ edit, by = 'ada', role = 'participant', twist = (update) => update, clocks }: Case): string | null {
  const doc = board()
  const theirs = newDocument()
  Y.applyUpdate(theirs, Y.encodeStateAsUpdate(doc))
  const before = Y.encodeStateVector(theirs)
  theirs.transact(() => edit(theirs))
  const moved = clocks ?? new Map([[theirs.clientID, Y.getState(theirs.store, theirs.clientID)]])
  const owners = new Map([['cards/een', 'ada']])
  const expected = { member: { person: by, role }, moment, clocks: moved, rights: { owners, leases: new Map() } }
  let found: unknown = null
  const look = (transaction: Y.Transaction): void => {
    try {
      inspect(transaction, expected)
    } catch (error) {
      found ??= error
    }
  }
  doc.on('beforeObserverCalls', look)
  Y.applyUpdate(doc, twist(Y.encodeStateAsUpdate(theirs, before)))
  doc.off('beforeObserverCalls', look)
  if (found === null) return null
  if (!(found instanceof Disagreement)) throw found
  return found.message
}

const theCard = (doc: Y.Doc): Y.Map<unknown> => entityOf(doc, 'cards', 'een') ?? new Y.Map()
const title = (doc: Y.Doc): Y.Text => textOf(theCard(doc), ['title']) ?? new Y.Text()

/** The second of two letters: it waits for the first, which never comes. */
function secondLetter(): Uint8Array {
  const theirs = board()
  title(theirs).insert(0, 'x')
  const known = Y.encodeStateVector(theirs)
  title(theirs).insert(1, 'y')
  return Y.encodeStateAsUpdate(theirs, known)
}

const honest: Record<string, Case> = {
  'somebody shapes the words of a card': { edit: (doc) => title(doc).insert(0, 'x'), by: 'bo' },
  'somebody takes a letter away': { edit: (doc) => title(doc).delete(0, 1), by: 'bo' },
  'somebody moves a card': { edit: (doc) => setFields(doc, 'cards', 'een', { order: 'a5' }), by: 'bo' },
  'its bringer throws it away': { edit: (doc) => setFields(doc, 'cards', 'een', { trashed: at.createdAt }) },
  'somebody makes a card': { edit: (doc) => void addCard(doc, { ...card, ...at, author: 'bo' }, 'twee'), by: 'bo' },
  'somebody takes a card to a table': { edit: (doc) => setFields(doc, 'cards', 'een', { table: 'tafel2' }), by: 'bo' },
  'somebody makes a card at their own table': {
    edit: (doc) => void addCard(doc, { ...card, ...at, author: 'bo', table: 'tafel1' }, 'twee'),
    by: 'bo',
  },
  'who leads makes a card at any table': {
    edit: (doc) => void addCard(doc, { ...card, ...at, author: 'bo', table: 'tafel2' }, 'twee'),
    by: 'bo',
    role: 'coordinator',
  },
  'somebody knows this too': { edit: (doc) => setRecognition(doc, 'een', 'bo', true), by: 'bo' },
}

const hostile: Record<string, Case & { readonly says: string }> = {
  'what waits for something': { edit: () => {}, twist: secondLetter, says: 'something is pending' },
  'a deletion of what is not there': {
    edit: () => {},
    twist: () => Uint8Array.of(0, 1, 9, 1, 0, 1),
    says: 'something is pending',
  },
  'a root of one’s own': { edit: (doc) => void doc.getMap('elders').set('a', 1), says: 'a new root' },
  'a clock that nobody expects': { edit: (doc) => title(doc).insert(0, 'x'), clocks: new Map(), says: 'a clock moved' },
  'the session': {
    edit: (doc) => void rootOf(doc, 'session').set('subject', 'Anders'),
    says: 'what is the server’s changed',
  },
  'the session, taken away': {
    edit: (doc) => rootOf(doc, 'session').delete('subject'),
    says: 'what is the server’s changed',
  },
  'the people': { edit: (doc) => void rootOf(doc, 'people').set('ada', 1), says: 'what is the server’s changed' },
  'a recognition of another': { edit: (doc) => setRecognition(doc, 'een', 'bo', true), says: 'a recognition' },
  'a card, taken away': { edit: (doc) => rootOf(doc, 'cards').delete('een'), says: 'an entity went' },
  'a number for a card': { edit: (doc) => void rootOf(doc, 'cards').set('twee', 5), says: 'an item of nothing' },
  'its author': { edit: (doc) => theCard(doc).set('author', 'bo'), says: 'a field that stays' },
  'a field that nobody knows': { edit: (doc) => theCard(doc).set('kleur', 'rood'), says: 'a field that stays' },
  'another’s card, thrown away': {
    edit: (doc) => setFields(doc, 'cards', 'een', { trashed: at.createdAt }),
    by: 'bo',
    says: 'more than this person may',
  },
  'another’s words, by an expert': {
    edit: (doc) => title(doc).delete(0, 1),
    by: 'eva',
    role: 'expert',
    says: 'more than this person may',
  },
  'words that do not fit': { edit: (doc) => title(doc).insert(0, 'x'.repeat(1001)), says: 'words that do not fit' },
  'a card under another’s name': {
    edit: (doc) => void addCard(doc, { ...card, ...at, author: 'ada' }, 'twee'),
    by: 'bo',
    says: 'an entity under another’s name',
  },
  'a card by one who only looks': {
    edit: (doc) => void addCard(doc, { ...card, ...at, author: 'oda' }, 'twee'),
    by: 'oda',
    role: 'observer',
    says: 'an entity that may not be made',
  },
  'a card that goes to a table of nowhere': {
    edit: (doc) => setFields(doc, 'cards', 'een', { table: 'tafel9' }),
    by: 'bo',
    says: 'a table of nowhere',
  },
  'a new card at a table of nowhere': {
    edit: (doc) => void addCard(doc, { ...card, ...at, author: 'bo', table: 'tafel9' }, 'twee'),
    by: 'bo',
    role: 'coordinator',
    says: 'a table of nowhere',
  },
  'a new card at another’s table': {
    edit: (doc) => void addCard(doc, { ...card, ...at, author: 'bo', table: 'tafel2' }, 'twee'),
    by: 'bo',
    says: 'a card of another table',
  },
  'an annotation by one who is no expert': {
    edit: (doc) =>
      void addNote(doc, { ...at, card: 'een', kind: 'source', layer: 'expert', text: '', author: 'ada' }, 'n'),
    says: 'an entity that may not be made',
  },
  'half a card': {
    edit: (doc) => {
      const half = yRecord(cardFields, { ...card, ...at, author: 'ada', options: {} })
      rootOf(doc, 'cards').set('twee', half)
      half.delete('kind')
    },
    says: 'an entity with a hole in it',
  },
  'a card with a value taken away': {
    edit: (doc) => theCard(doc).delete('order'),
    says: 'an entity with a hole in it',
  },
  'something inside words': {
    edit: (doc) => {
      const inside = new Y.Map()
      title(doc).insertEmbed(0, inside)
      inside.set('a', 1)
    },
    says: 'an item in a list',
  },
  'a place inside words': {
    edit: (doc) => {
      const inside = new Y.Map()
      theCard(doc).set('title', inside)
      inside.set('a', 1)
    },
    says: 'words that do not fit',
  },
}

for (const [name, each] of Object.entries(honest)) {
  test(`the second judge has nothing against it when ${name}`, () => {
    expect(finding(each)).toBeNull()
  })
}

for (const [name, { says, ...each }] of Object.entries(hostile)) {
  test(`the second judge by itself sees ${name}`, () => {
    expect(finding(each)).toBe(says)
  })
}
