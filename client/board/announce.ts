/**
 * What a screen reader hears of what others do, without flooding: one message at a time, at most
 * three in line, news of one kind merged, and never more than a few in a minute. Pure but for the
 * clock it is given.
 */

import type { Loudness } from './loudness.ts'

export type News =
  /** My own doing, and answers to it: at once. */
  | { readonly is: 'own'; readonly words: string }
  /** The session itself: phases, the time, the line. Also heard when only what matters is. */
  | { readonly is: 'session'; readonly words: string }
  /** Something at the card one is at. */
  | { readonly is: 'here'; readonly card: string; readonly words: string }
  /** Of these there may be many; `words` says how many there were. */
  | { readonly is: 'many'; readonly what: string; readonly n: number; readonly important: boolean }

export interface Clock {
  readonly now: () => number
  readonly later: (act: () => void, ms: number) => () => void
}

export interface AnnouncerOptions {
  readonly clock: Clock
  readonly loudness: () => Loudness
  readonly words: (what: string, n: number) => string
  readonly say: (words: string) => void
}

const mergeMs = 8000
/** A message stands at least so long before the next one replaces it. */
const standMs = 2500
const queueLength = 3
const perMinute = 6
const sameCardMs = 15_000
const remembered = 5

export class AnnouncementQueue {
  readonly #options: AnnouncerOptions
  readonly #queue: { readonly words: string; readonly session: boolean }[] = []
  readonly #many = new Map<string, number>()
  readonly #cards = new Map<string, number>()
  readonly #said: string[] = []
  #times: number[] = []
  #merging: (() => void) | null = null
  #speaking: (() => void) | null = null
  #freeAt = 0

  constructor(options: AnnouncerOptions) {
    this.#options = options
  }

  push(news: News): void {
    const loudness = this.#options.loudness()
    const { clock } = this.#options
    if (news.is === 'own') {
      this.#speak(news.words)
      return
    }
    if (loudness === 'silent') return
    if (news.is === 'session') this.#line(news.words, true)
    else if (news.is === 'here') {
      const last = this.#cards.get(news.card)
      if (last !== undefined && clock.now() - last < sameCardMs) return
      this.#cards.set(news.card, clock.now())
      this.#line(news.words, false)
    } else if (news.important || loudness === 'all') {
      this.#many.set(news.what, (this.#many.get(news.what) ?? 0) + news.n)
      this.#merging ??= clock.later(() => this.#merge(), mergeMs)
    }
  }

  /** Says the last messages again, the newest first; `nothing` when there were none. */
  repeat(nothing: string): void {
    this.#options.say(this.#said.toReversed().join(' ') || nothing)
  }

  stop(): void {
    this.#merging?.()
    this.#speaking?.()
  }

  #merge(): void {
    this.#merging = null
    const parts = [...this.#many].map(([what, n]) => this.#options.words(what, n))
    this.#many.clear()
    this.#line(`${parts.join(', ')}.`, false)
  }

  /** Puts it in line. When the line is full the oldest that is not of the session gives way. */
  #line(words: string, session: boolean): void {
    this.#queue.push({ words, session })
    if (this.#queue.length > queueLength) {
      const spare = this.#queue.findIndex((one) => !one.session)
      this.#queue.splice(Math.max(0, spare), 1)
    }
    this.#next()
  }

  #next(): void {
    if (this.#speaking !== null) return
    const first = this.#queue[0]
    if (first === undefined) return
    const { clock } = this.#options
    const now = clock.now()
    this.#times = this.#times.filter((time) => now - time < 60_000)
    const oldest = this.#times[0]
    const full = !first.session && this.#times.length >= perMinute && oldest !== undefined ? oldest + 60_000 : now
    const wait = Math.max(this.#freeAt, full) - now
    if (wait > 0) {
      this.#speaking = clock.later(() => {
        this.#speaking = null
        this.#next()
      }, wait)
      return
    }
    this.#queue.shift()
    this.#times.push(now)
    this.#speak(first.words)
    this.#next()
  }

  #speak(words: string): void {
    this.#freeAt = this.#options.clock.now() + standMs
    this.#said.push(words)
    if (this.#said.length > remembered) this.#said.shift()
    this.#options.say(words)
  }
}
