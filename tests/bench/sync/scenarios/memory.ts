/** What idle people and idle rooms take of memory. Told, not judged: a collector decides when it tidies. */

import { median, type Figure } from '../../figures.ts'
import type { Contestant } from '../contestants.ts'
import type { Load } from '../load.ts'
import type { Room } from '../room.ts'
import { everyone, inTurns, roomsOf, withServers, type Scenario } from './scenario.ts'

const restMs = 800

export const measureMemory: Scenario = ({ quick }) => {
  const [people, rooms] = quick ? [200, 40] : [1000, 200]
  return withServers(everyone, async (contestants, load) => {
    const roomOf = await roomsOf(contestants, async (contestant) => {
      const many = []
      for (let i = 0; i < rooms; i += 1) many.push(await contestant.room(1))
      return { one: await contestant.room(25), many }
    })
    // Servers that have been used once, so that code and pools are there.
    const measures = await inTurns(1, contestants, async (contestant) => {
      const { one, many } = roomOf(contestant)
      await grown(contestant, load, [one], 50)
      const perConnection = (await grown(contestant, load, [one], people)) / people
      const perRoom = (await grown(contestant, load, many, 1)) / rooms
      return { perConnection, perRoom: perRoom - perConnection }
    })
    const kB = (name: 'perConnection' | 'perRoom', title: string): Figure => ({
      name: title,
      value: median(measures.each('ours', (measured) => measured[name])) * 1000,
      unit: 'kB',
      from: measures
        .names()
        .map((peer) => `${peer} ${Math.round(median(measures.each(peer, (measured) => measured[name])) * 1000)}`)
        .join(', '),
    })
    return [
      kB('perConnection', `memory of an idle connection, ${people} in one room`),
      kB('perRoom', `memory of a room of one, ${rooms} rooms, its connection not counted`),
    ]
  })
}

/** By how many MB a server grows when so many come in, and stay silent. */
async function grown({ server }: Contestant, load: Load, rooms: Room[], people: number): Promise<number> {
  const before = server.memory()
  await load.ask('open', { rooms, people, writing: 0 })
  await rest()
  const after = server.memory()
  await load.ask('close')
  await rest()
  return after - before
}

function rest(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, restMs)
  })
}
