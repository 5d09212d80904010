/** The script of a session: its phases, each with its minutes, its question, and who brings what, how. */

import * as v from 'valibot'
import { cardKinds, type CardKind } from '../board/kinds.ts'
import { planMax } from '../board/schema.ts'
import { shapeOf, variants } from '../board/variants.ts'

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

const bilingual = (max: number) =>
  v.object({ nl: v.pipe(v.string(), v.maxLength(max)), en: v.pipe(v.string(), v.maxLength(max)) })

export const maxPhases = 24
export const maxMinutes = 240
/** More dots than this nobody counts at a glance. */
export const maxDots = 20

export const phaseSchema = v.object({
  /** Stays when the phase moves; what is brought in it says so. */
  id: v.pipe(v.string(), v.regex(/^[0-9A-Za-z-]{1,32}$/)),
  title: bilingual(60),
  minutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(maxMinutes)),
  prompt: bilingual(200),
  /** What one brings here; the first is the one a composer opens with. */
  brings: v.pipe(v.array(v.picklist(variants)), v.maxLength(8)),
  /** Everything else may be brought as well: `brings` only says what comes first. */
  free: v.boolean(),
  writers: v.pipe(v.array(v.picklist(writers)), v.maxLength(writers.length)),
  /** How many one brings at most; null: as many as one likes. */
  most: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(20))),
  visibility: v.picklist(visibilities),
  grouping: v.picklist(groupings),
  /** A vote that belongs to this phase: dots for each person, and whether several may go to one card. */
  vote: v.nullable(
    v.object({ dots: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(maxDots)), several: v.boolean() }),
  ),
})
export type Phase = v.InferOutput<typeof phaseSchema>

export const planSchema = v.pipe(
  v.array(phaseSchema),
  v.minLength(1),
  v.maxLength(maxPhases),
  v.check((plan) => new Set(plan.map(({ id }) => id)).size === plan.length, 'Two phases have the same id.'),
  // Signs that JSON writes out make it longer than what was typed.
  v.check((plan) => JSON.stringify(plan).length <= planMax, 'The plan is too long.'),
)
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

const earlierPhase = v.object({ kinds: v.array(v.picklist(cardKinds)) })

/** A phase as the first version kept it, without rules: a free one. */
function upgraded(phase: unknown, index: number): unknown {
  const earlier = v.safeParse(earlierPhase, phase)
  if (!earlier.success) return phase
  const { kinds, ...rest } = phase as { readonly kinds: unknown }
  return { ...freePhase, id: `${index + 1}`, brings: kinds, ...rest }
}

/** A plan as it was kept, by this version or an earlier one. */
export const keptPlanSchema = v.pipe(
  v.array(v.unknown()),
  v.transform((phases) => phases.map(upgraded)),
  planSchema,
)

/** The plan that was read last: it is one string on the board, and asked for often. */
let lastRead: { readonly json: string; readonly plan: Plan } | null = null

/** The plan as the board carries it; the ordinary one when it cannot be read. */
export function readPlan(json: string): Plan {
  if (lastRead?.json !== json) lastRead = { json, plan: parsePlan(json) }
  return lastRead.plan
}

function parsePlan(json: string): Plan {
  try {
    const read = v.safeParse(keptPlanSchema, JSON.parse(json))
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

/** The kinds of card that a phase asks for, the leading one first. */
export function kindsOf(phase: Phase | undefined): readonly CardKind[] {
  return [...new Set((phase?.brings ?? []).flatMap((variant) => shapeOf[variant].card ?? []))]
}

/** The kind that a composer opens with in a phase. */
export function leadingKind(phase: Phase | undefined): CardKind {
  return kindsOf(phase)[0] ?? 'issue'
}
