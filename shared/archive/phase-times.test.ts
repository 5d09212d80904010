import { expect, test } from 'vitest'
import { ordinaryPlan } from '../session/format.ts'
import { phasesAsTheyRan } from './phase-times.ts'

const ran = (times: readonly (readonly [string, number])[], closedAt: number | null) =>
  phasesAsTheyRan(
    ordinaryPlan,
    times.map(([phase, at]) => ({ phase, at })),
    closedAt,
  ).map(({ startedAt, endedAt }) => [startedAt, endedAt])

test('a phase lasts until the next begins, and the last until the session is closed', () => {
  const times = [
    ['inbrengen', 10],
    ['verkennen', 20],
  ] as const
  expect(ran(times, 50)).toEqual([
    [10, 20],
    [20, 50],
    [null, null],
    [null, null],
  ])
  expect(ran(times, null)[1]).toEqual([20, null])
})

test('one that was gone back to lasts from its first beginning to its last end, however they were noted', () => {
  const times = [
    ['verbinden', 40],
    ['inbrengen', 10],
    ['inbrengen', 30],
    ['verkennen', 20],
  ] as const
  expect(ran(times, 60)).toEqual([
    [10, 40],
    [20, 30],
    [40, 60],
    [null, null],
  ])
})

test('of a phase that is no longer in the plan nothing is told', () => {
  expect(ran([['weg', 10]], 60)).toEqual(Array.from({ length: 4 }, () => [null, null]))
})
