import { expect, test } from 'vitest'
import { periodOf, quickOf } from './period.ts'

const now = new Date('2026-11-28T10:00')

test('this year begins on its first day, the last two years two years ago', () => {
  expect(periodOf('year', now)).toEqual({ from: '2026-01-01', to: null })
  expect(periodOf('two', now)).toEqual({ from: '2024-11-28', to: null })
})

test('a period that was chosen is known again, and one of one’s own is not taken for it', () => {
  for (const quick of ['all', 'year', 'two'] as const) expect(quickOf(periodOf(quick, now), now)).toBe(quick)
  expect(quickOf({ from: '2026-01-01', to: '2026-03-01' }, now)).toBeNull()
})
