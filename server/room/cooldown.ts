/**
 * Who is refused again and again has to wait, longer each time: a client that cannot take no for an
 * answer comes back in a loop. The first few refusals cost nothing, as refusing is normal.
 */

const free = 5
const forgetMs = 10_000
const firstMs = 500
const longestMs = 30_000

interface Tally {
  refusals: number
  at: number
}

export class Cooldown {
  readonly #now: () => number
  readonly #tallies = new Map<string, Tally>()

  constructor(now: () => number) {
    this.#now = now
  }

  /** A refusal; one that no honest client earns weighs `weight` times. */
  refused(person: string, weight = 1): void {
    const tally = this.#tallies.get(person)
    if (tally === undefined) {
      this.#forgetOld()
      this.#tallies.set(person, { refusals: weight, at: this.#now() })
      return
    }
    tally.refusals = this.#left(tally) + weight
    tally.at = this.#now()
  }

  /** How long this person has to wait from now, in milliseconds. */
  waitMs(person: string): number {
    const tally = this.#tallies.get(person)
    if (tally === undefined || tally.refusals <= free) return 0
    const wait = Math.min(longestMs, firstMs * 2 ** (tally.refusals - free - 1))
    return Math.max(0, tally.at + wait - this.#now())
  }

  /** One is forgotten every ten seconds. */
  #left({ refusals, at }: Tally): number {
    return Math.max(0, refusals - Math.floor((this.#now() - at) / forgetMs))
  }

  #forgetOld(): void {
    for (const [person, tally] of this.#tallies) if (this.#left(tally) === 0) this.#tallies.delete(person)
  }
}
