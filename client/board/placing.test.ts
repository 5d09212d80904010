import { expect, test } from 'vitest'
import { acrossIndex, placeAtSpot, stepPlace } from './placing.ts'
import { rowsOf, seenOrder } from './rows.ts'

const clusters: Readonly<Record<string, string>> = { c1: 'c', c2: 'c' }
const lane = ['a', 'c1', 'b', 'c2', 'd']
const rows = rowsOf(lane, (id) => clusters[id] ?? null)

/** The lane as one would see it after the move. */
function after(id: string, { index, cluster }: { index: number; cluster: string | null }): readonly string[] {
  const moved = lane.filter((other) => other !== id).toSpliced(index, 0, id)
  return seenOrder(rowsOf(moved, (other) => (other === id ? cluster : (clusters[other] ?? null))))
}

test('a group stands where its first card is', () => {
  expect(seenOrder(rows)).toEqual(['a', 'c1', 'c2', 'b', 'd'])
})

test('one step down passes a whole group, one step up passes it back', () => {
  const down = stepPlace(rows, lane, 'a', 'down')
  expect(down && after('a', down)).toEqual(['c1', 'c2', 'a', 'b', 'd'])
  const up = stepPlace(rows, lane, 'b', 'up')
  expect(up && after('b', up)).toEqual(['a', 'b', 'c1', 'c2', 'd'])
})

test('within a group a card changes places, and at its edge it steps out', () => {
  const within = stepPlace(rows, lane, 'c2', 'up')
  expect(within).toMatchObject({ cluster: 'c' })
  expect(within && after('c2', within)).toEqual(['a', 'c2', 'c1', 'b', 'd'])
  const out = stepPlace(rows, lane, 'c1', 'up')
  expect(out).toMatchObject({ cluster: null })
  expect(out && after('c1', out).slice(0, 2)).toEqual(['a', 'c1'])
  const below = stepPlace(rows, lane, 'c2', 'down')
  expect(below && after('c2', below)).toEqual(['a', 'c1', 'c2', 'b', 'd'])
})

test('at the top there is no step up, at the bottom none down', () => {
  expect(stepPlace(rows, lane, 'a', 'up')).toBeNull()
  expect(stepPlace(rows, lane, 'd', 'down')).toBeNull()
})

test('let go above a group, below it or in it, a card lies there', () => {
  const above = placeAtSpot(rows, lane, 'd', { near: 'c1', side: 'before', cluster: null })
  expect(after('d', above)).toEqual(['a', 'd', 'c1', 'c2', 'b'])
  const below = placeAtSpot(rows, lane, 'd', { near: 'c1', side: 'behind', cluster: null })
  expect(after('d', below)).toEqual(['a', 'c1', 'c2', 'd', 'b'])
  const inside = placeAtSpot(rows, lane, 'd', { near: 'c1', side: 'behind', cluster: 'c' })
  expect(after('d', inside)).toEqual(['a', 'c1', 'd', 'c2', 'b'])
})

test('let go below everything, a card is the last one', () => {
  expect(after('a', placeAtSpot(rows, lane, 'a', { near: null })).at(-1)).toBe('a')
})

test('into another lane a card keeps its height, as far as there are cards', () => {
  const other = ['x', 'y']
  const there = rowsOf(other, () => null)
  expect(acrossIndex(rows, there, other, 'a')).toBe(0)
  expect(acrossIndex(rows, there, other, 'd')).toBe(2)
})
