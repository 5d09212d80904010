/** How much one connection may send. A burst is fine; a flood closes it, and slows nobody else. */

const perSecond = { messages: 200, bytes: 2 * 1024 * 1024 }
const burst = 4

/** The largest question of what one lacks, in bytes. */
export const maxStateVector = 256 * 1024
/** Questions of what one lacks are answered with the whole board: this many at once, then one a second. */
export const maxQuestions = 8

/** The largest frame a socket takes at all, in bytes. */
export const maxFrame = 1024 * 1024
/** How far behind a reader may be, in bytes, before it is cut off to start again. */
export const maxBacklog = 8 * 1024 * 1024
/** What all readers of one room together may keep waiting, in bytes. */
export const maxRoomBacklog = 64 * 1024 * 1024
/** Lines that one person may have to one board. */
export const maxLines = 64

export class Pace {
  readonly #now: () => number
  #messages = perSecond.messages * burst
  #bytes = perSecond.bytes * burst
  #at: number

  constructor(now: () => number) {
    this.#now = now
    this.#at = now()
  }

  /** Whether a message of this many bytes is still within bounds. */
  allows(bytes: number): boolean {
    const now = this.#now()
    const seconds = Math.max(0, now - this.#at) / 1000
    this.#at = now
    this.#messages = Math.min(perSecond.messages * burst, this.#messages + seconds * perSecond.messages) - 1
    this.#bytes = Math.min(perSecond.bytes * burst, this.#bytes + seconds * perSecond.bytes) - bytes
    return this.#messages >= 0 && this.#bytes >= 0
  }
}
