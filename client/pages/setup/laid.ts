/** A plan as it is laid out from a format: how far it is stretched, and back again without losing a minute. */

import type { Plan } from '#shared/session/format.ts'
import { stretch, withoutLookBack, type Factor } from '#shared/session/stretch.ts'

export interface Laid {
  /** The format it came from; null when it is nobody's but of this draft. */
  readonly format: string | null
  readonly by: Factor
  /** How long phases are when nothing is stretched, by their id; of others that follows from how long they are now. */
  readonly wholes: Readonly<Record<string, number>>
  readonly plan: Plan
}

interface Source {
  readonly id: string | null
  readonly plan: Plan
}

/** A format as it is used here. */
export function laidOut({ id, plan }: Source, first: boolean, by: Factor): Laid {
  const whole = first ? withoutLookBack(plan) : plan
  const wholes = Object.fromEntries(whole.map((phase) => [phase.id, phase.minutes]))
  return { format: id, by, wholes, plan: [...stretch(whole, by)] }
}

export function stretched({ format, by: before, wholes, plan }: Laid, by: Factor): Laid {
  const whole = plan.map((phase) => ({ ...phase, minutes: wholeOf(wholes, phase, before) }))
  return {
    format,
    by,
    wholes: Object.fromEntries(whole.map((phase) => [phase.id, phase.minutes])),
    plan: [...stretch(whole, by)],
  }
}

/** The plan after somebody worked on it: who changes the length of a phase says how long it is. */
export function edited(laid: Laid, plan: Plan): Laid {
  const before = new Map(laid.plan.map((phase) => [phase.id, phase.minutes]))
  const kept = plan.filter(({ id, minutes }) => before.get(id) === minutes && Object.hasOwn(laid.wholes, id))
  const wholes = Object.fromEntries(kept.map(({ id }) => [id, laid.wholes[id] ?? 0]))
  return { format: laid.format, by: laid.by, wholes, plan }
}

function wholeOf(wholes: Laid['wholes'], phase: Plan[number], by: Factor): number {
  return Object.hasOwn(wholes, phase.id) ? (wholes[phase.id] ?? 0) : phase.minutes / by
}
