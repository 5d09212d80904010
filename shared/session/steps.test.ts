import { expect, test } from 'vitest'
import { maxMinutes, minute } from './format.ts'
import { stepNow, stepsOf } from './steps.ts'

const minutesOf = (minutes: number): number[] => stepsOf('solo-pair-four-all', minutes).map((step) => step.minutes)

test('twelve minutes are one alone, two in pairs, four in fours and five together', () => {
  expect(stepsOf('solo-pair-four-all', 12)).toEqual([
    { name: 'alone', from: 0, minutes: 1 },
    { name: 'pairs', from: 1, minutes: 2 },
    { name: 'fours', from: 3, minutes: 4 },
    { name: 'all', from: 7, minutes: 5 },
  ])
})

test('other phases go by the same measure, in whole minutes', () => {
  expect(minutesOf(15)).toEqual([1, 3, 5, 6])
  expect(minutesOf(24)).toEqual([2, 4, 8, 10])
  expect(minutesOf(6)).toEqual([1, 1, 2, 2])
})

test('however long, the steps fill the phase, and each has a minute at least', () => {
  for (let minutes = 6; minutes <= maxMinutes; minutes += 1) {
    const steps = minutesOf(minutes)
    expect(
      steps.reduce((sum, one) => sum + one, 0),
      `${minutes}`,
    ).toBe(minutes)
    expect(Math.min(...steps), `${minutes}`).toBeGreaterThanOrEqual(1)
  }
})

test('a phase with no time for four steps has none, nor has one that goes otherwise', () => {
  expect(minutesOf(5)).toEqual([])
  expect(stepsOf('plenary', 30)).toEqual([])
  expect(stepsOf('table', 30)).toEqual([])
  expect(stepsOf('pairs', 10)).toEqual([{ name: 'pairs', from: 0, minutes: 10 }])
})

test('the clock says which step it is; a minute more is a minute longer in the first ones', () => {
  const steps = stepsOf('solo-pair-four-all', 12)
  const at = (left: number): string | undefined => steps[stepNow(steps, 12, left)]?.name
  expect(at(12 * minute)).toBe('alone')
  expect(at(11 * minute + 1)).toBe('alone')
  expect(at(11 * minute)).toBe('pairs')
  expect(at(9 * minute)).toBe('fours')
  expect(at(5 * minute)).toBe('all')
  expect(at(0)).toBe('all')
  expect(at(13 * minute)).toBe('alone')
})
