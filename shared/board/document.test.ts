import * as Y from 'yjs'
import { expect, test } from 'vitest'
import { entityOf, newDocument, readCard, rootOf, snapshotOf } from './document.ts'
import { addCard, addOption, setFields, setRecognition, yRecord } from './edit.ts'
import { migrate } from './migrate.ts'
import { cardFields, schemaVersion } from './schema.ts'

const card = {
  kind: 'dilemma',
  title: 'Delen of beschermen?',
  options: [
    { text: 'Delen', loss: 'vertrouwen' },
    { text: 'Zwijgen', loss: 'hulp' },
  ],
  order: 'a0',
  language: 'nl',
  author: 'ada',
  perspective: null,
  createdAt: 1_767_222_000_000,
} as const

test('a card reads as it was written', () => {
  const doc = newDocument()
  const id = addCard(doc, card)
  const read = readCard(doc, id)
  expect(read).toMatchObject({ id, kind: 'dilemma', title: card.title, body: '', trashed: null, cluster: null })
  expect(
    Object.values(read?.options ?? {})
      .map(({ loss }) => loss)
      .sort(),
  ).toEqual(['hulp', 'vertrouwen'])
})

test('what has a hole, a stranger or too many words in it does not exist', () => {
  const whole = { ...card, options: {} }
  const broken: [string, (entity: Y.Map<unknown>) => void][] = [
    ['a missing field', (entity) => entity.delete('author')],
    ['a field nobody knows', (entity) => entity.set('colour', 'red')],
    ['a kind nobody knows', (entity) => entity.set('kind', 'joke')],
    ['a number for words', (entity) => entity.set('title', 3)],
    ['a title too long', (entity) => entity.set('title', new Y.Text('x'.repeat(1001)))],
    ['a moment before time', (entity) => entity.set('trashed', -1)],
    ['a name of Object', (entity) => entity.set('__proto__', 1)],
  ]
  for (const [what, breakIt] of broken) {
    const doc = newDocument()
    const entity = yRecord(cardFields, whole)
    rootOf(doc, 'cards').set('c1', entity)
    expect(readCard(doc, 'c1'), what).not.toBeNull()
    breakIt(entity)
    expect(readCard(doc, 'c1'), what).toBeNull()
  }
})

test('equal boards have equal snapshots, whatever the order they came in', () => {
  const [a, b] = [newDocument(), newDocument()]
  addCard(a, card, 'c1')
  addCard(b, { ...card, order: 'a1' }, 'c2')
  setRecognition(b, 'c2', 'bea', true)
  const [fromA, fromB] = [Y.encodeStateAsUpdate(a), Y.encodeStateAsUpdate(b)]
  Y.applyUpdate(a, fromB)
  Y.applyUpdate(b, fromA)
  expect(snapshotOf(a)).toEqual(snapshotOf(b))
  expect(JSON.stringify(snapshotOf(a))).toBe(JSON.stringify(snapshotOf(b)))
})

test('setting what already stands changes nothing', () => {
  const doc = newDocument()
  const id = addCard(doc, card)
  addOption(doc, id, 'a3')
  const before = Y.encodeStateVector(doc)
  setFields(doc, 'cards', id, { order: 'a0', cluster: null })
  expect(Y.encodeStateVector(doc)).toEqual(before)
  expect(entityOf(doc, 'cards', 'nowhere')).toBeUndefined()
})

test('a board of a newer program is not guessed at', () => {
  const doc = newDocument()
  rootOf(doc, 'session').set('schema', schemaVersion + 1)
  expect(() => migrate(doc)).toThrow(/knows up to/)
})
