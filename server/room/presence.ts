/**
 * Who is here and where they look. A client says which card and whether it writes; who it is, the
 * server adds. A client id belongs to the connection that used it first; claims on another's fall.
 * What changed is told a few times a second, to each everything but its own.
 */

import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import * as v from 'valibot'
import { id } from '#shared/commands/shapes.ts'
import { writeAwareness } from '#shared/wire/frames.ts'
import type { PresenceState } from '#shared/wire/version.ts'

const stateSchema = v.nullable(
  v.object({ card: v.optional(v.nullable(id), null), writing: v.optional(v.boolean(), false) }),
)

/** An ordinary client repeats what it hears of others, so that a frame may name the whole room. */
const maxBytes = 128 * 1024
const maxEntries = 1000
/** Client ids one connection may speak for. */
const maxOwn = 4
const everyMs = 40

/** Presence of nobody: y-websocket takes thirty seconds without a frame for a lost connection. */
export const stillHere = writeAwareness(Uint8Array.of(0))

/** A connection, as far as presence needs to know it. */
export interface Present {
  readonly person: string
  tell(frame: Uint8Array): void
}

interface Entry {
  readonly from: Present
  readonly state: PresenceState | null
}

/** The awareness frame of entries. Our own rising clock, so that one who returns is believed at once. */
function frameOf(entries: Iterable<readonly [client: number, entry: Entry]>, clock: number): Uint8Array {
  const list = [...entries]
  return writeAwareness(
    encoding.encode((encoder) => {
      encoding.writeVarUint(encoder, list.length)
      for (const [client, { state }] of list) {
        encoding.writeVarUint(encoder, client)
        encoding.writeVarUint(encoder, clock)
        encoding.writeVarString(encoder, JSON.stringify(state))
      }
    }),
  )
}

export class Presence {
  readonly #here = new Map<number, Entry>()
  readonly #changed = new Map<number, Entry>()
  readonly #everyone: ReadonlySet<Present>
  /** Begins at the time of day, so that after a restart it is ahead of all that people have heard before. */
  #clock = Date.now()
  #timer: ReturnType<typeof setTimeout> | null = null

  constructor(everyone: ReadonlySet<Present>) {
    this.#everyone = everyone
  }

  /** Takes in an awareness update; throws on bytes that are not one, or are too many. */
  hear(from: Present, update: Uint8Array): void {
    if (update.length > maxBytes) throw new RangeError('presence too large')
    const decoder = decoding.createDecoder(update)
    const entries = decoding.readVarUint(decoder)
    if (entries > maxEntries) throw new RangeError('too many presences')
    for (let i = 0; i < entries; i += 1) {
      const client = decoding.readVarUint(decoder)
      decoding.readVarUint(decoder)
      const said = v.safeParse(stateSchema, JSON.parse(decoding.readVarString(decoder)))
      const owner = this.#here.get(client)?.from
      if (!said.success || (owner !== undefined && owner !== from)) continue
      if (owner === undefined && this.#countOf(from) >= maxOwn) continue
      this.#set(client, { from, state: said.output && { ...said.output, person: from.person } })
    }
  }

  /** Everyone who is here, for a newcomer; null when nobody is. */
  all(): Uint8Array | null {
    if (this.#here.size === 0) return null
    // Who comes back may have heard the last frame, and forgotten everyone since: only a later one counts.
    this.#clock += 1
    return frameOf(this.#here, this.#clock)
  }

  leave(from: Present): void {
    for (const [client, entry] of this.#here) if (entry.from === from) this.#set(client, { from, state: null })
  }

  stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
  }

  #countOf(from: Present): number {
    let count = 0
    for (const entry of this.#here.values()) if (entry.from === from) count += 1
    return count
  }

  #set(client: number, entry: Entry): void {
    if (entry.state === null) this.#here.delete(client)
    else this.#here.set(client, entry)
    this.#changed.set(client, entry)
    this.#timer ??= setTimeout(() => this.#tell(), everyMs)
  }

  #tell(): void {
    this.#timer = null
    this.#clock += 1
    const changed = [...this.#changed]
    this.#changed.clear()
    const speakers = new Set(changed.map(([, { from }]) => from))
    const toTheRest = frameOf(changed, this.#clock)
    for (const one of this.#everyone) {
      const others = speakers.has(one) ? changed.filter(([, { from }]) => from !== one) : changed
      if (others.length > 0) one.tell(others === changed ? toTheRest : frameOf(others, this.#clock))
    }
  }
}
