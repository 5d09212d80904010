/**
 * So much at once, and so much a second afterwards: of messages, of bytes, of questions, or of the
 * server's own time. What to do about one who takes more, the caller says.
 */

export interface Allowed {
  readonly atOnce: number
  readonly perSecond: number
}

export class Allowance {
  readonly #allowed: Allowed
  readonly #now: () => number
  #taken = 0
  #at: number

  constructor(allowed: Allowed, now: () => number) {
    this.#allowed = allowed
    this.#now = now
    this.#at = now()
  }

  /** Takes an amount; gives how long, in milliseconds, until it is allowed: 0 when it is now. */
  take(amount: number): number {
    const { atOnce, perSecond } = this.#allowed
    const now = this.#now()
    const seconds = Math.max(0, now - this.#at) / 1000
    this.#at = now
    this.#taken = Math.max(0, this.#taken - seconds * perSecond) + amount
    return (Math.max(0, this.#taken - atOnce) / perSecond) * 1000
  }
}
