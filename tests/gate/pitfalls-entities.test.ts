import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { entityOf, rootOf } from '#shared/board/document.ts'
import { addCard, addNote, addOption, setFields, spliceText, yRecord } from '#shared/board/edit.ts'
import type { Fields } from '#shared/board/field.ts'
import { entityRoots, limits, type BroughtRoot, type EntityRoot } from '#shared/board/schema.ts'
import { by, holds, item, map } from './assemble.ts'
import { Board } from './board.ts'
import { cardOf, noteOf, type Name } from './people.ts'

const fresh = { client: 9001, clock: 0 }

/** Whole entities, each of somebody who may make it. */
const whole: Record<BroughtRoot, readonly [who: Name, values: Record<string, unknown>]> = {
  cards: [
    'bo',
    { ...cardOf('bo'), kind: 'dilemma', title: 'Nieuw', options: { een: { text: 'a', loss: 'b', order: 'a0' } } },
  ],
  notes: ['bo', { ...noteOf('bo'), text: 'Nieuw' }],
  links: ['bo', { from: 'cardB', to: 'cardD', relation: 'answers', author: 'bo' }],
  clusters: ['bo', { title: 'Nieuw', author: 'bo' }],
}

type Spoil = (entity: Y.Map<unknown>) => void

function made(root: EntityRoot, values: Record<string, unknown>, spoil: Spoil = () => {}) {
  return (doc: Y.Doc): void => {
    const fields: Fields = entityRoots[root]
    const entity = yRecord(fields, values)
    spoil(entity)
    rootOf(doc, root).set('nieuw', entity)
  }
}

const optionsOf = (doc: Y.Doc) => entityOf(doc, 'cards', 'cardD')?.get('options') as Y.Map<unknown>

test('whole entities are admitted, and are their maker’s', () => {
  for (const [root, [who, values]] of Object.entries(whole)) {
    const board = Board.begin()
    board.does(who, made(root as EntityRoot, values))
    expect(board.rights.owners.get(`${root}/nieuw`), root).toBe(who)
    board.expectSound()
  }
})

test('[G14] an entity comes whole or not at all: no field missing, unknown, of the wrong kind or out of bounds', () => {
  const board = Board.begin()
  for (const [root, [who, values]] of Object.entries(whole)) {
    const tries: [string, Spoil][] = [
      ['a field nobody knows', (entity) => entity.set('colour', 'red')],
      ['a field by a name of Object', (entity) => entity.set('constructor', 'x')],
      ['a field by the worst name', (entity) => entity.set('__proto__', 'x')],
    ]
    for (const [name, field] of Object.entries<Fields[string]>(entityRoots[root as EntityRoot])) {
      tries.push([`${name} a list`, (entity) => entity.set(name, new Y.Array())])
      if (field.is === 'scalar') {
        if (field.required) tries.push([`${name} missing`, (entity) => entity.delete(name)])
        tries.push([`${name} a map`, (entity) => entity.set(name, new Y.Map())])
        tries.push([`${name} words`, (entity) => entity.set(name, new Y.Text('a'))])
        tries.push([`${name} true`, (entity) => entity.set(name, true)])
        tries.push([`${name} too long`, (entity) => entity.set(name, 'x'.repeat(30_000))])
      } else {
        tries.push([`${name} missing`, (entity) => entity.delete(name)])
        tries.push([`${name} a scalar`, (entity) => entity.set(name, 'a')])
        tries.push([
          `${name} the other type`,
          (entity) => entity.set(name, field.is === 'text' ? new Y.Map() : new Y.Text()),
        ])
      }
      if (field.is === 'text')
        tries.push([`${name} too long`, (entity) => entity.set(name, new Y.Text('x'.repeat(field.max + 1)))])
    }
    for (const [what, spoil] of tries) {
      const update = board.of(who).updateOf(made(root as EntityRoot, values, spoil))
      expect(board.refusal(who, update), `${root}: ${what}`).toMatch(/schema|limit/)
    }
  }
})

