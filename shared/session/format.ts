/** The script of a session: its phases, with their minutes, their question and their leading kinds. */

import * as v from 'valibot'
import { cardKinds, type CardKind } from '../board/kinds.ts'

export const phaseSchema = v.object({
  title: v.object({ nl: v.pipe(v.string(), v.maxLength(60)), en: v.pipe(v.string(), v.maxLength(60)) }),
  minutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(240)),
  prompt: v.object({ nl: v.pipe(v.string(), v.maxLength(200)), en: v.pipe(v.string(), v.maxLength(200)) }),
  /** What one writes in this phase; the first is the one a composer opens with. */
  kinds: v.pipe(v.array(v.picklist(cardKinds)), v.maxLength(3)),
})
export type Phase = v.InferOutput<typeof phaseSchema>

export const planSchema = v.pipe(v.array(phaseSchema), v.minLength(1), v.maxLength(20))
export type Plan = v.InferOutput<typeof planSchema>

/** The ordinary session of a leeratelier, 75 minutes: from what is going on to what we might try. */
export const ordinaryPlan: Plan = [
  {
    title: { nl: 'Inbrengen', en: 'Bring' },
    minutes: 15,
    prompt: { nl: 'Wat speelt er?', en: 'What is going on?' },
    kinds: ['issue', 'dilemma'],
  },
  {
    title: { nl: 'Verkennen', en: 'Explore' },
    minutes: 20,
    prompt: { nl: 'Waar wringt het?', en: 'Where does it chafe?' },
    kinds: ['dilemma', 'issue'],
  },
  {
    title: { nl: 'Verbinden', en: 'Connect' },
    minutes: 25,
    prompt: { nl: 'Wat zouden we kunnen doen?', en: 'What could we do?' },
    kinds: ['direction', 'dilemma'],
  },
  {
    title: { nl: 'Oogsten', en: 'Harvest' },
    minutes: 15,
    prompt: { nl: 'Wat neem je mee?', en: 'What do you take with you?' },
    kinds: ['direction'],
  },
]

/** The plan as the board carries it; the ordinary one when it cannot be read. */
export function readPlan(json: string): Plan {
  try {
    const read = v.safeParse(planSchema, JSON.parse(json))
    return read.success ? read.output : ordinaryPlan
  } catch {
    return ordinaryPlan
  }
}

export const minute = 60_000

export function minutesOf(plan: Plan): number {
  return plan.reduce((sum, phase) => sum + phase.minutes, 0)
}

/** The perspectives one may choose from when nobody has said otherwise. */
export const usualPerspectives: Readonly<Record<'nl' | 'en', readonly string[]>> = {
  nl: ['Opbouwwerk', 'Beleid', 'Uitvoering', 'Wonen', 'Ervaring', 'Student', 'Onderzoek'],
  en: ['Community work', 'Policy', 'Municipal service', 'Housing', 'Lived experience', 'Student', 'Research'],
}

/** The kind that a composer opens with in a phase. */
export function leadingKind(phase: Phase | undefined): CardKind {
  return phase?.kinds[0] ?? 'issue'
}
