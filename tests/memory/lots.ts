/** All labelled pairs, in the order in which they were written. */

import { lotFive } from './lot-five.ts'
import { lotFour } from './lot-four.ts'
import { lotOne } from './lot-one.ts'
import { lotThree } from './lot-three.ts'
import { lotTwo } from './lot-two.ts'
import type { Pair } from './pair.ts'

interface Lot {
  readonly name: string
  readonly lot: readonly Pair[]
  /** Whether something was learned from it; then it says little. */
  readonly learned: boolean
}

export const lots: readonly Lot[] = [
  { name: 'one', lot: lotOne, learned: true },
  { name: 'two', lot: lotTwo, learned: true },
  { name: 'three', lot: lotThree, learned: false },
  { name: 'four', lot: lotFour, learned: false },
  { name: 'five', lot: lotFive, learned: false },
]
