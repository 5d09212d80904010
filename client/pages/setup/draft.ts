/** The form of a new session: what it begins with, and how it is kept on this device until it is made. */

import * as v from 'valibot'
import type { Language } from '#shared/board/kinds.ts'
import { id } from '#shared/commands/shapes.ts'
import { newSessionWords } from '#shared/language/new-session.ts'
import { sayer } from '#shared/language/say.ts'
import { newId } from '#shared/id.ts'
import { usualPerspectives } from '#shared/session/format.ts'
import { planSchema } from '#shared/session/plan-schema.ts'
import { defaultFormat } from '#shared/session/formats/formats.ts'
import { factors } from '#shared/session/stretch.ts'
import { nothingCarried, type Carrying } from '#client/came/carrying.ts'
import { nextHalfHour } from '../when.ts'
import { laidOut, type Laid } from './laid.ts'

export interface Setup extends Laid {
  /** Names made here, so that trying again cannot make a second session or atelier. */
  readonly session: string
  readonly atelier: string
  readonly atelierTitle: string
  readonly subject: string
  readonly date: string
  readonly start: string
  readonly place: string
  readonly perspectives: readonly string[]
  /** What comes along from earlier sessions. */
  readonly carrying: Carrying
}

/** `first`: the atelier has had no session yet. */
export function freshSetup(language: Language, atelier: string | null, first: boolean, now: Date): Setup {
  const { day, time } = nextHalfHour(now)
  return {
    session: newId(),
    atelier: atelier ?? newId(),
    atelierTitle: sayer(newSessionWords)(language)('setup.our-atelier'),
    subject: '',
    date: day,
    start: time,
    place: '',
    ...laidOut(defaultFormat, first, 1),
    perspectives: usualPerspectives[language],
    carrying: nothingCarried,
  }
}

const kept = v.object({
  session: id,
  atelier: id,
  atelierTitle: v.string(),
  subject: v.string(),
  date: v.string(),
  start: v.string(),
  place: v.optional(v.string(), ''),
  format: v.optional(v.nullable(v.string()), null),
  by: v.optional(v.picklist(factors), 1),
  wholes: v.optional(v.record(v.string(), v.number()), {}),
  plan: planSchema,
  perspectives: v.array(v.string()),
  carrying: v.optional(
    v.object({ questions: v.array(id), cards: v.array(v.object({ session: id, card: id })) }),
    () => ({ questions: [], cards: [] }),
  ),
})

const keyOf = (atelier: string | null): string => `inbreng.setup.${atelier ?? 'new'}`
const grace = 15 * 60_000

/** The draft of before, with a moment that is still to come; null when there is none. */
export function readSetup(atelier: string | null, now: Date): Setup | null {
  try {
    const read = v.safeParse(kept, JSON.parse(localStorage.getItem(keyOf(atelier)) ?? 'null'))
    if (!read.success) return null
    const passed = !(new Date(`${read.output.date}T${read.output.start}`).getTime() > now.getTime() - grace)
    const { day, time } = nextHalfHour(now)
    return { ...read.output, ...(passed ? { date: day, start: time } : {}) }
  } catch {
    return null
  }
}

/** False when this device cannot keep it. */
export function keepSetup(atelier: string | null, setup: Setup): boolean {
  try {
    localStorage.setItem(keyOf(atelier), JSON.stringify(setup))
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
