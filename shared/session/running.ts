/** Which phase runs once a plan has changed. */

import type { Plan } from './format.ts'

/**
 * The same phase, wherever it stands now. When it is gone, the nearest that is still there: the one after it
 * rather than the one before. Of a plan that is all new, the phase at the same place.
 */
export function runsIn(plan: Plan, before: Plan, running: number): number {
  for (let away = 0; away < before.length; away += 1) {
    for (const index of [running + away, running - away]) {
      const there = plan.findIndex(({ id }) => id === before[index]?.id)
      if (there !== -1) return there
    }
  }
  return Math.min(running, plan.length - 1)
}
