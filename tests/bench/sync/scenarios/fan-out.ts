/** One room, ever more people, as many deliveries a second: what one delivery costs the server. */

import { median, ratioOf, type Figure } from '../../figures.ts'
import { everyone, inTurns, roomsOf, shown, warmUp, withServers, type Measures, type Scenario } from './scenario.ts'
import { measureTyping, type Measured } from './typed.ts'

const deliveriesPerSecond = 25_000
const sizes = [50, 200, 500, 1000]
const quickSizes = [50, 200]
const writing = 25
/** Below this many people nothing was promised. */
const promisedFrom = 200

export const measureFanOut: Scenario = ({ rounds, quick }) =>
  withServers(everyone, async (contestants, load) => {
    await warmUp(contestants, load, quick)
    const figures: Figure[] = []
    const roomOf = await roomsOf(contestants, (contestant) => contestant.room(writing))
    for (const people of quick ? quickSizes : sizes) {
      const pace = { perSecond: deliveriesPerSecond / (people - 1), seconds: quick ? 1 : 2.5 }
      const measures = await inTurns(rounds, contestants, async (contestant) => {
        await load.ask('open', { rooms: [roomOf(contestant)], people, writing })
        const measured = await measureTyping(contestant, load, pace)
        await load.ask('close')
        return measured
      })
      figures.push(...costs(people, measures), seen(people, measures))
      console.error(`fan-out to ${people}`)
    }
    return figures
  })

function costs(people: number, measures: Measures<Measured>): Figure[] {
  const goals: Partial<Record<string, number>> = { 'y-websocket+LevelDB': 0.7, raw: 1 }
  const ours = measures.each('ours', ({ perDelivery }) => perDelivery)
  return measures.names().flatMap((name) => {
    if (name === 'ours') return []
    const atMost = people < promisedFrom ? undefined : goals[name]
    const theirs = measures.each(name, ({ perDelivery }) => perDelivery)
    return ratioOf(`fan-out to ${people}, CPU of a delivery, ours / ${name}`, ours, theirs, {
      unit: 'µs',
      ...(atMost === undefined ? {} : { atMost }),
    })
  })
}

function seen(people: number, measures: Measures<Measured>): Figure {
  const told = measures.names().map((name) => {
    const [p50, p95, p99] = [
      measures.each(name, ({ times }) => times.p50),
      measures.each(name, ({ times }) => times.p95),
      measures.each(name, ({ times }) => times.p99),
    ].map((values) => shown(median(values)))
    return `${name} ${p50}/${p95}/${p99}`
  })
  return {
    name: `fan-out to ${people}, edit to seen, p95`,
    value: median(measures.each('ours', ({ times }) => times.p95)),
    unit: 'ms',
    from: `p50/p95/p99: ${told.join(', ')}`,
  }
}
