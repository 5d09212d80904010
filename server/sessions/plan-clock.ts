/** Where the clock of a session stands once its plan has changed, as plain arithmetic. */

import { minute, type Plan } from '#shared/session/format.ts'
import { runsIn } from '#shared/session/running.ts'
import { clockAt, type Clock } from './timer.ts'

/**
 * In the same phase, with what was left of it. When that phase is gone, in the nearest one that is still there,
 * with all of its minutes. A clock that ran runs on.
 */
export function clockInPlan(plan: Plan, before: Plan, clock: Clock, now: number): Clock {
  const phase = runsIn(plan, before, clock.phase)
  const isSame = plan[phase]?.id === before[clock.phase]?.id
  // One that has not begun has all of its minutes, however many those are now.
  const isFresh = clock.endsAt === null && clock.left === (before[clock.phase]?.minutes ?? 0) * minute
  if (isSame && !isFresh) return { ...clock, phase }
  const there = clockAt(phase, plan)
  return clock.endsAt === null ? there : { phase, endsAt: now + (there.left ?? 0), left: null }
}
