/**
 * The first newcomer after a restart: from dialling until the last byte of a board of 1,000 cards is
 * there. Until it is also in a document is told beside it: that is the newcomer's own work, the same
 * whoever sent it.
 */

import { median, ratioOf, type Figure } from '../../figures.ts'
import type { Name } from '../contestants.ts'
import type { Joined } from '../load/board.ts'
import { withBoards } from './filled.ts'
import { Measures, shown, type Scenario } from './scenario.ts'

/** What y-websocket sent for such a board when the goal was set. */
const theirKiB = 390

export const measureJoin: Scenario = ({ rounds }) =>
  withBoards(async (filled, load) => {
    const measures = new Measures<Joined>()
    for (let round = 0; round < rounds; round += 1) {
      for (const { contestant, restart } of filled) {
        const room = await restart()
        measures.add(contestant.name, await load.ask('joinCold', room))
        await contestant.server.stop()
      }
    }
    const title = 'cold newcomer, 1,000 cards of 20,000 updates'
    const kibOf = (name: Name): number => median(measures.each(name, ({ bytes }) => bytes)) / 1024
    const ratio = (name: Name, atMost?: number): Figure =>
      ratioOf(
        `${title}, ours / ${name}`,
        measures.each('ours', ({ arrivedMs }) => arrivedMs),
        measures.each(name, ({ arrivedMs }) => arrivedMs),
        atMost === undefined ? {} : { atMost },
      )
    const peers = measures.names().filter((name) => name !== 'ours')
    const arrived = measures.names().map((name) => {
      const ms = median(measures.each(name, ({ ms: read }) => read))
      return `${name} ${shown(ms)}`
    })
    return [
      ...peers.map((name) => ratio(name, name === 'y-websocket+LevelDB' ? 0.1 : undefined)),
      {
        name: `${title}, until it is in a document`,
        value: median(measures.each('ours', ({ ms }) => ms)),
        unit: 'ms',
        from: arrived.join(', '),
      },
      {
        name: `${title}, received / ${theirKiB} KiB`,
        value: kibOf('ours') / theirKiB,
        goal: { atMost: 0.6 },
        from: measures
          .names()
          .map((name) => `${name} ${shown(kibOf(name))} KiB`)
          .join(', '),
      },
    ]
  })
