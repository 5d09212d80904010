import { describe, expect, test } from 'vitest'
import { clockParts, gone, leftMs, showClock } from './clock.ts'

const noon = 1_767_222_000_000

describe('the clock of a phase', () => {
  test('runs towards the end that everyone was told', () => {
    expect(leftMs({ endsAt: noon + 402_000, left: null }, noon)).toBe(402_000)
  })

  test('stands still while it is paused', () => {
    expect(leftMs({ endsAt: null, left: 90_000 }, noon + 5000)).toBe(90_000)
  })

  test('never goes below zero, and is zero where nothing has begun', () => {
    expect(leftMs({ endsAt: noon - 1, left: null }, noon)).toBe(0)
    expect(leftMs({ endsAt: null, left: null }, noon)).toBe(0)
  })

  test('shows minutes and seconds, and 00:00 only when the time is up', () => {
    expect(showClock(402_000)).toBe('06:42')
    expect(showClock(401_001)).toBe('06:42')
    expect(showClock(1)).toBe('00:01')
    expect(showClock(0)).toBe('00:00')
    expect(showClock(75 * 60_000)).toBe('75:00')
    expect(clockParts(402_000)).toEqual({ minutes: 6, seconds: 42 })
  })

  test('tells how much of the phase has gone by, also when a minute was added', () => {
    expect(gone(5 * 60_000, 20)).toBe(0.75)
    expect(gone(0, 20)).toBe(1)
    expect(gone(21 * 60_000, 20)).toBe(0)
  })
})
