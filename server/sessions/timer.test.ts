import { describe, expect, test } from 'vitest'
import { minute, ordinaryPlan as plan } from '#shared/session/format.ts'
import { clockAfter, clockAt, type Clock, type PhaseAct } from './timer.ts'

const now = 1_800_000_000_000
const running = (phase: number, left: number): Clock => ({ phase, endsAt: now + left, left: null })
const standing = (phase: number, left: number): Clock => ({ phase, endsAt: null, left })
const after = (act: PhaseAct, clock: Clock) => clockAfter(act, clock, plan, now)

describe('the clock of a session', () => {
  test('stands still at the beginning, with all minutes of the first phase', () => {
    expect(clockAt(0, plan)).toEqual(standing(0, 15 * minute))
  })

  test('runs from start, and what was left is what is left', () => {
    expect(after('start', standing(0, 9000))).toEqual(running(0, 9000))
    expect(after('start', running(0, 9000))).toEqual(running(0, 9000))
  })

  test('keeps what is left on pausing; past its end that is nothing', () => {
    expect(after('pause', running(1, 9000))).toEqual(standing(1, 9000))
    expect(after('pause', running(1, -9000))).toEqual(standing(1, 0))
    expect(after('pause', standing(1, 9000))).toEqual(standing(1, 9000))
  })

  test('gets a minute more; after zero that is a minute from now', () => {
    expect(after('longer', running(0, 9000))).toEqual(running(0, 9000 + minute))
    expect(after('longer', running(0, -9000))).toEqual(running(0, minute))
    expect(after('longer', standing(0, 0))).toEqual(standing(0, minute))
  })

  test('runs on in the next phase, and stands still there when it stood still', () => {
    expect(after('next', running(0, 5))).toEqual(running(1, 20 * minute))
    expect(after('next', running(0, -5))).toEqual(running(1, 20 * minute))
    expect(after('next', standing(0, 5))).toEqual(standing(1, 20 * minute))
    expect(after('back', running(2, 5))).toEqual(running(1, 20 * minute))
  })

  test('goes nowhere before the first phase and after the last', () => {
    expect(after('back', running(0, 5))).toEqual(running(0, 5))
    expect(after('next', standing(3, 5))).toEqual(standing(3, 5))
  })

  test('does nothing of itself when time is up', () => {
    expect(after('start', running(0, -5 * minute))).toEqual(running(0, -5 * minute))
  })
})
