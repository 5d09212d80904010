/** What one can bring before a session begins: a case, for the phase in which cases are asked for. */

import { shapeOf, type Variant } from '../board/variants.ts'
import type { Phase, Plan } from './format.ts'

/** A card that says what is going on or where it chafes; ideas what to do come once people meet. */
export const isCase = (variant: Variant): boolean => {
  const { card } = shapeOf[variant]
  return card !== undefined && card !== 'direction'
}

const anyCase: readonly Variant[] = ['dilemma', 'issue']

/** The kinds of case that a phase asks for, the leading one first. */
export const casesOf = ({ free, brings }: Pick<Phase, 'free' | 'brings'>): readonly Variant[] => {
  const asked = brings.filter(isCase)
  return free && asked.length === 0 ? anyCase : asked
}

/**
 * The phase that a case waits for: the first that asks for cases and keeps them until all are shown together. A plan
 * without one: the first in which somebody brings a case by name. Null when nobody can bring one.
 */
export function beforehandPhase(plan: Plan): Phase | null {
  const asking = plan.filter((phase) => casesOf(phase).length > 0 && phase.writers.some((one) => open.has(one)))
  const silent = asking.find(({ visibility }) => visibility === 'private-then-together')
  return silent ?? asking.find(({ visibility }) => byName.has(visibility)) ?? null
}

/** Who may bring before anything is chosen. */
const open: ReadonlySet<Phase['writers'][number]> = new Set(['everyone', 'bringer', 'others'])
const byName: ReadonlySet<Phase['visibility']> = new Set(['named', 'named-or-anonymous'])
