import { expect, test } from 'vitest'
import { arrive, letIn, noArrivals } from './arrivals.ts'

const others = (busy: boolean) => ({ busy, mine: () => false })

test('what lies on the board when I come in shows at once, also where my pointer happens to be', () => {
  const first = arrive(noArrivals, ['a', 'b'], others(true))
  expect(first.held).toEqual([])
  expect(first.fresh.size).toBe(0)
})

test('while I read, new cards of others wait until I ask for them', () => {
  const first = arrive(noArrivals, ['a'], others(false))
  const held = arrive(first, ['c', 'b', 'a'], others(true))
  expect(held.held).toEqual(['c', 'b'])
  const shown = letIn(held)
  expect(shown.held).toEqual([])
  expect([...shown.fresh]).toEqual(['c', 'b'])
})

test('while nobody reads in a lane, new cards come in by themselves', () => {
  const first = arrive(noArrivals, ['a'], others(false))
  const next = arrive(first, ['b', 'a'], others(false))
  expect(next.held).toEqual([])
  expect([...next.fresh]).toEqual(['b'])
})

test('my own card shows at once, between cards of others that wait', () => {
  const first = arrive(noArrivals, ['a'], others(false))
  const held = arrive(first, ['b', 'a'], others(true))
  const mine = arrive(held, ['mine', 'b', 'a'], { busy: true, mine: (id) => id === 'mine' })
  expect(mine.held).toEqual(['b'])
})

test('a card that waits and is taken away again is forgotten', () => {
  const first = arrive(noArrivals, ['a'], others(false))
  const held = arrive(first, ['b', 'a'], others(true))
  expect(arrive(held, ['a'], others(true)).held).toEqual([])
})

test('a waiting card that I move myself no longer waits', () => {
  const first = arrive(noArrivals, ['a'], others(false))
  const held = arrive(first, ['b', 'a'], others(true))
  expect(arrive(held, ['a', 'b'], { busy: true, mine: (id) => id === 'b' }).held).toEqual([])
})

test('a card that somebody carries through the lane and back waits as a new one', () => {
  const first = arrive(noArrivals, ['a', 'b'], others(true))
  const gone = arrive(first, ['a'], others(true))
  expect(arrive(gone, ['b', 'a'], others(true)).held).toEqual(['b'])
})

test('when nothing came or went, nothing changes', () => {
  const first = arrive(noArrivals, ['a', 'b'], others(false))
  expect(arrive(first, ['b', 'a'], others(true))).toBe(first)
})
