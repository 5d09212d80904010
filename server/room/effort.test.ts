import { expect, test } from 'vitest'
import { Effort } from './effort.ts'

test('a burst of work is fine, and what is beyond it waits', () => {
  let now = 0
  const effort = new Effort(() => now)
  expect(effort.spend(200)).toBe(0)
  expect(effort.spend(100)).toBe(0)
  expect(effort.spend(15)).toBeCloseTo(100)
  now += 100
  expect(effort.spend(0)).toBeCloseTo(0)
})

test('whoever keeps the server busy gets a share of its time, and no more', () => {
  let now = 0
  let worked = 0
  const effort = new Effort(() => now)
  while (now < 60_000) {
    worked += 50
    now += 50 + effort.spend(50)
  }
  expect(worked).toBeLessThan(0.16 * now + 400)
})
