/**
 * What bears on permission now, and for ten seconds what did before: so that the last word at the
 * bell is not lost. Closing a board has no such grace.
 */

import type { Moment } from '#shared/policy/permissions.ts'

export const graceMs = 10_000

const isSame = (a: Moment, b: Moment): boolean =>
  a.state === b.state && JSON.stringify(a.phase) === JSON.stringify(b.phase)

export class Moments {
  readonly #now: () => number
  #current: Moment
  #before: { readonly moment: Moment; readonly until: number } | null = null

  constructor(first: Moment, now: () => number) {
    this.#current = first
    this.#now = now
  }

  turn(moment: Moment): void {
    if (isSame(moment, this.#current)) return
    const graced = moment.state === 'open' && this.#current.state === 'open'
    this.#before = graced ? { moment: this.#current, until: this.#now() + graceMs } : null
    this.#current = moment
  }

  /** The moment as it is, and then the one that still counts for the last word. */
  all(): readonly Moment[] {
    if (this.#before === null) return [this.#current]
    if (this.#now() < this.#before.until) return [this.#current, this.#before.moment]
    this.#before = null
    return [this.#current]
  }
}
