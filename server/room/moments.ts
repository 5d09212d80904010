/**
 * What bears on permission now, and for ten seconds what did before: so that the last word at the
 * bell is not lost. Closing a board has no such grace, and neither has the end of the experts' time.
 */

import { momentAt, type Moment, type Standing } from '#shared/policy/permissions.ts'

export const graceMs = 10_000

const isSame = (a: Standing, b: Standing): boolean =>
  a.state === b.state && JSON.stringify(a.phase) === JSON.stringify(b.phase)

export class Moments {
  readonly #now: () => number
  #current: Standing
  #before: { readonly standing: Standing; readonly until: number } | null = null

  constructor(first: Standing, now: () => number) {
    this.#now = now
    this.#current = first
  }

  turn(standing: Standing): void {
    if (!isSame(standing, this.#current)) {
      const graced = standing.state === 'open' && this.#current.state === 'open'
      this.#before = graced ? { standing: this.#current, until: this.#now() + graceMs } : null
    }
    this.#current = standing
  }

  /** The moment as it is, by the clock of now, and then the one that still counts for the last word. */
  all(): readonly Moment[] {
    const now = this.#now()
    const current = momentAt(this.#current, now)
    if (this.#before === null) return [current]
    if (now < this.#before.until) return [current, momentAt(this.#before.standing, now)]
    this.#before = null
    return [current]
  }
}
