import { expect, test } from 'vitest'
import { timeAfter } from '#client/plan/time-after.ts'
import { dayInWords, nextHalfHour } from './when.ts'

const now = new Date('2026-11-19T13:31')

test('a day near by is said as people say it, another with its date', () => {
  expect(dayInWords('2026-11-19', 'nl', now)).toBe('vandaag')
  expect(dayInWords('2026-11-20', 'nl', now)).toBe('morgen')
  expect(dayInWords('2026-11-18', 'en', now)).toBe('yesterday')
  expect(dayInWords('2026-09-17', 'nl', now)).toBe('do 17 september')
  expect(dayInWords('2025-12-02', 'nl', now)).toBe('di 2 december 2025')
})

test('a day nobody can read is shown as it is', () => {
  expect(dayInWords('ooit', 'nl', now)).toBe('ooit')
})

test('a session that goes past midnight ends early in the morning', () => {
  expect(timeAfter('13:30', 75)).toBe('14:45')
  expect(timeAfter('23:30', 75)).toBe('00:45')
})

test('what begins next begins at a whole or half hour, if need be tomorrow', () => {
  expect(nextHalfHour(now)).toEqual({ day: '2026-11-19', time: '14:00' })
  expect(nextHalfHour(new Date('2026-11-19T13:30'))).toEqual({ day: '2026-11-19', time: '13:30' })
  expect(nextHalfHour(new Date('2026-12-31T23:45'))).toEqual({ day: '2027-01-01', time: '00:00' })
})
