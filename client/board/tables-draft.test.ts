import { expect, test } from 'vitest'
import { makePerson } from '#tests/kit/make.ts'
import {
  back,
  draftOf,
  draw,
  drawn,
  hosted,
  layingOf,
  seated,
  step,
  withTables,
  worded,
  type Draft,
  type Steps,
} from './tables-draft.ts'

const name = (n: number): string => `Tafel ${n}`
const people = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) =>
  makePerson(id, { perspective: id < 'd' ? 'Wonen' : 'Beleid' }),
)
const kim = makePerson('kim', { role: 'coordinator' })

const begin = (many = 2): Draft => draftOf([], people, many, name)
const at = (draft: Draft, table: number): string[] =>
  Object.entries(draft.seats)
    .filter(([, where]) => where === draft.tables[table]?.id)
    .map(([id]) => id)
    .sort()

test('begins with empty tables, or with those that stand there', () => {
  expect(begin().tables.map((table) => table.name)).toEqual(['Tafel 1', 'Tafel 2'])
  expect(begin().seats).toEqual({})
  const table = { id: 't1', name: 'Raam', prompt: null, order: 0 }
  const ann = makePerson('ann', { table: 't1', host: 5 })
  const bo = makePerson('bo', { table: 'gone' })
  expect(draftOf([table], [ann, bo], 4, name)).toEqual({
    tables: [{ id: 't1', name: 'Raam', prompt: '' }],
    seats: { ann: 't1' },
    hosts: { t1: 'ann' },
    seating: 'stay',
  })
})

test('a draw seats everybody evenly, with perspectives spread; who leads is left standing', () => {
  const draft = drawn(begin(), [...people, kim], 'mixed', draw)
  expect([at(draft, 0).length, at(draft, 1).length]).toEqual([3, 3])
  for (const table of [0, 1]) {
    const housing = at(draft, table).filter((id) => id < 'd').length
    expect(housing === 1 || housing === 2).toBe(true)
  }
  expect(draft.seats['kim']).toBeUndefined()
})

test('a draw leaves hosts, and who was seated by hand and takes no part, where they are', () => {
  let draft = begin()
  const [one = '', two = ''] = draft.tables.map(({ id }) => id)
  draft = hosted(seated(seated(draft, 'a', two), 'kim', one), two, 'a')
  for (let times = 0; times < 20; times += 1) {
    draft = drawn(draft, [...people, kim], 'chance', draw)
    expect([draft.seats['a'], draft.seats['kim']]).toEqual([two, one])
  }
})

test('who is left out of a draw sits nowhere, and the server will not draw them either', () => {
  const draft = drawn(begin(), people, 'chance', draw, (id) => id === 'f')
  expect(draft.seats['f']).toBeNull()
  expect(layingOf('s', draft, name).seats).toContainEqual({ person: 'f', table: null, host: false })
})

test('with fewer tables the people of the last one stand, and its host is none', () => {
  let draft = begin(3)
  const third = draft.tables[2]?.id ?? ''
  draft = hosted(seated(draft, 'a', third), third, 'a')
  draft = withTables(draft, 2, name)
  expect([draft.tables.length, draft.seats['a'], draft.hosts]).toEqual([2, undefined, {}])
  expect(withTables(draft, 0, name).tables).toHaveLength(1)
  expect(withTables(draft, 99, name).tables).toHaveLength(20)
})

test('whoever goes to another table hosts the old one no longer', () => {
  let draft = begin()
  const [one = '', two = ''] = draft.tables.map(({ id }) => id)
  draft = hosted(seated(draft, 'a', one), one, 'a')
  expect(seated(draft, 'a', two).hosts).toEqual({})
  expect(hosted(draft, one, 'b').hosts).toEqual({ [one]: 'b' })
  expect(hosted(draft, one, null).hosts).toEqual({})
})

test('a step back brings the seats back, and leaves words that were typed', () => {
  let steps: Steps = { now: begin(), before: [] }
  const [one = ''] = steps.now.tables.map(({ id }) => id)
  steps = step(steps, drawn(steps.now, people, 'chance', draw))
  steps = { ...steps, now: worded(steps.now, one, { prompt: 'Waar wringt het?' }) }
  steps = back(steps)
  expect(steps.now.seats).toEqual({})
  expect(steps.now.tables[0]?.prompt).toBe('Waar wringt het?')
  expect(back(steps)).toBe(steps)
})

test('asks the server for what was chosen; a table without a name goes by its number', () => {
  let draft = begin()
  const [one = '', two = ''] = draft.tables.map(({ id }) => id)
  draft = worded(hosted(seated(draft, 'a', one), one, 'a'), two, { name: ' ' })
  expect(layingOf('s', draft, name)).toEqual({
    session: 's',
    tables: [
      { id: one, name: 'Tafel 1', prompt: '' },
      { id: two, name: 'Tafel 2', prompt: '' },
    ],
    seating: 'stay',
    seats: [{ person: 'a', table: one, host: true }],
  })
})
