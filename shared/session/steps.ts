/** Alone, in pairs, in fours, all together: the steps of a phase without tables, by its own clock. */

import { minute, type Grouping } from './format.ts'

export const stepNames = ['alone', 'pairs', 'fours', 'all'] as const
export type StepName = (typeof stepNames)[number]

export interface Step {
  readonly name: StepName
  /** When it begins, in minutes from the start of the phase, and how long it takes. */
  readonly from: number
  readonly minutes: number
}

/** One minute alone, two in pairs, four in fours and five together are twelve. */
const shares: readonly (readonly [StepName, number])[] = [
  ['alone', 1],
  ['pairs', 2],
  ['fours', 4],
  ['all', 5],
]
const whole = 12

/** Shorter phases leave no whole minute for every step. */
const least = 6

/** In whole minutes that fill the phase; none when the phase has no such steps, or no time for them. */
export function stepsOf(grouping: Grouping, minutes: number): readonly Step[] {
  if (grouping === 'pairs') return [{ name: 'pairs', from: 0, minutes }]
  if (grouping !== 'solo-pair-four-all' || minutes < least) return []
  let share = 0
  let from = 0
  return shares.map(([name, part], index) => {
    share += part
    const last = index === shares.length - 1
    const until = last ? minutes : Math.max(from + 1, Math.round((share / whole) * minutes))
    const step = { name, from, minutes: until - from }
    from = until
    return step
  })
}

/** Which step one is in when so much of the phase is left, in milliseconds; more time makes the first ones longer. */
export function stepNow(steps: readonly Step[], minutes: number, left: number): number {
  const gone = minutes * minute - left
  return Math.max(
    0,
    steps.findLastIndex(({ from }) => from * minute <= gone),
  )
}