test('[G14] parts of an entity come whole too, and no more of them than fit', () => {
  const board = Board.begin()
  const [who, values] = whole.cards
  const tries: [string, Spoil][] = [
    ['no order', (part) => part.delete('order')],
    ['no text', (part) => part.delete('text')],
    ['a field nobody knows', (part) => part.set('kind', 'issue')],
    ['a text too long', (part) => part.set('text', new Y.Text('x'.repeat(501)))],
  ]
  for (const [what, spoil] of tries) {
    const part = () => {
      const option = yRecord(entityRoots.cards.options.fields, { order: 'a1' })
      spoil(option)
      return option
    }
    const groups = new Y.Map<unknown>([['deel', part()]])
    const atOnce = board.of(who).updateOf(made('cards', values, (entity) => entity.set('options', groups)))
    const later = board.of('ada').updateOf((doc) => optionsOf(doc).set('deel', part()))
    expect(board.refusal(who, atOnce), what).toMatch(/schema|limit/)
    expect(board.refusal('ada', later), what).toMatch(/schema|limit/)
  }
  for (let i = 0; i < 4; i += 1) board.does('ada', (doc) => void addOption(doc, 'cardD', 'a5'))
  expect(
    board.refusal(
      'ada',
      board.of('ada').updateOf((doc) => void addOption(doc, 'cardD', 'a6')),
    ),
  ).toBe('limit')
  board.expectSound()
})

test('[G14] an entity does not come in pieces, nor does it lose one', () => {
  const board = Board.begin()
  board.refusal('bo', by(fresh, item({ parent: 'cards', key: 'nieuw' }, map)))
  for (const name of ['kind', 'order', 'author', 'language', 'createdAt', 'title', 'options']) {
    const update = board.of('ada').updateOf((doc) => entityOf(doc, 'cards', 'cardD')?.delete(name))
    expect(board.refusal('ada', update), name).toBe('schema')
  }
  const option = Object.keys(board.read().cards.find(({ id }) => id === 'cardD')?.options ?? {})[0] ?? ''
  const update = board.of('ada').updateOf((doc) => optionsOf(doc).delete(option))
  expect(board.refusal('ada', update)).toBe('schema')
  expect(
    board.refusal(
      'ada',
      board.of('ada').updateOf((doc) => rootOf(doc, 'cards').delete('cardA')),
    ),
  ).toBe('schema')
})

test('[G14] what an entity hangs on must be there, and take it', () => {
  const board = Board.begin()
  const tries: [EntityRoot, Record<string, unknown>][] = [
    ['notes', { card: 'nergens' }],
    ['notes', { kind: 'objection' }],
    ['links', { from: 'nergens' }],
    ['links', { to: 'nergens' }],
    ['links', { from: 'cardD', to: 'cardB' }],
    ['links', { relation: 'resembles' }],
  ]
  for (const [root, change] of tries) {
    const [who, values] = whole[root as keyof typeof whole]
    const update = board.of(who).updateOf(made(root, { ...values, ...change }))
    expect(board.refusal(who, update), JSON.stringify(change)).toBe('schema')
  }
  expect(
    board.refusal(
      'bo',
      board.of('bo').updateOf((doc) => rootOf(doc, 'recognitions').set('nergens:bo', true)),
    ),
  ).toBe('schema')
})

test('[G14] nobody brings something in another’s name', () => {
  const board = Board.begin()
  for (const [root, [who, values]] of Object.entries(whole)) {
    const update = board.of(who).updateOf(made(root as EntityRoot, { ...values, author: 'ada' }))
    expect(board.refusal(who, update), root).toBe('owner')
  }
  expect(
    board.refusal('bo', board.of('bo').updateOf(made('notes', { ...noteOf('bo'), layer: 'expert', text: 'a' }))),
  ).toBe('role')
})

test('[G14] words do not outgrow their bound, not even bit by bit', () => {
  const board = Board.begin()
  const grow = (insert: string) => (doc: Y.Doc) =>
    spliceText(doc, 'clusters', 'clusterK', ['title'], { at: 0, remove: 0, insert })
  board.does('kim', grow('x'.repeat(190)))
  expect(board.refusal('kim', board.of('kim').updateOf(grow('xxxxxx')))).toBe('limit')
  board.does('kim', grow('xxxxx'))
  board.expectSound()
})

