/** Presence: everyone moves at a steady pace, and when each move was seen by each of the others. */

import { pause, type Gathering } from './gathering.ts'
import { Tally, type Times } from './tally.ts'

export interface Moves {
  /** Moves a second of each person. */
  readonly hertz: number
  readonly seconds: number
}

export interface MovesSeen {
  readonly moves: number
  readonly seen: number
  readonly lost: number
  readonly times: Times
  readonly loadCpu: number
  readonly lasted: number
}

const patienceMs = 12_000
/** Moves go on counting over runs, as a server may remember the last. */
let before = 0

export async function moveTogether(gathering: Gathering, { hertz, seconds }: Moves): Promise<MovesSeen> {
  const { pens, members } = gathering
  const base = before
  const tally = new Tally()
  const indexes = new Map(pens.map(({ writer }, index) => [writer.client, index]))
  const sentAt: number[][] = pens.map(() => [])
  let last = performance.now()
  for (const [mine, member] of members.entries()) {
    const seen = new Int32Array(pens.length).fill(base)
    member.listener = (heard, at) => {
      if (heard.kind !== 'presence') return
      for (const { client, moves } of heard.moved) {
        const index = indexes.get(client)
        if (index === undefined || index === mine) continue
        // A later move tells all that an earlier one did: one that was passed over is seen now.
        for (let move = (seen[index] ?? 0) + 1; move <= moves; move += 1) {
          tally.add(at - (sentAt[index]?.[move - base - 1] ?? NaN))
        }
        if (moves > (seen[index] ?? 0)) seen[index] = moves
        last = at
      }
    }
  }
  const cpu = process.cpuUsage()
  const began = performance.now()
  const steps = Math.floor(seconds * hertz)
  const each = 1000 / hertz
  let moves = 0
  while (moves < steps * pens.length) {
    const due = Math.floor((performance.now() - began) / (each / pens.length))
    for (; moves < Math.min(due, steps * pens.length); moves += 1) {
      const index = moves % pens.length
      const pen = pens[index]
      sentAt[index]?.push(performance.now())
      pen?.member.send(pen.member.speech.presence(pen.writer.client, base + Math.floor(moves / pens.length) + 1))
    }
    await pause(1)
  }
  before = base + steps
  const expected = moves * (members.length - 1)
  last = Math.max(last, performance.now())
  while (tally.count < expected && performance.now() - last < patienceMs) await pause(5)
  const spent = process.cpuUsage(cpu)
  for (const member of members) member.listener = () => {}
  gathering.check()
  return {
    moves,
    seen: tally.count,
    lost: expected - tally.count,
    times: tally.times(),
    loadCpu: (spent.user + spent.system) / 1000,
    lasted: last - began,
  }
}
