/** When the phases of a session really ran. */

import type { Plan } from '../session/format.ts'
import type { ArchivedSession } from './archived.ts'

export interface Began {
  readonly phase: string
  readonly at: number
}

type ArchivedPhase = ArchivedSession['format']['phases'][number]

/** `times`: each time a phase began; one that was gone back to lasts from its first beginning to its last end. */
export function phasesAsTheyRan(plan: Plan, times: readonly Began[], closedAt: number | null): ArchivedPhase[] {
  const inTime = [...times].sort((a, b) => a.at - b.at)
  const ran = inTime.map(({ phase, at }, nth) => ({ phase, from: at, to: inTime[nth + 1]?.at ?? closedAt }))
  return plan.map(({ id, title, minutes, visibility, grouping }) => {
    const own = ran.filter(({ phase }) => phase === id)
    return {
      id,
      title,
      minutes,
      visibility,
      grouping,
      startedAt: own[0]?.from ?? null,
      endedAt: own.at(-1)?.to ?? null,
    }
  })
}
