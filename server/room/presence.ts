/**
 * Who is here and where they look. A client says which card and whether it writes; who it is, the
 * server adds. A client id belongs to who used it first, here or on the board; claims on another's fall.
 * What changed is told some twenty-five times a second, to each everything but its own.
 *
 * Hushed, nobody is told more than that somebody is here: not what they look at, nor that they write, nor by the
 * moments at which they are told of, as all are told of together.
 */

import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import * as v from 'valibot'
import { id } from '#shared/commands/shapes.ts'
import { writeAwareness } from '#shared/wire/frames.ts'
import { views, type PresenceState, type Shown } from '#shared/wire/version.ts'
import { Changes, type Change } from './changes.ts'

const stateSchema = v.nullable(
  v.object({
    card: v.optional(v.nullable(id), null),
    writing: v.optional(v.boolean(), false),
    shows: v.optional(v.nullable(v.object({ view: v.picklist(views), card: v.nullable(id) })), null),
  }),
)

/** An ordinary client repeats what it hears of others, so that a frame may name the whole room. */
const maxBytes = 128 * 1024
const maxEntries = 1000
/** How many are remembered of those who left. */
const maxLeft = 4096
/** Client ids one connection may speak for. */
const maxOwn = 4
/** With a little for the way, a change is seen within 50 ms, which nobody tells from at once. */
const everyMs = 40
/** Hushed, all are told of this often: others take somebody for gone of whom they hear nothing for thirty seconds. */
const hushedEveryMs = 10_000

/** Presence of nobody: y-websocket takes thirty seconds without a frame for a lost connection. */
export const stillHere = writeAwareness(Uint8Array.of(0))

/** A connection, as far as presence needs to know it. */
export interface Present {
  readonly person: string
  tell(frame: Uint8Array): void
}

/** With the person; null when it has gone. */
function written(state: PresenceState | null): Uint8Array {
  return encoding.encode((encoder) => encoding.writeVarString(encoder, JSON.stringify(state)))
}

const gone = written(null)

const isSame = (one: Shown | null, other: Shown | null): boolean =>
  one?.view === other?.view && one?.card === other?.card

/** Somebody here: what they say, and what of it is told while hushed. */
interface Here {
  readonly from: Present
  readonly state: PresenceState
  readonly shows: Shown | null
  readonly said: Uint8Array
  readonly hushed: Uint8Array
}

export class Presence {
  readonly #here = new Map<number, Here>()
  readonly #changed = new Map<number, Change<Present>>()
  readonly #newcomers = new Set<Present>()
  /** Whose the ids were of those who left. */
  readonly #left = new Map<number, string>()
  readonly #everyone: ReadonlySet<Present>
  readonly #leases: ReadonlyMap<number, string>
  /** Our own clock, so that one who returns is believed at once. Begins ahead of all that people heard before a restart. */
  #clock = Date.now()
  #timer: ReturnType<typeof setTimeout> | null = null
  #beat: ReturnType<typeof setInterval> | null = null
  /** Until it is known how the board goes, nobody hears too much. */
  #isHushed = true
  #followed: string | null = null

  /** `leases`: client ids that are somebody's already. */
  constructor(everyone: ReadonlySet<Present>, leases: ReadonlyMap<number, string>) {
    this.#everyone = everyone
    this.#leases = leases
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
      const said = decoding.readVarString(decoder)
      if (!this.#mayClaim(from, client)) continue
      const state = v.safeParse(stateSchema, JSON.parse(said))
      if (!state.success) continue
      this.#set(client, from, state.output)
    }
  }

