/** The year of two ateliers: what is written down of it, and what happens beside the meetings. */

import type { Aside } from './living.ts'
import type { YearAtelier } from './shape.ts'
import { tweedeling } from './tweedeling.ts'
import { veerkracht } from './veerkracht.ts'

export const yearOf: readonly YearAtelier[] = [veerkracht, tweedeling]

/** Somebody who was there for half a year wants to be forgotten, with all that they brought. */
export const forgotten = 'zeliha'

export const yearAsides: readonly Aside[] = [
  { daysAgo: 150, does: (lived) => lived.person(forgotten).ask('forgetMe', { how: 'remove' }) },
]
