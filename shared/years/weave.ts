/**
 * One picture of what a group brought and took: nobody’s name, nothing of fewer than five people, and nothing that two
 * looks at it would give away.
 */

import { fewest } from '../session/results.ts'
import { bringingOf, bringings, countBrought, type Bringing, type Thing } from './balance.ts'
import { takings, type Taking } from './taking.ts'

/** What was taken is told in steps of so many. */
export const weaveStep = 5

export interface Weave {
  readonly brought: Readonly<Record<Bringing, number>>
  /** At least so many; null where fewer than five people did. */
  readonly took: Readonly<Record<Taking, number | null>>
}

/** Something that somebody took, without which: who is only there to be counted once. */
export interface TakenBy {
  readonly identity: string
  readonly how: Taking
  readonly day: string
}

/**
 * Of one session that is over. What was taken counts once its day has gone by, but for the day of closing, so that later
 * nobody sees one more come; and is rounded down, so that one more or less does not show.
 */
export function weaveOf(
  things: readonly Thing[],
  taken: readonly TakenBy[],
  when: { closedOn: string; today: string },
): Weave {
  const counted = taken.filter(({ day }) => isTold(day, when))
  const told = (way: Taking): number | null => {
    const those = counted.filter(({ how }) => how === way)
    if (new Set(those.map(({ identity }) => identity)).size < fewest) return null
    return Math.floor(those.length / weaveStep) * weaveStep
  }
  return {
    brought: countBrought(things.map(bringingOf)),
    took: { take: told('take'), try: told('try'), used: told('used') },
  }
}

/** Whether what was taken on a day may be told of by now. */
export const isTold = (
  day: string,
  { closedOn, today }: { readonly closedOn: string; readonly today: string },
): boolean => day <= closedOn || day < today

/** Of several sessions that are each told of: so that leaving one out tells no more than that one does. */
export function wovenTogether(weaves: readonly Weave[]): Weave {
  const brought = countBrought([])
  const took: Record<Taking, number | null> = { take: null, try: null, used: null }
  for (const weave of weaves) {
    for (const way of bringings) brought[way] += weave.brought[way]
    for (const way of takings) {
      const more = weave.took[way]
      if (more !== null) took[way] = (took[way] ?? 0) + more
    }
  }
  return { brought, took }
}
