/** At what time of day a plan would have begun, seen from the phase that runs now. */

import { timeAfter } from '#client/plan/time-after.ts'
import { leftMs } from '#client/live/clock.ts'
import { minute, minutesOf, type Plan } from '#shared/session/format.ts'
import { runsIn } from '#shared/session/running.ts'

interface Clock {
  readonly phase: number
  readonly endsAt: number | null
  readonly left: number | null
}

/** `before` is the plan as the room has it, `plan` as somebody is changing it. */
export function startOf(plan: Plan, before: Plan, clock: Clock, now: number): string {
  const at = runsIn(plan, before, clock.phase)
  const isSame = plan[at]?.id === before[clock.phase]?.id
  const whole = (plan[at]?.minutes ?? 0) * minute
  const hasBegun = clock.endsAt !== null || clock.left !== (before[clock.phase]?.minutes ?? 0) * minute
  const left = isSame && hasBegun ? leftMs(clock, now) : whole
  const end = new Date(now + left)
  const time = `${end.getHours()}:${end.getMinutes()}`
  return timeAfter(time, -minutesOf(plan.slice(0, at + 1)))
}
