/** What one does to the plan while setting up a session. */

import * as v from 'valibot'
import type { Language } from '#shared/board/kinds.ts'
import type { Variant } from '#shared/board/variants.ts'
import { maxMinutes, type Phase, type Plan } from '#shared/session/format.ts'
import { phaseSchema } from '#shared/session/plan-schema.ts'
import { dropPhase, insertAfter, movePhase } from '#shared/session/stretch.ts'

/** Whether two plans say the same, in whatever order their fields were written. */
export const isSame = (plan: Plan, other: Plan): boolean => inOrder(plan) === inOrder(other)

const inOrder = (plan: Plan): string => JSON.stringify(plan.map((phase) => v.safeParse(phaseSchema, phase).output))

export const withinMinutes = (minutes: number): number => Math.min(maxMinutes, Math.max(1, Math.round(minutes)))

export function changePhase(plan: Plan, id: string, part: Partial<Phase>): Plan {
  return plan.map((phase) => (phase.id === id ? { ...phase, ...part } : phase))
}

/** In both languages what was typed: a default in the other one would say something else. */
export const inBoth = (words: string): Record<Language, string> => ({ nl: words, en: words })

/** More kinds than these at once nobody oversees. */
export const mostVariants = 4

/** Asks for a kind of thing or no longer. Where nothing was to be brought, there is no bound to it either. */
export function toggleVariant({ brings, most }: Phase, variant: Variant): Pick<Phase, 'brings' | 'most'> {
  if (brings.includes(variant)) return { brings: brings.filter((one) => one !== variant), most }
  if (brings.length >= mostVariants) return { brings, most }
  return { brings: [...brings, variant], most: most === 0 ? null : most }
}

export const addAfter = (plan: Plan, id: string, phases: readonly Phase[]): Plan => [...insertAfter(plan, id, phases)]
export const without = (plan: Plan, id: string): Plan => [...dropPhase(plan, id)]
export const move = (plan: Plan, id: string, by: -1 | 1): Plan => [...movePhase(plan, id, by)]

/** How many minutes the phase left of a border can have: what it gains, its neighbour gives. */
export function borderRange(left: Phase, right: Phase): { readonly least: number; readonly most: number } {
  const together = left.minutes + right.minutes
  return { least: Math.max(1, together - maxMinutes), most: Math.min(maxMinutes, together - 1) }
}

/** Gives the phase at `index` so many minutes and takes them from the next, so that the end stays. */
export function moveBorder(plan: Plan, index: number, minutes: number): Plan {
  const left = plan[index]
  const right = plan[index + 1]
  if (left === undefined || right === undefined) return plan
  const { least, most } = borderRange(left, right)
  const now = Math.min(most, Math.max(least, Math.round(minutes)))
  const together = left.minutes + right.minutes
  return changePhase(changePhase(plan, left.id, { minutes: now }), right.id, { minutes: together - now })
}
