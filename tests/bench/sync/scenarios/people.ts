/** A full room that all writes at once: 50 people, 5 edits a second each. */

import { median, type Figure } from '../../figures.ts'
import { everyone, inTurns, roomsOf, shown, warmUp, withServers, type Scenario } from './scenario.ts'
import { measureTyping } from './typed.ts'

const people = 50
const each = 5
/** How much longer than a bare fan-out an edit may take, in milliseconds: judging and keeping it. */
const mayTake = 8

export const measurePeople: Scenario = ({ rounds, quick }) =>
  withServers(everyone, async (contestants, load) => {
    await warmUp(contestants, load, quick)
    const roomOf = await roomsOf(contestants, (contestant) => contestant.room(people))
    const measures = await inTurns(rounds, contestants, async (contestant) => {
      await load.ask('open', { rooms: [roomOf(contestant)], people, writing: people })
      const measured = await measureTyping(contestant, load, { perSecond: people * each, seconds: quick ? 1 : 3 })
      await load.ask('close')
      return measured
    })
    const p95 = (name: (typeof everyone)[number]): number => median(measures.each(name, ({ times }) => times.p95))
    const [ours, raw] = [p95('ours'), p95('raw')]
    const told = measures.names().map((name) => `${name} ${shown(p95(name))}`)
    const title = `${people} people × ${each} edits a second, edit to seen, p95`
    const figures: Figure[] = [
      { name: title, value: ours, unit: 'ms', from: told.join(', ') },
      { name: `${title}, ours − raw`, value: ours - raw, unit: 'ms', goal: { atMost: mayTake } },
    ]
    return figures
  })
