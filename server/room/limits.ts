/** How much one connection may send. A burst is fine; a flood closes it, and slows nobody else. */

import { Allowance, type Allowed } from './allowance.ts'

const messages: Allowed = { atOnce: 800, perSecond: 200 }
const bytes: Allowed = { atOnce: 8 * 1024 * 1024, perSecond: 2 * 1024 * 1024 }
/** Questions of what one lacks are answered with the whole board. */
export const questions: Allowed = { atOnce: 8, perSecond: 1 }
/**
 * Milliseconds that the server works for one person. Who keeps it busy beyond that is listened to more
 * slowly, so that one slows nobody else; nothing is lost: it waits in their own line.
 */
export const work: Allowed = { atOnce: 300, perSecond: 150 }

/** The largest question of what one lacks, in bytes. */
export const maxStateVector = 256 * 1024

/** The largest frame a socket takes at all, in bytes. */
export const maxFrame = 1024 * 1024
/** How far behind a reader may be, in bytes, before it is cut off to start again. */
export const maxBacklog = 8 * 1024 * 1024
/** What all readers of one room together may keep waiting, in bytes. */
export const maxRoomBacklog = 64 * 1024 * 1024
/** Lines that one person may have to one board. */
export const maxLines = 64

export class Pace {
  readonly #messages: Allowance
  readonly #bytes: Allowance

  constructor(now: () => number) {
    this.#messages = new Allowance(messages, now)
    this.#bytes = new Allowance(bytes, now)
  }

  /** Whether a message of this many bytes is still within bounds. */
  allows(length: number): boolean {
    const waits = [this.#messages.take(1), this.#bytes.take(length)]
    return waits.every((wait) => wait === 0)
  }
}
