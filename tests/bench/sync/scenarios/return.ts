/** The network of a room of 1,000 fails and comes back: how long until each has what was missed. */

import { ratioOf } from '../../figures.ts'
import { withBoards } from './filled.ts'
import { Measures, type Scenario } from './scenario.ts'

export const measureReturn: Scenario = ({ rounds, quick }) =>
  withBoards(async (filled, load) => {
    const people = quick ? 200 : 1000
    const measures = new Measures<number>()
    for (let round = 0; round < rounds; round += 1) {
      for (const { contestant, restart } of filled) {
        const room = await restart()
        measures.add(contestant.name, await load.ask('returnTogether', { room, people }))
        await contestant.server.stop()
      }
    }
    return measures.names().flatMap((name) => {
      if (name === 'ours') return []
      const title = `${people} come back at once, until all are up to date, ours / ${name}`
      const goal = name === 'y-websocket+LevelDB' && !quick ? { atMost: 0.1 } : {}
      return ratioOf(title, measures.of('ours'), measures.of(name), goal)
    })
  })
