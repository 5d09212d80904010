/** What the scenarios share: servers and a load that are there for the while of one, and turns. */

import { hocuspocusRuns, startContestant, type Contestant, type Name } from '../contestants.ts'
import type { Figure } from '../../figures.ts'
import { Load } from '../load.ts'

export interface Asked {
  readonly rounds: number
  /** Seconds instead of minutes: to see that it works. */
  readonly quick: boolean
}

export type Scenario = (asked: Asked) => Promise<Figure[]>

export const everyone = ['ours', 'y-websocket+LevelDB', 'y-websocket', 'Hocuspocus', 'raw'] as const

/** Which share of its time the load may wait for a core before its clocks say little. */
const quiet = 0.03
let mostHeldUp = 0

/** A server that starves sends more in one go, so that busy neighbours may also make it look good. */
export function disturbance(): string | null {
  if (mostHeldUp <= quiet) return null
  const share = Math.round(mostHeldUp * 100)
  return `Others used this machine: the load waited ${share} % of its time. These figures prove nothing, good or bad.`
}

export async function withServers<T>(
  names: readonly Name[],
  work: (contestants: readonly Contestant[], load: Load) => Promise<T>,
): Promise<T> {
  const contestants: Contestant[] = []
  const load = new Load()
  try {
    for (const name of names) {
      if (name !== 'Hocuspocus' || hocuspocusRuns) contestants.push(await startContestant(name))
    }
    const done = await work(contestants, load)
    mostHeldUp = Math.max(mostHeldUp, load.heldUp())
    return done
  } finally {
    await load.stop()
    await Promise.all(contestants.map(({ server }) => server.remove()))
  }
}

/** What was measured of each, round by round. */
export class Measures<T> {
  readonly #all = new Map<Name, T[]>()

  add(name: Name, measured: T): void {
    const there = this.#all.get(name) ?? []
    there.push(measured)
    this.#all.set(name, there)
  }

  has(name: Name): boolean {
    return this.#all.has(name)
  }

  of(name: Name): readonly T[] {
    return this.#all.get(name) ?? []
  }

  each(name: Name, take: (measured: T) => number): number[] {
    return this.of(name).map(take)
  }

  names(): readonly Name[] {
    return [...this.#all.keys()]
  }
}

/**
 * What a server does a thousand times, Node compiles; until then it measures the compiler. So each first
 * types as much as a real one has before the second minute of its life.
 */
export async function warmUp(contestants: readonly Contestant[], load: Load, quick: boolean): Promise<void> {
  for (const contestant of contestants) {
    await load.ask('open', { rooms: [await contestant.room(25)], people: 50, writing: 25 })
    await load.ask('type', { perSecond: 500, seconds: quick ? 1.5 : 8 })
    await load.ask('close')
  }
}

/** Rounds in which each has its turn, so that a busy moment of the machine meets all of them. */
export async function inTurns<T>(
  rounds: number,
  contestants: readonly Contestant[],
  measure: (contestant: Contestant, round: number) => Promise<T>,
): Promise<Measures<T>> {
  const measures = new Measures<T>()
  for (let round = 0; round < rounds; round += 1) {
    const turned = [
      ...contestants.slice(round % contestants.length),
      ...contestants.slice(0, round % contestants.length),
    ]
    for (const contestant of turned) measures.add(contestant.name, await measure(contestant, round))
  }
  return measures
}

export async function roomsOf<T>(contestants: readonly Contestant[], make: (contestant: Contestant) => Promise<T>) {
  const rooms = new Map<Name, T>()
  for (const contestant of contestants) rooms.set(contestant.name, await make(contestant))
  return ({ name }: Contestant): T => {
    const room = rooms.get(name)
    if (room === undefined) throw new Error(`There is no room at ${name}.`)
    return room
  }
}

export const shown = (value: number): string => value.toFixed(Math.abs(value) < 10 ? 1 : 0)