test('[G13] an undo of everything takes back no entity, and brings none back with holes', () => {
  const board = Board.begin()
  const { doc } = board.of('ada')
  const undo = new Y.UndoManager([rootOf(doc, 'cards'), rootOf(doc, 'notes')], {
    doc,
    trackedOrigins: new Set(['mine']),
  })
  const [who, values] = whole.cards
  expect(who).toBe('bo')
  doc.transact(() => made('cards', { ...values, author: 'ada' })(doc), 'mine')
  board.does('bo', (of) => spliceText(of, 'cards', 'nieuw', ['title'], { at: 0, remove: 0, insert: 'Heel ' }))
  const before = board.fingerprint()
  undo.undo()
  expect(rootOf(doc, 'cards').has('nieuw')).toBe(false)
  expect(board.fingerprint()).toEqual(before)
  undo.redo()
  expect(board.fingerprint()).toEqual(before)
  expect(board.read().cards.find(({ id }) => id === 'nieuw')?.title).toBe('Heel Nieuw')
  board.expectSound()
})

test('names that every object has are ordinary ids, and nothing else', () => {
  const board = Board.begin()
  for (const id of ['constructor', 'hasOwnProperty', 'toString', 'valueOf']) {
    board.does('bo', (doc) => {
      rootOf(doc, 'cards').set(id, yRecord(entityRoots.cards, { ...cardOf('bo'), kind: 'issue', title: id }))
    })
    board.does('bo', (doc) => rootOf(doc, 'recognitions').set(`${id}:bo`, true))
    board.does('bo', (doc) => setFields(doc, 'cards', id, { order: 'a5' }))
    expect(board.rights.owners.get(`cards/${id}`)).toBe('bo')
    const asOption = board.of('ada').updateOf((doc) => {
      const part = yRecord(entityRoots.cards.options.fields, { order: 'a1' })
      optionsOf(doc).set(id, part)
    })
    expect(board.admit('ada', asOption).ok).toBe(true)
    for (const root of ['session', 'people', 'recognitions'] as const) {
      board.refusal(
        'kim',
        board.of('kim').updateOf((doc) => rootOf(doc, root).set(id, 'x')),
      )
    }
    board.refusal('bo', by(fresh, item({ parent: board.entity('cards', 'cardB'), key: id }, holds.scalar('x'))))
  }
  expect(Object.keys(board.read().cards.find(({ id }) => id === 'cardD')?.options ?? {})).toContain('constructor')
  board.expectSound()
})

test('no id, key or root may be __proto__, nor anything that is no id', () => {
  const board = Board.begin()
  for (const id of ['__proto__', '', 'a b', 'x'.repeat(33), 'é', 'a:b', 'a/b']) {
    for (const [root, [who, values]] of Object.entries(whole)) {
      const update = board.of(who).updateOf((doc) => {
        rootOf(doc, root as EntityRoot).set(id, yRecord(entityRoots[root as EntityRoot], values))
      })
      expect(board.refusal(who, update), `${root}/${id}`).toBe('schema')
    }
    const option = board.of('ada').updateOf((doc) => {
      const part = yRecord(entityRoots.cards.options.fields, { order: 'a1' })
      optionsOf(doc).set(id, part)
    })
    expect(board.refusal('ada', option), `an option ${id}`).toBe('schema')
  }
  for (const key of ['__proto__', '__proto__:bo', 'cardA', 'cardA:', ':bo', 'cardA:bo:bo', 'cardA:bo ', 'a:cardA:bo']) {
    board.refusal(
      'bo',
      board.of('bo').updateOf((doc) => rootOf(doc, 'recognitions').set(key, true)),
    )
    board.refusal('bo', by(fresh, item({ parent: 'recognitions', key }, holds.deleted(1))))
  }
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
})

test('a board holds so many of each and no more', { timeout: 60_000 }, () => {
  const board = Board.begin()
  const here = board.read().cards.length
  const cards = (from: number, until: number) => (doc: Y.Doc) => {
    for (let at = from; at < until; at += 1) addCard(doc, { kind: 'issue', title: '', ...cardOf('ada') }, `more${at}`)
  }
  for (let at = here; at < limits.cards - 1; at += 100)
    board.does('ada', cards(at, Math.min(at + 100, limits.cards - 1)))
  const twoMore = board.of('ada').updateOf(cards(limits.cards - 1, limits.cards + 1))
  expect(board.refusal('ada', twoMore)).toBe('limit')
  board.does('ada', cards(limits.cards - 1, limits.cards))
  expect(board.read().cards).toHaveLength(limits.cards)
  expect(board.refusal('ada', board.of('ada').updateOf(cards(limits.cards, limits.cards + 1)))).toBe('limit')
  board.does('ada', (doc) => addNote(doc, { ...noteOf('ada'), text: 'Dit nog wel' }, 'noteMore'))
})
