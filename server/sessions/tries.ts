/** How often something happened from one address in the last minute. In memory, and bounded. */

const windowMs = 60_000
const maxAddresses = 10_000

interface Count {
  readonly since: number
  times: number
}

export class Tries {
  readonly #most: number
  readonly #now: () => number
  readonly #counts = new Map<string, Count>()

  constructor(most: number, now: () => number) {
    this.#most = most
    this.#now = now
  }

  tooMany(address: string): boolean {
    const count = this.#counts.get(address)
    return count !== undefined && this.#now() - count.since < windowMs && count.times >= this.#most
  }

  add(address: string): void {
    const now = this.#now()
    const count = this.#counts.get(address)
    if (count !== undefined && now - count.since < windowMs) {
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
