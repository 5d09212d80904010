/** Game after game, each from its own seed, until something goes wrong or it has been enough. */

import type { ArenaOptions } from './arena.ts'
import { fewest, toCase, type FoundCase } from './found.ts'
import { Broken, playGame } from './game.ts'
import { Tally } from './tally.ts'

/** Boards stay small and are renewed often: most of what can go wrong does so between few things. */
export const updatesPerBoard = 500
/** Between costly looks at a whole document. */
const every = 60

export interface HuntOptions extends ArenaOptions {
  readonly seed: number
  /** How many hostile updates in all. */
  readonly updates: number
  /** Stop earlier after so many seconds. */
  readonly seconds?: number
  /** Whether to bring what was found back to its fewest turns. */
  readonly shrink?: boolean
}

export interface Hunted {
  readonly tally: Tally
  readonly boards: number
  readonly seconds: number
  readonly found: FoundCase | null
}

export function hunt({ seed, updates, seconds = Infinity, shrink = true, ...options }: HuntOptions): Hunted {
  const tally = new Tally()
  const began = performance.now()
  const gone = (): number => (performance.now() - began) / 1000
  let boards = 0
  for (; tally.hostile < updates && gone() < seconds; boards += 1) {
    const left = Math.min(updatesPerBoard, updates - tally.hostile)
    const game = { every, ...options, seed: seed + boards, hostile: left, tally }
    try {
      playGame(game)
    } catch (error) {
      if (!(error instanceof Broken)) throw error
      const { wrong, arena } = error
      const turns = shrink ? fewest(arena, wrong.promise, options) : arena.turns
      return { tally, boards, seconds: gone(), found: toCase(seed + boards, wrong, turns) }
    }
  }
  return { tally, boards, seconds: gone(), found: null }
}
