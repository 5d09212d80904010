/**
 * What changed in presence, written once for everybody. Each is sent everything but their own, so
 * that a client never hears an older state of its own; leaving a part out costs no new writing.
 */

import * as encoding from 'lib0/encoding'
import { writeAwareness } from '#shared/wire/frames.ts'

export interface Change<Who> {
  readonly client: number
  readonly from: Who
  /** The state as it is written. */
  readonly state: Uint8Array
}

export class Changes<Who> {
  readonly #count: number
  readonly #bytes: Uint8Array
  /** Where somebody's own stand in the bytes, and how many. */
  readonly #own = new Map<Who, { start: number; end: number; count: number }>()

  constructor(changes: Iterable<Change<Who>>, clock: number) {
    const byPerson = new Map<Who, Change<Who>[]>()
    let count = 0
    for (const change of changes) {
      count += 1
      const there = byPerson.get(change.from)
      if (there === undefined) byPerson.set(change.from, [change])
      else there.push(change)
    }
    const encoder = encoding.createEncoder()
    for (const [who, own] of byPerson) {
      const start = encoding.length(encoder)
      for (const { client, state } of own) {
        encoding.writeVarUint(encoder, client)
        encoding.writeVarUint(encoder, clock)
        encoding.writeUint8Array(encoder, state)
      }
      this.#own.set(who, { start, end: encoding.length(encoder), count: own.length })
    }
    this.#count = count
    this.#bytes = encoding.toUint8Array(encoder)
  }

  /** The frame with everything; null when there is nothing. */
  all(): Uint8Array | null {
    return this.#count === 0 ? null : frameOf(this.#count, [this.#bytes])
  }

  /** Whether some of it is somebody's own. */
  has(who: Who): boolean {
    return this.#own.has(who)
  }

  /** The frame with everything that is not somebody's own; null when there is nothing. */
  without(who: Who): Uint8Array | null {
    const own = this.#own.get(who)
    if (own === undefined) return this.all()
    if (own.count === this.#count) return null
    return frameOf(this.#count - own.count, [this.#bytes.subarray(0, own.start), this.#bytes.subarray(own.end)])
  }
}

function frameOf(count: number, parts: readonly Uint8Array[]): Uint8Array {
  return writeAwareness(
    encoding.encode((encoder) => {
      encoding.writeVarUint(encoder, count)
      for (const part of parts) encoding.writeUint8Array(encoder, part)
    }),
  )
}
