/** The script of a session: its phases, each with its minutes, its question, and who brings what, how. */

import type * as v from 'valibot'
import type { CardKind } from '../board/kinds.ts'
import { shapeOf } from '../board/variants.ts'
import type { phaseSchema, planSchema } from './plan-schema.ts'

/**
 * How visible it is what one brings: under one's name at once; kept by the server until all of it is shown together;
 * named or without a name as one likes; always without a name; nothing is brought.
 */
export const visibilities = ['named', 'private-then-together', 'named-or-anonymous', 'anonymous', 'none'] as const
export type Visibility = (typeof visibilities)[number]

export const groupings = ['plenary', 'individual', 'pairs', 'table', 'solo-pair-four-all', 'none'] as const
export type Grouping = (typeof groupings)[number]

/**
 * Who may bring. `bringer`: whoever brought a chosen card, or anybody as long as none is chosen; `others`: everybody
 * else; `host`: whoever leads a table; `researcher`: who speaks as a student or from research.
 */
export const writers = ['everyone', 'coordinator', 'expert', 'bringer', 'others', 'host', 'researcher'] as const
export type Writer = (typeof writers)[number]

export const maxPhases = 24
export const maxMinutes = 240
/** More dots than this nobody counts at a glance. */
export const maxDots = 20

export type Phase = v.InferOutput<typeof phaseSchema>
export type Plan = v.InferOutput<typeof planSchema>

/** A phase in which everybody may bring everything, under their name. */
export const freePhase = {
  free: true,
  writers: ['everyone'],
  most: null,
  visibility: 'named',
  grouping: 'plenary',
  vote: null,
} satisfies Partial<Phase>

/** A free board in four steps, 75 minutes: from what is going on to what we might try. */
export const ordinaryPlan: Plan = [
  {
    ...freePhase,
    id: 'inbrengen',
    title: { nl: 'Inbrengen', en: 'Bring' },
    minutes: 15,
    prompt: { nl: 'Wat speelt er?', en: 'What is going on?' },
    brings: ['issue', 'dilemma'],
  },
  {
    ...freePhase,
    id: 'verkennen',
    title: { nl: 'Verkennen', en: 'Explore' },
    minutes: 20,
    prompt: { nl: 'Waar wringt het?', en: 'Where does it chafe?' },
    brings: ['dilemma', 'issue'],
  },
  {
    ...freePhase,
    id: 'verbinden',
    title: { nl: 'Verbinden', en: 'Connect' },
    minutes: 25,
    prompt: { nl: 'Wat zouden we kunnen doen?', en: 'What could we do?' },
    brings: ['direction', 'dilemma'],
  },
  {
    ...freePhase,
    id: 'oogsten',
    title: { nl: 'Oogsten', en: 'Harvest' },
    minutes: 15,
    prompt: { nl: 'Wat neem je mee?', en: 'What do you take with you?' },
    brings: ['direction'],
  },
]

/** A phase as the first version kept it, without rules: a free one. */
export function upgraded(phase: unknown, index: number): unknown {
  if (typeof phase !== 'object' || phase === null || !('kinds' in phase)) return phase
  const { kinds, ...rest } = phase
  return { ...freePhase, id: `${index + 1}`, brings: kinds, ...rest }
}

/** The plan that was read last: it is one string on the board, and asked for often. */
let lastRead: { readonly json: string; readonly plan: Plan } | null = null

/**
 * The plan as the board carries it; the ordinary one when there is none. The server alone writes it there, checked
 * (`plan-schema.ts`), so that a device need not bring along what checks it.
 */
export function readPlan(json: string): Plan {
  if (lastRead?.json !== json) lastRead = { json, plan: parsePlan(json) }
  return lastRead.plan
}

function parsePlan(json: string): Plan {
  try {
    const kept: unknown = JSON.parse(json)
    return Array.isArray(kept) && kept.length > 0 ? (kept.map(upgraded) as Plan) : ordinaryPlan
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

/** The kinds of card that a phase asks for, the leading one first. */
export function kindsOf(phase: Phase | undefined): readonly CardKind[] {
  return [...new Set((phase?.brings ?? []).flatMap((variant) => shapeOf[variant].card ?? []))]
}

/** The kind that a composer opens with in a phase. */
export function leadingKind(phase: Phase | undefined): CardKind {
  return kindsOf(phase)[0] ?? 'issue'
}
