import { expect, test } from 'vitest'
import { Allowance } from './allowance.ts'
import { work } from './limits.ts'

test('a burst of work is fine, and what is beyond it waits', () => {
  let now = 0
  const effort = new Allowance(work, () => now)
  expect(effort.take(200)).toBe(0)
  expect(effort.take(100)).toBe(0)
  expect(effort.take(15)).toBeCloseTo(100)
  now += 100
  expect(effort.take(0)).toBeCloseTo(0)
})

test('whoever keeps the server busy gets a share of its time, and no more', () => {
  let now = 0
  let worked = 0
  const effort = new Allowance(work, () => now)
  while (now < 60_000) {
    worked += 50
    now += 50 + effort.take(50)
  }
  expect(worked).toBeLessThan(0.16 * now + 400)
})
