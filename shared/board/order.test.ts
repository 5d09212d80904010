import fc from 'fast-check'
import { expect, test } from 'vitest'
import { byPlace, isPlace, placeAt } from './order.ts'

test('a card lands exactly where it was put, however often one puts', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(1000), { minLength: 1, maxLength: 80 }), (spots) => {
      const placed: string[] = []
      for (const spot of spots) {
        const index = spot % (placed.length + 1)
        placed.splice(index, 0, placeAt(placed, index))
      }
      expect([...placed].sort()).toEqual(placed)
    }),
  )
})

test('between two that share a place, a third lands after both and before the next', () => {
  const place = placeAt(['a0', 'a0', 'a1'], 1)
  expect(place > 'a0' && place < 'a1').toBe(true)
})

test('equal places are sorted by id, the same for everybody', () => {
  const cards = [
    { id: 'b', order: 'a0' },
    { id: 'a', order: 'a0' },
    { id: 'c', order: 'Zz' },
  ]
  expect([...cards].sort(byPlace).map(({ id }) => id)).toEqual(['c', 'a', 'b'])
})

test('what nothing can be placed beside is no place', () => {
  for (const place of ['a0', 'a0V', 'Zz', placeAt([], 0), placeAt(['a0', 'a1'], 1)]) {
    expect(isPlace(place), place).toBe(true)
    expect(isPlace(placeAt([place], 1)), place).toBe(true)
  }
  for (const word of [
    '',
    'a b',
    'issue',
    'a00',
    'a',
    '!',
    'A00000000000000000000000000',
    `a0${'1'.repeat(200)}`,
    3,
    null,
  ]) {
    expect(isPlace(word), String(word)).toBe(false)
  }
})
