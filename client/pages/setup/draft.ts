/** The form of a new session: what it begins with, and how it is kept on this device until it is made. */

import * as v from 'valibot'
import type { Language } from '#shared/board/kinds.ts'
import { id } from '#shared/commands/shapes.ts'
import { say } from '#shared/language/say.ts'
import { newId } from '#shared/id.ts'
import { ordinaryPlan, planSchema, usualPerspectives } from '#shared/session/format.ts'
import { nextHalfHour } from '../when.ts'
import { planOf, stepsOf, type Steps } from './plan.ts'

export interface Setup {
  /** Names made here, so that trying again cannot make a second session or atelier. */
  readonly session: string
  readonly atelier: string
  readonly atelierTitle: string
  readonly subject: string
  readonly date: string
  readonly start: string
  readonly steps: Steps
  readonly perspectives: readonly string[]
}

export function freshSetup(language: Language, atelier: string | null, now: Date): Setup {
  const { day, time } = nextHalfHour(now)
  return {
    session: newId(),
    atelier: atelier ?? newId(),
    atelierTitle: say(language)('setup.our-atelier'),
    subject: '',
    date: day,
    start: time,
    steps: stepsOf(ordinaryPlan),
    perspectives: usualPerspectives[language],
  }
}

const kept = v.object({
  session: id,
  atelier: id,
  atelierTitle: v.string(),
  subject: v.string(),
  date: v.string(),
  start: v.string(),
  plan: planSchema,
  perspectives: v.array(v.string()),
})

const keyOf = (atelier: string | null): string => `inbreng.setup.${atelier ?? 'new'}`
const grace = 15 * 60_000

/** The draft of before, with a moment that is still to come; null when there is none. */
export function readSetup(atelier: string | null, now: Date): Setup | null {
  try {
    const read = v.safeParse(kept, JSON.parse(localStorage.getItem(keyOf(atelier)) ?? 'null'))
    if (!read.success) return null
    const { plan, ...rest } = read.output
    const passed = !(new Date(`${rest.date}T${rest.start}`).getTime() > now.getTime() - grace)
    const { day, time } = nextHalfHour(now)
    return { ...rest, steps: stepsOf(plan), ...(passed ? { date: day, start: time } : {}) }
  } catch {
    return null
  }
}

/** False when this device cannot keep it. */
export function keepSetup(atelier: string | null, { steps, ...rest }: Setup): boolean {
  try {
    localStorage.setItem(keyOf(atelier), JSON.stringify({ ...rest, plan: planOf(steps) }))
    return true
  } catch {
    return false
  }
}

export function forgetSetup(atelier: string | null): void {
  try {
    localStorage.removeItem(keyOf(atelier))
  } catch {
    // Blocked: then nothing was kept.
  }
}
