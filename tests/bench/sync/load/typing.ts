/**
 * Keystrokes at a steady pace, and when each was seen by each of the others. A frame may carry many
 * keystrokes: what counts is each new clock of each writer, once, in order.
 */

import { pause, type Gathering } from './gathering.ts'
import { Tally, type Times } from './tally.ts'

export interface Pace {
  /** Keystrokes a second, of all rooms and writers together. */
  readonly perSecond: number
  readonly seconds: number
  /** How long after the last keystroke or arrival the rest is taken for lost, in milliseconds. */
  readonly patience?: number
}

export interface Typed {
  readonly edits: number
  readonly seconds: number
  /** Keystrokes that reached another, times those who they reached. */
  readonly deliveries: number
  /** What did not arrive, or not in order. */
  readonly lost: number
  readonly times: Times
  /** Milliseconds of processor that the load itself took while it wrote and waited. */
  readonly loadCpu: number
  /** From the first keystroke until the last was seen. */
  readonly lasted: number
}

const usualPatience = 12_000

interface Track {
  readonly index: number
  readonly base: number
  readonly sentAt: number[]
}

export async function typeTogether(
  gatherings: readonly Gathering[],
  { perSecond, seconds, patience = usualPatience }: Pace,
): Promise<Typed> {
  const tally = new Tally()
  let astray = 0
  let last = performance.now()
  const hands: (() => void)[] = []
  for (const { members, pens } of gatherings) {
    for (const { writer, member } of pens) writer.begin(member)
    const tracks = new Map<number, Track>()
    for (const [index, { writer }] of pens.entries()) {
      tracks.set(writer.client, { index, base: writer.clock, sentAt: [] })
    }
    const own = new Map(pens.map(({ writer, member }) => [member, writer.client]))
    for (const member of members) {
      const next = Int32Array.from(tracks.values(), ({ base }) => base)
      const mine = own.get(member)
      member.listener = (heard, at) => {
        if (heard.kind !== 'edits') return
        for (const { client, from, to } of heard.ranges()) {
          const track = client === mine ? undefined : tracks.get(client)
          if (track === undefined) continue
          const expected = next[track.index] ?? 0
          if (from > expected) astray += from - expected
          for (let clock = Math.max(from, expected); clock < to; clock += 1) {
            tally.add(at - (track.sentAt[clock - track.base] ?? NaN))
          }
          if (to > expected) next[track.index] = to
          last = at
        }
      }
    }
    for (const { writer, member } of pens) {
      const sentAt = tracks.get(writer.client)?.sentAt ?? []
      hands.push(() => {
        sentAt.push(performance.now())
        writer.type(member)
      })
    }
  }
  // Writers of all rooms in turns, not room by room.
  const inTurns = interleaved(hands, gatherings.length)
  const cpu = process.cpuUsage()
  const began = performance.now()
  let edits = 0
  for (;;) {
    const gone = (performance.now() - began) / 1000
    const due = Math.floor(Math.min(gone, seconds) * perSecond)
    for (; edits < due; edits += 1) inTurns[edits % inTurns.length]?.()
    if (gone >= seconds) break
    await pause(1)
  }
  const others = (gatherings[0]?.members.length ?? 1) - 1
  const expected = edits * others
  last = Math.max(last, performance.now())
  if (others === 0) await answeredAll(gatherings)
  while (tally.count < expected && performance.now() - last < patience) await pause(5)
  const spent = process.cpuUsage(cpu)
  for (const { members } of gatherings) for (const member of members) member.listener = () => {}
  for (const gathering of gatherings) gathering.check()
  return {
    edits,
    seconds,
    deliveries: tally.count,
    lost: expected - tally.count + astray,
    times: tally.times(),
    loadCpu: (spent.user + spent.system) / 1000,
    lasted: last - began,
  }
}

/** One who writes alone hears from nobody; an answer comes after all that was sent before the question. */
async function answeredAll(gatherings: readonly Gathering[]): Promise<void> {
  const pens = gatherings.flatMap((gathering) => gathering.pens)
  await Promise.all(
    pens.map(({ member }) => {
      const answered = member.answered()
      member.ask()
      return answered
    }),
  )
}

function interleaved<T>(list: readonly T[], groups: number): T[] {
  const size = list.length / groups
  return list.map((_, i) => list[(i % groups) * size + Math.floor(i / groups)]).filter((item) => item !== undefined)
}
