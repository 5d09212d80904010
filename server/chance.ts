/** Chance that nobody can foresee: an order drawn with it says nothing of the one before. */

import { randomInt } from 'node:crypto'
import { shuffled } from '#shared/session/seating.ts'

/** Puts things in another order. */
export type Mix = <T>(things: readonly T[]) => readonly T[]

/** The same things, in an order of chance. */
export const inChanceOrder: Mix = (things) => shuffled(things, (below) => randomInt(below))
