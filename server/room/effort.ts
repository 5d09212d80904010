/**
 * How long the server has worked for one person. A burst is fine; who keeps it busy beyond that is
 * listened to more slowly, so that one slows nobody else. Nothing is lost: it waits in their own line.
 */

/** Milliseconds of work at once, and how many of a second's afterwards. */
const burstMs = 300
const shareOfTime = 0.15

export class Effort {
  readonly #now: () => number
  #spent = 0
  #at: number

  constructor(now: () => number) {
    this.#now = now
    this.#at = now()
  }

  /** After `ms` of work: how long this person's next word has to wait, in milliseconds. */
  spend(ms: number): number {
    const now = this.#now()
    this.#spent = Math.max(0, this.#spent - (now - this.#at) * shareOfTime) + ms
    this.#at = now
    return Math.max(0, this.#spent - burstMs) / shareOfTime
  }
}
