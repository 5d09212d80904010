/** What is remembered while a year is lived: who is who, and where everything that has a key ended up. */

import { minuteMs, momentOf } from './moments.ts'
import type { Name } from './people.ts'
import type { Someone, World } from './world.ts'

export interface Spot {
  readonly session: string
  readonly card: string
}

/** When every meeting begins. */
export const startHour = 13.5

export class Lived {
  readonly world: World
  /** The moment at which the year is over. */
  readonly today: number
  readonly people = new Map<Name, Someone>()
  readonly ateliers = new Map<string, string>()
  readonly sessions = new Map<string, string>()
  readonly spots = new Map<string, Spot>()
  readonly questions = new Map<string, string>()
  /** Where something was carried to last. */
  readonly copies = new Map<string, Spot>()

  constructor(world: World, today: number) {
    this.world = world
    this.today = today
  }

  moment(daysAgo: number, hour: number): number {
    return momentOf(this.today, daysAgo, hour)
  }

  /** So many minutes after a meeting began. */
  minute(daysAgo: number, minutes: number): number {
    return this.moment(daysAgo, startHour) + minutes * minuteMs
  }

  person(name: Name): Someone {
    const someone = this.people.get(name) ?? this.world.newcomer()
    this.people.set(name, someone)
    return someone
  }

  atelier(key: string): string {
    return known(this.ateliers, key)
  }

  session(key: string): string {
    return known(this.sessions, key)
  }

  /** Where the card of a key was brought. */
  spot(key: string): Spot {
    return known(this.spots, key)
  }

  /** What a card is called in a session: also one that was carried there. */
  cardIn(session: string, key: string): string {
    const copy = this.copies.get(key)
    return copy?.session === session ? copy.card : this.spot(key).card
  }

  /** The id of a question: put between meetings, or the card that it was asked on first. */
  question(key: string): string {
    return this.questions.get(key) ?? this.spot(key).card
  }
}

function known<T>(all: ReadonlyMap<string, T>, key: string): T {
  const value = all.get(key)
  if (value === undefined) throw new Error(`the year knows no ${key}`)
  return value
}
