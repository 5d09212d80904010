/** The most deliveries a second before the slowest of a hundred takes longer than a quarter of a second. */

import { median, type Figure } from '../../figures.ts'
import type { Contestant } from '../contestants.ts'
import type { Load } from '../load.ts'
import type { Room } from '../room.ts'
import { everyone, inTurns, roomsOf, withServers, type Scenario } from './scenario.ts'
import { typeOnce } from './typed.ts'

const people = 200
const writing = 50
const tooLateMs = 250
/** Of what a writer may send, so that a limit is not taken for a ceiling. */
const mostEdits = writing * 180
const first = 25_000
const growth = 1.6
/** Halvings between the last step that went well and the first that did not. */
const refinements = 2
/** From this share of its core on, the load itself may be what is slow. */
const loadIsBusy = 0.9

interface Ceiling {
  readonly deliveries: number
  /** The load, not the server, was at its end; or there are no faster hands. */
  readonly atLeast: boolean
}

export const measureCeiling: Scenario = ({ rounds, quick }) =>
  withServers(everyone, async (contestants, load) => {
    const roomOf = await roomsOf(contestants, (contestant) => contestant.room(writing))
    const measures = await inTurns(Math.min(rounds, 1), contestants, (contestant) =>
      climb(contestant, load, roomOf(contestant), quick ? 1 : 2),
    )
    const reached = (name: (typeof everyone)[number]): number =>
      median(measures.each(name, ({ deliveries }) => deliveries))
    const told = measures.names().map((name) => {
      const atLeast = measures.of(name).some((ceiling) => ceiling.atLeast) ? 'at least ' : ''
      return `${name} ${atLeast}${Math.round(reached(name) / 1000)}k`
    })
    const peers = measures.names().filter((name) => name !== 'ours')
    const best = Math.max(...peers.map(reached))
    const figure: Figure = {
      name: `most deliveries a second to ${people} with p99 within ${tooLateMs} ms, the best peer / ours`,
      value: best / reached('ours'),
      goal: { atMost: 1 },
      from: told.join(', '),
    }
    return [figure]
  })

async function climb(contestant: Contestant, load: Load, room: Room, seconds: number): Promise<Ceiling> {
  let atLeast = false
  const goesWell = async (deliveries: number): Promise<boolean> => {
    await load.ask('open', { rooms: [room], people, writing })
    await load.ask('type', { perSecond: first / (people - 1), seconds: 0.5 })
    const typed = await typeOnce(contestant, load, { perSecond: deliveries / (people - 1), seconds, patience: 1500 })
    await load.ask('close')
    const well = typed.lost === 0 && typed.times.p99 <= tooLateMs
    if (!well && typed.loadCpu / typed.lasted > loadIsBusy) atLeast = true
    return well
  }
  let good = 0
  let bad = first
  while (await goesWell(bad)) {
    good = bad
    if (bad / (people - 1) >= mostEdits) return { deliveries: good, atLeast: true }
    bad = Math.min(bad * growth, mostEdits * (people - 1))
  }
  for (let i = 0; i < refinements; i += 1) {
    const middle = (good + bad) / 2
    if (await goesWell(middle)) good = middle
    else bad = middle
  }
  return { deliveries: good, atLeast }
}