  /** Whether from now on no more is told than who is here. */
  hush(on: boolean): void {
    if (on === this.#isHushed) return
    this.#isHushed = on
    this.#tellAll()
    if (!on) this.#stopBeat()
  }

  /** Of this person, and of nobody else, all are told what they look at: they asked for it, so also while hushed. */
  follow(person: string | null): void {
    if (person === this.#followed) return
    const others = new Set([this.#followed, person])
    this.#followed = person
    for (const [client, { from, state }] of this.#here) if (others.has(from.person)) this.#set(client, from, state)
  }

  /** Tells a newcomer, or whoever asks, of everyone who is here; with the next frame, together with others who come. */
  introduce(newcomer: Present): void {
    this.#newcomers.add(newcomer)
    this.#tellSoon()
  }

  /** Whose client id this is, of those who are here or were lately. */
  holderOf(client: number): string | undefined {
    return this.#here.get(client)?.from.person ?? this.#left.get(client)
  }

  leave(from: Present): void {
    this.#newcomers.delete(from)
    for (const [client, entry] of this.#here) if (entry.from === from) this.#set(client, from, null)
  }

  stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
    this.#stopBeat()
  }

  #mayClaim(from: Present, client: number): boolean {
    const holder = this.#leases.get(client) ?? this.#left.get(client)
    if (holder !== undefined && holder !== from.person) return false
    const owner = this.#here.get(client)?.from
    return owner === undefined ? this.#countOf(from) < maxOwn : owner === from
  }

  #countOf(from: Present): number {
    let count = 0
    for (const entry of this.#here.values()) if (entry.from === from) count += 1
    return count
  }

  #set(client: number, from: Present, state: PresenceState | null): void {
    if (state === null) {
      if (!this.#here.delete(client)) return
      this.#remember(client, from.person)
      this.#change({ client, from, state: gone })
      return
    }
    const before = this.#here.get(client)
    const here = this.#heard(from, state)
    this.#here.set(client, here)
    if (!this.#isHushed || before === undefined || !isSame(before.shows, here.shows))
      this.#change(this.#told(client, here))
    else this.#beat ??= setInterval(() => this.#tellAll(), hushedEveryMs).unref()
  }

  #heard(from: Present, state: PresenceState): Here {
    const { person } = from
    const { card, writing } = state
    const shows = (person === this.#followed && state.shows) || null
    const more = shows === null ? { person } : { shows, person }
    return {
      from,
      state,
      shows,
      said: written({ card, writing, ...more }),
      hushed: written({ card: null, writing: false, ...more }),
    }
  }

  #change(change: Change<Present>): void {
    this.#changed.set(change.client, change)
    this.#tellSoon()
  }

  #told(client: number, { from, said, hushed }: Here): Change<Present> {
    return { client, from, state: this.#isHushed ? hushed : said }
  }

  #everybody(): Change<Present>[] {
    return [...this.#here].map(([client, here]) => this.#told(client, here))
  }

  #tellAll(): void {
    if (this.#here.size === 0) this.#stopBeat()
    for (const change of this.#everybody()) this.#change(change)
  }

  #stopBeat(): void {
    if (this.#beat !== null) clearInterval(this.#beat)
    this.#beat = null
  }

  /** An ordinary client repeats what it heard of others, also when they have just left: it stays whose it was. */
  #remember(client: number, person: string): void {
    const [oldest] = this.#left.keys()
    if (this.#left.size >= maxLeft && oldest !== undefined) this.#left.delete(oldest)
    this.#left.set(client, person)
  }

  #tellSoon(): void {
    this.#timer ??= setTimeout(() => this.#tell(), everyMs)
  }

  #tell(): void {
    this.#timer = null
    this.#clock += 1
    const changes = new Changes(this.#changed.values(), this.#clock)
    this.#changed.clear()
    this.#introduceAll()
    const toTheRest = changes.all()
    if (toTheRest === null) return
    for (const one of this.#everyone) {
      const frame = changes.has(one) ? changes.without(one) : toTheRest
      if (frame !== null) one.tell(frame)
    }
  }

  #introduceAll(): void {
    if (this.#newcomers.size === 0) return
    const all = new Changes(this.#everybody(), this.#clock)
    const toTheRest = all.all()
    for (const newcomer of this.#newcomers) {
      const frame = all.has(newcomer) ? all.without(newcomer) : toTheRest
      if (frame !== null) newcomer.tell(frame)
    }
    this.#newcomers.clear()
    // Who has just heard of everyone may be told of the same people again, by a later frame.
    this.#clock += 1
  }
}
