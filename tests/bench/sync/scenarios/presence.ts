/** Where 50 people look, 20 times a second each. */

import { median, ratioOf } from '../../figures.ts'
import { inTurns, roomsOf, shown, withServers, type Scenario } from './scenario.ts'

const people = 50
const hertz = 20

export const measurePresence: Scenario = ({ rounds, quick }) =>
  withServers(['ours', 'y-websocket', 'Hocuspocus', 'raw'], async (contestants, load) => {
    const roomOf = await roomsOf(contestants, (contestant) => contestant.room(people))
    for (const contestant of contestants) {
      await load.ask('open', { rooms: [roomOf(contestant)], people, writing: people })
      await load.ask('move', { hertz, seconds: quick ? 1 : 8 })
      await load.ask('close')
    }
    const measures = await inTurns(rounds, contestants, async (contestant) => {
      await load.ask('open', { rooms: [roomOf(contestant)], people, writing: people })
      await load.ask('move', { hertz, seconds: 1 })
      const before = contestant.server.cpu()
      const moved = await load.ask('move', { hertz, seconds: quick ? 1 : 3 })
      const spent = contestant.server.cpu() - before
      await load.ask('close')
      if (moved.lost !== 0) throw new Error(`${contestant.name}: ${moved.lost} moves were never seen.`)
      return { ...moved, perSecond: (spent / moved.moves) * people * hertz, share: (spent / moved.lasted) * 100 }
    })
    const title = `presence of ${people} people at ${hertz} Hz`
    const told = measures.names().map((name) => {
      const p99 = shown(median(measures.each(name, ({ times }) => times.p99)))
      return `${name} ${shown(median(measures.each(name, ({ share }) => share)))} %, p99 ${p99} ms`
    })
    const spent = (name: 'ours' | 'y-websocket') => measures.each(name, ({ perSecond }) => perSecond)
    return [
      {
        name: `${title}, of a core`,
        value: median(measures.each('ours', ({ share }) => share)),
        unit: '%',
        from: told.join('; '),
      },
      ratioOf(`${title}, CPU for a second of it, ours / y-websocket`, spent('ours'), spent('y-websocket'), {
        atMost: 0.2,
      }),
      {
        name: `${title}, move to seen, p99`,
        value: median(measures.each('ours', ({ times }) => times.p99)),
        unit: 'ms',
        goal: { atMost: 50 },
      },
    ]
  })
