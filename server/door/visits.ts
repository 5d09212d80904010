/**
 * Forms that were sent for the first time, by the secret each page carries: a button pressed twice
 * on a slow phone is one device, not two people. In memory, for a while, and bounded.
 */

import { randomText } from '#shared/id.ts'
import type { Identity } from '#server/store/ports.ts'

export interface Signed {
  readonly identity: Identity
  readonly token: string
}

const keptMs = 10 * 60_000
const mostVisits = 2000

export class Visits {
  readonly #now: () => number
  readonly #visits = new Map<string, { readonly at: number; readonly signed: Promise<Signed> }>()

  constructor(now: () => number) {
    this.#now = now
  }

  newVisit(): string {
    return randomText(24)
  }

  /** What was signed for this visit before; signs when it is the first time. */
  once(visit: string, sign: () => Promise<Signed>): Promise<Signed> {
    this.#forget()
    const before = this.#visits.get(visit)
    if (before !== undefined) return before.signed
    const signed = sign()
    this.#visits.set(visit, { at: this.#now(), signed })
    signed.catch(() => this.#visits.delete(visit))
    return signed
  }

  /** What was signed for this visit, when it was. */
  again(visit: string): Promise<Signed> | undefined {
    this.#forget()
    return this.#visits.get(visit)?.signed
  }

  #forget(): void {
    for (const [visit, { at }] of this.#visits) {
      if (this.#visits.size < mostVisits && this.#now() - at < keptMs) return
      this.#visits.delete(visit)
    }
  }
}
