/** How often something happened from one address in the last minute, or in as long as is said. In memory, and bounded. */

import { Problem } from '#shared/commands/problem.ts'

const minuteMs = 60_000
const maxAddresses = 10_000

interface Count {
  readonly since: number
  times: number
}

export class Tries {
  readonly #most: number
  readonly #now: () => number
  readonly #windowMs: number
  readonly #counts = new Map<string, Count>()

  constructor(most: number, now: () => number, windowMs = minuteMs) {
    this.#most = most
    this.#now = now
    this.#windowMs = windowMs
  }

  tooMany(address: string): boolean {
    const count = this.#counts.get(address)
    return count !== undefined && this.#now() - count.since < this.#windowMs && count.times >= this.#most
  }

  add(address: string): void {
    const now = this.#now()
    const count = this.#counts.get(address)
    if (count !== undefined && now - count.since < this.#windowMs) {
      count.times += 1
      return
    }
    // Deleted first, so that the oldest window stands in front.
    this.#counts.delete(address)
    if (this.#counts.size >= maxAddresses) {
      const [oldest] = this.#counts.keys()
      if (oldest !== undefined) this.#counts.delete(oldest)
    }
    this.#counts.set(address, { since: now, times: 1 })
  }
}

/** Counts one more of somebody; refuses it when there were too many already. */
export function mustNotBeTooOften(tries: Tries, who: string): void {
  if (tries.tooMany(who)) throw new Problem('too-often')
  tries.add(who)
}
