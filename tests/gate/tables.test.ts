import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { rootOf } from '#shared/board/document.ts'
import { addCard, setFields, yRecord } from '#shared/board/edit.ts'
import { tableFields } from '#shared/board/schema.ts'
import { makePerson, putPerson } from '#tests/kit/make.ts'
import { Board } from './board.ts'
import { cardOf, type Name } from './people.ts'

const issue = (author: Name, table: string | null, behalf: string | null = null) =>
  ({ kind: 'issue', title: 'Van de tafel', ...cardOf(author), table, behalf }) as const

/** Ada sits at the first table, Bo at the second, Eva and Kim nowhere; Bo writes for Opa, who sits at the first. */
function atTables(): Board {
  const board = new Board()
  board.doc.transact(() => {
    for (const [order, id] of ['tafel1', 'tafel2'].entries())
      rootOf(board.doc, 'tables').set(id, yRecord(tableFields, { name: id, order }))
    setFields(board.doc, 'people', 'ada', { table: 'tafel1' })
    setFields(board.doc, 'people', 'bo', { table: 'tafel2' })
    putPerson(board.doc, makePerson('opa', { scribe: 'bo', table: 'tafel1' }))
  })
  return board
}

/** The server changes the tables, and everybody hears of it. */
function relays(board: Board, edit: (doc: Y.Doc) => void): void {
  board.doc.transact(() => edit(board.doc))
  for (const replica of board.replicas) replica.hear(board.state())
}

/** What the gate says to a new card of somebody at a table. */
function said(board: Board, author: Name, table: string | null, behalf: string | null = null): string {
  const update = board.of(author).updateOf((doc) => addCard(doc, issue(author, table, behalf), `van${author}`))
  const answer = board.gate.admit(update, { person: author, role: board.roles[author] }, board.moment)
  return answer.ok ? 'ok' : answer.code
}

test('a new card is of no table, or of the one where its author sits', () => {
  expect(said(atTables(), 'ada', null)).toBe('ok')
  expect(said(atTables(), 'ada', 'tafel1')).toBe('ok')
  expect(said(atTables(), 'ada', 'tafel2')).toBe('table')
  expect(said(atTables(), 'eva', 'tafel1')).toBe('table')
  expect(said(atTables(), 'eva', null)).toBe('ok')
})

test('what is written down for a guest is of the guest’s table', () => {
  expect(said(atTables(), 'bo', 'tafel1', 'opa')).toBe('ok')
  expect(said(atTables(), 'bo', 'tafel2', 'opa')).toBe('table')
})

test('who leads may put a new card at any table that is there', () => {
  expect(said(atTables(), 'kim', 'tafel2')).toBe('ok')
  expect(said(atTables(), 'kim', 'tafel9')).toBe('table')
})

test('no card goes to a table that is not there, nor to one that went', () => {
  const board = atTables()
  board.does('ada', (doc) => addCard(doc, issue('ada', 'tafel1'), 'cardA'))
  const move = (table: string) => board.of('bo').updateOf((doc) => setFields(doc, 'cards', 'cardA', { table }))
  expect(board.refusal('bo', move('tafel9'))).toBe('table')
  expect(board.refusal('bo', move('tafel9'))).toBe('table')
  board.does('bo', (doc) => setFields(doc, 'cards', 'cardA', { table: 'tafel2' }))
  relays(board, (doc) => rootOf(doc, 'tables').delete('tafel1'))
  expect(board.refusal('bo', move('tafel1'))).toBe('table')
  expect(said(board, 'ada', 'tafel1')).toBe('table')
})

test('a card of a table that went can still be moved, shaped, and taken from it', () => {
  const board = atTables()
  board.does('ada', (doc) => addCard(doc, issue('ada', 'tafel1'), 'cardA'))
  relays(board, (doc) => rootOf(doc, 'tables').delete('tafel1'))
  board.does('bo', (doc) => setFields(doc, 'cards', 'cardA', { order: 'a5' }))
  board.does('bo', (doc) => setFields(doc, 'cards', 'cardA', { theme: 'Wonen' }))
  expect(board.read().cards).toMatchObject([{ order: 'a5', theme: 'Wonen', table: 'tafel1' }])
  board.does('bo', (doc) => setFields(doc, 'cards', 'cardA', { table: null }))
  expect(board.read().cards).toMatchObject([{ table: null }])
})

test('what was written at a table before one was seated elsewhere comes back with its reason, and leaves no trace', () => {
  const board = atTables()
  const ada = board.of('ada')
  ada.leave()
  ada.edit((doc) => addCard(doc, issue('ada', 'tafel1'), 'cardA'))
  relays(board, (doc) => setFields(doc, 'people', 'ada', { table: 'tafel2' }))
  const before = board.fingerprint()
  expect(ada.back()).toMatchObject({ ok: false, code: 'table', forged: false })
  expect(board.fingerprint()).toEqual(before)
})

test('nobody but the server lays a table, or sits down', () => {
  const board = atTables()
  const table = yRecord(tableFields, { name: 'Van mij', order: 3 })
  expect(
    board.refusal(
      'kim',
      board.of('kim').updateOf((doc) => rootOf(doc, 'tables').set('tafel3', table)),
    ),
  ).toBe('role')
  const sit = board.of('ada').updateOf((doc) => setFields(doc, 'people', 'ada', { table: 'tafel2' }))
  expect(board.refusal('ada', sit)).toBe('schema')
})
