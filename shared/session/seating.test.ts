import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { seatAll, shuffled, smallestTable, tablesFor, type Draw, type Seats, type Sitter } from './seating.ts'

/** A draw that goes the same way from the same seed. */
function drawFrom(seed: number): Draw {
  let state = seed >>> 0
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const perspectives = ['Wonen', 'Beleid', 'Student', 'Ervaring', '']
const somePeople = fc
  .array(fc.constantFrom(...perspectives), { maxLength: 60 })
  .map((groups) => groups.map((group, index): Sitter => ({ id: `p${index}`, group })))
const someTables = fc.integer({ min: 1, max: 20 }).map((n) => Array.from({ length: n }, (_, index) => `t${index}`))
const seed = fc.integer()

/** How many sit at each table; of a group when one is given. */
function sizesOf(seats: Seats, tables: readonly string[], people: readonly Sitter[], group?: string): number[] {
  return tables.map(
    (table) =>
      people.filter((sitter) => seats.get(sitter.id) === table && (group === undefined || sitter.group === group))
        .length,
  )
}

const spread = (sizes: readonly number[]): number => Math.max(...sizes) - Math.min(...sizes)

describe('everybody gets a seat', () => {
  test('once, at a table that is there, and tables differ by one person at most', () => {
    fc.assert(
      fc.property(somePeople, someTables, seed, (people, tables, from) => {
        const seats = seatAll(people, tables, drawFrom(from))
        expect([...seats.keys()].sort()).toEqual(people.map(({ id }) => id).sort())
        for (const table of seats.values()) expect(tables).toContain(table)
        expect(spread(sizesOf(seats, tables, people))).toBeLessThanOrEqual(1)
      }),
    )
  })

  test('with each perspective as even over the tables as can be', () => {
    fc.assert(
      fc.property(somePeople, someTables, seed, (people, tables, from) => {
        const seats = seatAll(people, tables, drawFrom(from))
        for (const group of perspectives)
          expect(spread(sizesOf(seats, tables, people, group)), group).toBeLessThanOrEqual(1)
      }),
    )
  })

  test('who sits already stays, and the others fill what is emptiest', () => {
    fc.assert(
      fc.property(
        somePeople,
        someTables,
        seed,
        fc.array(fc.nat(), { maxLength: 20 }),
        (people, tables, from, fixed) => {
          const taken = new Map(
            people
              .slice(0, fixed.length)
              .map(({ id }, index) => [id, tables[(fixed[index] ?? 0) % tables.length] ?? '']),
          )
          const before = sizesOf(taken, tables, people)
          const seats = seatAll(people, tables, drawFrom(from), taken)
          for (const [id, table] of taken) expect(seats.get(id)).toBe(table)
          expect(seats.size).toBe(people.length)
          // A table to which anybody came is not larger than the smallest by more than one.
          const after = sizesOf(seats, tables, people)
          const grown = after.filter((size, index) => size > (before[index] ?? 0))
          for (const size of grown) expect(size - Math.min(...after)).toBeLessThanOrEqual(1)
        },
      ),
    )
  })

  test('and when there is no table, nobody', () => {
    expect(seatAll([{ id: 'noor', group: '' }], [], drawFrom(1)).size).toBe(0)
  })

  test('by chance: everybody sits with everybody in the end', () => {
    const people = Array.from({ length: 6 }, (_, index) => ({ id: `p${index}`, group: '' }))
    const together = new Set<string>()
    for (let from = 0; from < 200; from += 1) {
      const seats = seatAll(people, ['a', 'b'], drawFrom(from))
      for (const { id } of people) if (id !== 'p0' && seats.get(id) === seats.get('p0')) together.add(id)
    }
    expect(together.size).toBe(5)
  })
})

test('whoever comes later gets the smallest table, of several the first', () => {
  expect(smallestTable(['a', 'b', 'c'], ['a', 'c', 'a', null, 'gone'])).toBe('b')
  expect(smallestTable(['a', 'b'], [])).toBe('a')
  expect(smallestTable([], ['a'])).toBeNull()
})

test('four to six people suit a table, and there is always one', () => {
  for (let people = 8; people <= 100; people += 1) {
    const size = people / tablesFor(people)
    expect(size, `${people}`).toBeGreaterThanOrEqual(4)
    expect(size, `${people}`).toBeLessThanOrEqual(6)
  }
  expect([0, 1, 5, 7].map(tablesFor)).toEqual([1, 1, 1, 1])
})

test('a shuffle keeps everything, and each order comes about as often', () => {
  const orders = new Map<string, number>()
  const draw = drawFrom(7)
  for (let round = 0; round < 6000; round += 1) {
    const order = shuffled(['a', 'b', 'c'], draw).join('')
    orders.set(order, (orders.get(order) ?? 0) + 1)
  }
  expect(orders.size).toBe(6)
  for (const times of orders.values()) expect(Math.abs(times - 1000)).toBeLessThan(150)
})
