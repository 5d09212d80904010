import fc from 'fast-check'
import { expect, test } from 'vitest'
import { evenShares, moveShare, weightsOf, wholeShares } from './shares.ts'

const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0)

test('whatever one moves, it stays a hundred in whole parts, and what one moved is what one set', () => {
  const moves = fc.array(fc.tuple(fc.nat({ max: 5 }), fc.integer({ min: -20, max: 120 })), { maxLength: 30 })
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 6 }), moves, (options, all) => {
      let shares = evenShares(options)
      for (const [at, to] of all) {
        const index = at % options
        shares = moveShare(shares, index, to)
        expect(shares[index]).toBe(Math.max(0, Math.min(100, to)))
        expect(sum(shares)).toBe(100)
        expect(shares.every((one) => Number.isInteger(one) && one >= 0)).toBe(true)
        expect(sum(weightsOf(shares))).toBeCloseTo(1)
      }
    }),
  )
})

test('the others keep their proportion; where they had nothing they share alike', () => {
  expect(moveShare([20, 60, 20], 1, 20)).toEqual([40, 20, 40])
  expect(moveShare([10, 30, 60], 2, 20)).toEqual([20, 60, 20])
  expect(moveShare([100, 0, 0], 0, 50)).toEqual([50, 25, 25])
  expect(wholeShares([1, 1, 1])).toEqual([34, 33, 33])
})
