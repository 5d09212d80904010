/**
 * What it costs to take a keystroke in: one person alone in a room, typing faster than anybody can.
 * It is all that the server does for it: reading the socket and the frame, judging, applying, keeping
 * on disk, and telling the one who wrote.
 */

import { median, type Figure } from '../../figures.ts'
import { measureGateAndJournal } from './gate-and-journal.ts'
import { inTurns, shown, withServers, type Measures, type Scenario } from './scenario.ts'
import { typeOnce, type Measured } from './typed.ts'

/** Within the burst that a connection may have. */
const burst = { perSecond: 2000, seconds: 0.3 }
/** Within what it may keep up. */
const steady = { perSecond: 180, seconds: 3 }
const bursts = 8
/** Bursts that only warm it up, before its first turn. */
const warming = 10

export const measureGate: Scenario = ({ rounds, quick }) =>
  withServers(['ours', 'y-websocket+LevelDB', 'y-websocket'], async (contestants, load) => {
    const alone = { people: 1, writing: 1 }
    const perEdit = ({ serverCpu, edits }: Pick<Measured, 'serverCpu' | 'edits'>): number => (serverCpu * 1000) / edits
    const fast = await inTurns(rounds, contestants, async (contestant, round) => {
      const ignored = round === 0 ? warming : 1
      let [serverCpu, edits] = [0, 0]
      for (let i = 0; i < ignored + (quick ? 4 : bursts); i += 1) {
        await load.ask('open', { rooms: [await contestant.room(1)], ...alone })
        const typed = await typeOnce(contestant, load, burst)
        await load.ask('close')
        if (i < ignored) continue
        serverCpu += typed.serverCpu
        edits += typed.edits
      }
      return perEdit({ serverCpu, edits })
    })
    const slow = await inTurns(rounds, contestants, async (contestant) => {
      await load.ask('open', { rooms: [await contestant.room(1)], ...alone })
      const typed = await typeOnce(contestant, load, quick ? { ...steady, seconds: 1 } : steady)
      await load.ask('close')
      return perEdit(typed)
    })
    const includes = 'socket, frame, gate, document, journal, echo'
    return [
      await measureGateAndJournal(rounds),
      figure(`one keystroke taken in, alone, ${burst.perSecond} a second`, fast, includes),
      figure(`one keystroke taken in, alone, ${steady.perSecond} a second`, slow, 'each a commit of its own'),
    ]
  })

function figure(name: string, measures: Measures<number>, note: string): Figure {
  const peers = measures.names().filter((peer) => peer !== 'ours')
  const told = peers.map((peer) => `${peer} ${shown(median(measures.of(peer)))}`)
  return {
    name,
    value: median(measures.of('ours')),
    unit: 'µs',
    from: `${note}; ${told.join(', ')}`,
  }
}
