/** How one weather follows the other. */

import type { Chance } from '#tests/fuzz/chance.ts'
import type { FaultyLine } from './line.ts'
import { fair, kinds } from './weather.ts'

/** How often the weather comes with a cut of what is open; a line that refuses was always cut. */
const cuts = 0.35

/** Turns the weather of a line again and again until told to stop; what it turned to is counted. */
export function changeable(line: FaultyLine, chance: Chance, turns: Map<string, number>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const count = (name: string): void => void turns.set(name, (turns.get(name) ?? 0) + 1)
  const turn = (): void => {
    line.weather = chance.is(0.25) ? fair : chance.of(kinds)
    count(line.weather.name)
    if (line.weather.refuses || chance.is(cuts)) {
      line.reset()
      count('reset')
    }
    timer = setTimeout(turn, 150 + chance.below(2000))
  }
  turn()
  return () => {
    clearTimeout(timer)
    line.weather = fair
  }
}
