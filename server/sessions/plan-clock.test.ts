import { describe, expect, test } from 'vitest'
import { minute, ordinaryPlan, type Plan } from '#shared/session/format.ts'
import { clockInPlan } from './plan-clock.ts'
import type { Clock } from './timer.ts'

const now = 1_800_000_000_000
const running = (phase: number, left: number): Clock => ({ phase, endsAt: now + left, left: null })
const standing = (phase: number, left: number): Clock => ({ phase, endsAt: null, left })

/** Phases of these names; each takes as many minutes as its name is long. */
function planOf(...ids: readonly string[]): Plan {
  const [first] = ordinaryPlan
  if (first === undefined) throw new Error('The ordinary plan has a phase.')
  return ids.map((id) => ({ ...first, id, minutes: id.length }))
}
const before = planOf('een', 'twee', 'derde', 'vierde')

const into = (clock: Clock, ...ids: readonly string[]) => clockInPlan(planOf(...ids), before, clock, now)

describe('the clock, when the plan changes', () => {
  test('runs on in the same phase with what was left, wherever that phase stands now', () => {
    expect(into(running(1, 9000), 'nieuw', 'een', 'twee')).toEqual(running(2, 9000))
    expect(into(standing(2, 9000), 'derde')).toEqual(standing(0, 9000))
  })

  test('whose time is up stays so', () => {
    expect(into(running(1, -9000), 'twee')).toEqual(running(0, -9000))
    expect(into(standing(1, 0), 'twee')).toEqual(standing(0, 0))
  })

  test('that has not begun has the minutes that its phase has now', () => {
    const longer = planOf('een').map((phase) => ({ ...phase, minutes: 20 }))
    expect(clockInPlan(longer, before, standing(0, 3 * minute), now)).toEqual(standing(0, 20 * minute))
    expect(clockInPlan(longer, before, standing(0, 2 * minute), now)).toEqual(standing(0, 2 * minute))
  })

  test('goes, when its phase is gone, to the next that is there, or to the one before', () => {
    expect(into(running(1, 9000), 'een', 'derde')).toEqual(running(1, 5 * minute))
    expect(into(standing(1, 9000), 'een', 'vierde')).toEqual(standing(0, 3 * minute))
    expect(into(running(3, 9000), 'een', 'twee')).toEqual(running(1, 4 * minute))
  })

  test('stays about where it was in a plan that is all new', () => {
    expect(into(running(3, 9000), 'a', 'bb')).toEqual(running(1, 2 * minute))
    expect(into(running(0, 9000), 'a', 'bb')).toEqual(running(0, minute))
  })
})
