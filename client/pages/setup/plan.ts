/** What one does to the plan while setting up a session. */

import type { CardKind, Language } from '#shared/board/kinds.ts'
import { newId } from '#shared/id.ts'
import { ordinaryPlan, type Phase, type Plan } from '#shared/session/format.ts'

/** A phase with a name of its own, so that it stays itself when it moves. */
export interface Step {
  readonly key: string
  readonly phase: Phase
}
export type Steps = readonly Step[]

export const longest = 240
export const mostPhases = 20

export const stepsOf = (plan: Plan): Steps => plan.map((phase) => ({ key: newId(), phase }))
export const planOf = (steps: Steps): Plan => steps.map(({ phase }) => phase)

export function isOrdinary(steps: Steps): boolean {
  return JSON.stringify(planOf(steps)) === JSON.stringify(ordinaryPlan)
}

export const withinMinutes = (minutes: number): number => Math.min(longest, Math.max(1, Math.round(minutes)))

export function changePhase(steps: Steps, key: string, part: Partial<Phase>): Steps {
  return steps.map((step) => (step.key === key ? { key, phase: { ...step.phase, ...part } } : step))
}

/** In both languages what was typed: a default in the other one would say something else. */
export const inBoth = (words: string): Record<Language, string> => ({ nl: words, en: words })

export function toggleKind(kinds: readonly CardKind[], kind: CardKind): CardKind[] {
  return kinds.includes(kind) ? kinds.filter((one) => one !== kind) : [...kinds, kind]
}

export function addAfter(steps: Steps, key: string, added: Step): Steps {
  const at = steps.findIndex((step) => step.key === key) + 1
  return [...steps.slice(0, at), added, ...steps.slice(at)]
}

export const without = (steps: Steps, key: string): Steps => steps.filter((step) => step.key !== key)

export function moveStep(steps: Steps, key: string, by: -1 | 1): Steps {
  const from = steps.findIndex((step) => step.key === key)
  const step = steps[from]
  if (step === undefined) return steps
  const rest = without(steps, key)
  return [...rest.slice(0, from + by), step, ...rest.slice(from + by)]
}

/** How many minutes the phase left of a border can have: what it gains, its neighbour gives. */
export function borderRange(left: Phase, right: Phase): { readonly least: number; readonly most: number } {
  const together = left.minutes + right.minutes
  return { least: Math.max(1, together - longest), most: Math.min(longest, together - 1) }
}

/** Gives the phase at `index` so many minutes and takes them from the next, so that the end stays. */
export function moveBorder(steps: Steps, index: number, minutes: number): Steps {
  const left = steps[index]
  const right = steps[index + 1]
  if (left === undefined || right === undefined) return steps
  const { least, most } = borderRange(left.phase, right.phase)
  const now = Math.min(most, Math.max(least, Math.round(minutes)))
  const together = left.phase.minutes + right.phase.minutes
  const changed = changePhase(steps, left.key, { minutes: now })
  return changePhase(changed, right.key, { minutes: together - now })
}
