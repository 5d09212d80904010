/** How long things took, in steps of a tenth of a millisecond, so that millions of them cost nothing. */

const perMs = 10
const longestMs = 30_000

export interface Times {
  readonly count: number
  readonly p50: number
  readonly p95: number
  readonly p99: number
  readonly max: number
}

export class Tally {
  readonly #counts = new Int32Array(longestMs * perMs + 1)
  count = 0

  add(ms: number): void {
    const at = Math.min(longestMs * perMs, Math.max(0, Math.ceil(ms * perMs)))
    this.#counts[at] = (this.#counts[at] ?? 0) + 1
    this.count += 1
  }

  times(): Times {
    return { count: this.count, p50: this.#at(0.5), p95: this.#at(0.95), p99: this.#at(0.99), max: this.#at(1) }
  }

  /** The time that this share of all stayed within; NaN when there are none. */
  #at(share: number): number {
    let left = Math.ceil(this.count * share)
    for (let at = 0; left > 0 && at < this.#counts.length; at += 1) {
      left -= this.#counts[at] ?? 0
      if (left <= 0) return at / perMs
    }
    return NaN
  }
}
