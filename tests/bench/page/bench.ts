/** What a page of the bench can do; whoever measures calls it from outside. */

import type { Renders } from './renders.ts'

export const boardKinds = ['ours', 'naive', 'sortable'] as const
/**
 * `ours` is the product; `naive` reads the whole document into one state at each update and draws every
 * card; `sortable` is the product with the drag that is usual with dnd-kit, where each card is sortable.
 */
export type BoardKind = (typeof boardKinds)[number]

export interface Bench {
  /** Draws the board; milliseconds from its bytes to the first paint. */
  readonly draw: () => Promise<number>
  /** Takes in that many keystrokes of somebody else, each in frames of its own. */
  readonly receive: (times: number) => Promise<void>
  /** Whether a card is in the hand now. */
  readonly carries: () => boolean
  readonly countFromHere: () => void
  readonly counted: () => Renders
}

declare global {
  interface Window {
    bench: Bench
  }
}
