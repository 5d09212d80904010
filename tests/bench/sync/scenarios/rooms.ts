/** Many small rooms: 200 of 5 people each. */

import { median, ratioOf, type Figure } from '../../figures.ts'
import { everyone, inTurns, roomsOf, shown, withServers, type Scenario } from './scenario.ts'
import { measureTyping } from './typed.ts'

const people = 5
const deliveriesPerSecond = 10_000

export const measureRooms: Scenario = ({ rounds, quick }) =>
  withServers(everyone, async (contestants, load) => {
    const rooms = quick ? 40 : 200
    const roomOf = await roomsOf(contestants, async (contestant) => {
      const made = []
      // One person in all of them: joining is not what is measured here.
      for (let i = 0; i < rooms; i += 1) made.push(await contestant.room(1))
      return made
    })
    const pace = { perSecond: deliveriesPerSecond / (people - 1), seconds: quick ? 1 : 2.5 }
    const measures = await inTurns(rounds, contestants, async (contestant) => {
      await load.ask('open', { rooms: roomOf(contestant), people, writing: 1 })
      const measured = await measureTyping(contestant, load, pace)
      await load.ask('close')
      return measured
    })
    const ours = measures.each('ours', ({ perDelivery }) => perDelivery)
    const p95 = measures
      .names()
      .map((name) => `${name} ${shown(median(measures.each(name, ({ times }) => times.p95)))}`)
    const seen: Figure = {
      name: `${rooms} rooms of ${people}, edit to seen, p95`,
      value: median(measures.each('ours', ({ times }) => times.p95)),
      unit: 'ms',
      from: p95.join(', '),
    }
    const costs = measures.names().flatMap((name) => {
      const theirs = measures.each(name, ({ perDelivery }) => perDelivery)
      const title = `${rooms} rooms of ${people}, CPU of a delivery, ours / ${name}`
      return name === 'ours' ? [] : ratioOf(title, ours, theirs, { unit: 'µs' })
    })
    return [...costs, seen]
  })
