/** What is given out and may come back once, within five minutes. In memory, and bounded. */

const keptMs = 5 * 60_000
const most = 10_000

export class OneUse<T> {
  readonly #now: () => number
  readonly #given = new Map<string, { readonly until: number; readonly what: T }>()

  constructor(now: () => number) {
    this.#now = now
  }

  give(key: string, what: T): void {
    this.#forget()
    this.#given.set(key, { until: this.#now() + keptMs, what })
  }

  /** What was given out under this key, the first time that it comes back; null when it did before, or too late. */
  take(key: string): T | null {
    const given = this.#given.get(key)
    this.#given.delete(key)
    return given !== undefined && this.#now() < given.until ? given.what : null
  }

  /** The oldest stand in front. */
  #forget(): void {
    for (const [key, { until }] of this.#given) {
      if (this.#given.size < most && this.#now() < until) return
      this.#given.delete(key)
    }
  }
}
