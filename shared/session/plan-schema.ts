/** What a plan must be, checked wherever one comes in. */

import * as v from 'valibot'
import { planMax } from '../board/lengths.ts'
import { variants } from '../board/variants.ts'
import { groupings, maxDots, maxMinutes, maxPhases, upgraded, visibilities, writers } from './format.ts'

const bilingual = (max: number) =>
  v.object({ nl: v.pipe(v.string(), v.maxLength(max)), en: v.pipe(v.string(), v.maxLength(max)) })

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

export const planSchema = v.pipe(
  v.array(phaseSchema),
  v.minLength(1),
  v.maxLength(maxPhases),
  v.check((plan) => new Set(plan.map(({ id }) => id)).size === plan.length, 'Two phases have the same id.'),
  // Signs that JSON writes out make it longer than what was typed.
  v.check((plan) => JSON.stringify(plan).length <= planMax, 'The plan is too long.'),
)

/** A plan as it was kept, by this version or an earlier one. */
export const keptPlanSchema = v.pipe(
  v.array(v.unknown()),
  v.transform((phases) => phases.map(upgraded)),
  planSchema,
)
