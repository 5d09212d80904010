/** A session's clock, as plain arithmetic. When time is up nothing happens: the facilitator decides. */

import type { Input, commands } from '#shared/commands/commands.ts'
import { minute, type Plan } from '#shared/session/format.ts'

export interface Clock {
  readonly phase: number
  /** When the running phase's time is up; null while it stands still. */
  readonly endsAt: number | null
  /** Milliseconds left while it stands still; null while it runs. */
  readonly left: number | null
}

export type PhaseAct = Input<typeof commands.leadPhase>['act']

export function clockAfter(act: PhaseAct, clock: Clock, plan: Plan, now: number): Clock {
  return acts[act](clock, plan, now)
}

/** A clock that stands still at the beginning of a phase. */
export function clockAt(phase: number, plan: Plan): Clock {
  return { phase, endsAt: null, left: (plan[phase]?.minutes ?? 0) * minute }
}

type Act = (clock: Clock, plan: Plan, now: number) => Clock

const start: Act = (clock, _plan, now) =>
  clock.endsAt === null ? { ...clock, endsAt: now + (clock.left ?? 0), left: null } : clock

const pause: Act = (clock, _plan, now) =>
  clock.endsAt === null ? clock : { ...clock, endsAt: null, left: Math.max(0, clock.endsAt - now) }

const longer: Act = (clock, _plan, now) =>
  clock.endsAt === null
    ? { ...clock, left: (clock.left ?? 0) + minute }
    : { ...clock, endsAt: Math.max(clock.endsAt, now) + minute }

/** To another phase, with all of its minutes. A clock that ran runs on. */
const move =
  (steps: number): Act =>
  (clock, plan, now) => {
    const phase = clock.phase + steps
    if (plan[phase] === undefined) return clock
    const there = clockAt(phase, plan)
    return clock.endsAt === null ? there : start(there, plan, now)
  }

const acts: Readonly<Record<PhaseAct, Act>> = { start, pause, longer, next: move(1), back: move(-1) }
