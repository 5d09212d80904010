/**
 * The one place where the load reads and writes frames. A room's frames are the same bytes for
 * everyone, so what was read once is looked up the next time.
 */

import { inflateSync } from 'node:zlib'
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'
import { frame, sync, writeAwareness, writeStep1, writeStep2, writeUpdate } from '#shared/wire/frames.ts'
import type { Dialect } from '../room.ts'

/** Clocks of one client, `to` not included. */
export interface Range {
  readonly client: number
  readonly from: number
  readonly to: number
}

/** How many moves somebody says to have made. */
export interface Moved {
  readonly client: number
  readonly moves: number
}

export type Heard =
  | { readonly kind: 'question'; readonly stateVector: Uint8Array }
  | {
      readonly kind: 'edits'
      readonly update: Uint8Array
      readonly answer: boolean
      readonly ranges: () => readonly Range[]
    }
  | { readonly kind: 'presence'; readonly moved: readonly Moved[] }
  | { readonly kind: 'refused'; readonly code: string }
  | { readonly kind: 'granted' }
  | { readonly kind: 'other' }

/** Hocuspocus' own numbers. */
const theirs = { auth: 2, token: 0, granted: 2, syncReply: 4 } as const

const maxKnown = 4000
const known = new Map<string, Heard>()

/** Reads a frame on loan; the answer may be kept. */
export function hear(dialect: Dialect, payload: Buffer): Heard {
  if (payload.length > 64 * 1024) return read(dialect, Buffer.from(payload))
  const key = payload.toString('latin1')
  const there = known.get(key)
  if (there !== undefined) return there
  const heard = read(dialect, Buffer.from(payload))
  if (known.size >= maxKnown) known.clear()
  known.set(key, heard)
  return heard
}

function read(dialect: Dialect, payload: Uint8Array): Heard {
  const decoder = decoding.createDecoder(payload)
  if (dialect === 'hocuspocus') decoding.readVarString(decoder)
  const type = decoding.readVarUint(decoder)
  if (dialect === 'hocuspocus') {
    if (type === theirs.syncReply) return readSync(decoder)
    if (type === theirs.auth) {
      const granted = decoding.readVarUint(decoder) === theirs.granted
      return granted ? { kind: 'granted' } : { kind: 'refused', code: 'auth' }
    }
  }
  if (type === frame.sync) return readSync(decoder)
  if (type === frame.packed) return edits(inflateSync(decoding.readVarUint8Array(decoder)), false)
  if (type === frame.awareness) return { kind: 'presence', moved: readMoved(decoding.readVarUint8Array(decoder)) }
  if (type === frame.refused) return { kind: 'refused', code: decoding.readVarString(decoder) }
  return { kind: 'other' }
}

function readSync(decoder: decoding.Decoder): Heard {
  const step = decoding.readVarUint(decoder)
  const bytes = decoding.readVarUint8Array(decoder)
  if (step === sync.step1) return { kind: 'question', stateVector: bytes }
  return edits(bytes, step === sync.step2)
}

function edits(update: Uint8Array, answer: boolean): Heard {
  let ranges: readonly Range[] | null = null
  // Not everyone asks, and of a big board it takes a while.
  return { kind: 'edits', update, answer, ranges: () => (ranges ??= rangesOf(update)) }
}

function rangesOf(update: Uint8Array): Range[] {
  const ranges: Range[] = []
  for (const struct of Y.decodeUpdate(update).structs) {
    if (struct instanceof Y.Skip) continue
    const { client, clock } = struct.id
    const last = ranges.at(-1)
    const to = clock + struct.length
    if (last?.client === client && last.to === clock) ranges.splice(-1, 1, { ...last, to })
    else ranges.push({ client, from: clock, to })
  }
  return ranges
}

/** Where somebody looks stands for how often they moved: `m7` is the seventh move. */
const place = /"card":"m(\d+)"/

function readMoved(update: Uint8Array): Moved[] {
  const decoder = decoding.createDecoder(update)
  const moved: Moved[] = []
  for (let left = decoding.readVarUint(decoder); left > 0; left -= 1) {
    const client = decoding.readVarUint(decoder)
    decoding.readVarUint(decoder)
    const match = place.exec(decoding.readVarString(decoder))
    if (match !== null) moved.push({ client, moves: Number(match[1]) })
  }
  return moved
}

/** What a client says in a room of a dialect. */
export class Speech {
  readonly #before: Uint8Array
  readonly #hocuspocus: boolean

  constructor(dialect: Dialect, name: string) {
    this.#hocuspocus = dialect === 'hocuspocus'
    this.#before = this.#hocuspocus
      ? encoding.encode((encoder) => encoding.writeVarString(encoder, name))
      : new Uint8Array(0)
  }

  /** What has to be said before anything else, if anything has. */
  greeting(): Uint8Array | null {
    if (!this.#hocuspocus) return null
    return this.#said(
      encoding.encode((encoder) => {
        encoding.writeVarUint(encoder, theirs.auth)
        encoding.writeVarUint(encoder, theirs.token)
        encoding.writeVarString(encoder, '')
      }),
    )
  }

  question = (stateVector: Uint8Array): Uint8Array => this.#said(writeStep1(stateVector))
  answer = (update: Uint8Array): Uint8Array => this.#said(writeStep2(update))
  edit = (update: Uint8Array): Uint8Array => this.#said(writeUpdate(update))

  presence(client: number, moves: number): Uint8Array {
    const update = encoding.encode((encoder) => {
      encoding.writeVarUint(encoder, 1)
      encoding.writeVarUint(encoder, client)
      encoding.writeVarUint(encoder, moves)
      encoding.writeVarString(encoder, JSON.stringify({ card: `m${moves}`, writing: true }))
    })
    return this.#said(writeAwareness(update))
  }

  #said(bytes: Uint8Array): Uint8Array {
    return this.#before.length === 0 ? bytes : Buffer.concat([this.#before, bytes])
  }
}
