/**
 * The frames on a board's WebSocket. 0 to 3 are y-websocket's own; ours start at 100 and go only
 * to a client that asked for them, so that any Yjs client can speak the rest.
 */

import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import * as v from 'valibot'
import { refusalCodes } from '../policy/permissions.ts'
import { roles } from '../policy/operations.ts'

export const frame = {
  sync: 0,
  awareness: 1,
  queryAwareness: 3,
  /** server → client, once, after the first sync question: who you are here, and what time it is. */
  welcome: 100,
  /** client → server: "tell me when all that I sent before this is on disk". */
  mark: 101,
  /** server → client: everything before that mark is on disk. */
  saved: 102,
  /** server → client: an update was refused, with the reason; start again from the board. */
  refused: 103,
  /** server → client: an update as zlib packs it; what is sent after it may build on it. */
  packed: 104,
} as const

/** Kinds of sync message inside frame 0, from y-protocols. */
export const sync = { step1: 0, step2: 1, update: 2 } as const

export const welcomeSchema = v.object({
  wire: v.number(),
  person: v.string(),
  role: v.picklist(roles),
  /** The server's clock, in milliseconds: a device's own may be a day off. */
  now: v.number(),
})
export type Welcome = v.InferOutput<typeof welcomeSchema>

export const refusedSchema = v.object({
  code: v.picklist(refusalCodes),
})
export type Refused = v.InferOutput<typeof refusedSchema>

function written(type: number, write: (encoder: encoding.Encoder) => void): Uint8Array<ArrayBuffer> {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, type)
    write(encoder)
  })
}

export const writeWelcome = (welcome: Welcome): Uint8Array =>
  written(frame.welcome, (encoder) => encoding.writeVarString(encoder, JSON.stringify(welcome)))

export const writeMark = (mark: number): Uint8Array<ArrayBuffer> =>
  written(frame.mark, (encoder) => encoding.writeVarUint(encoder, mark))

export const writeSaved = (mark: number): Uint8Array =>
  written(frame.saved, (encoder) => encoding.writeVarUint(encoder, mark))

export const writeRefused = (refused: Refused): Uint8Array =>
  written(frame.refused, (encoder) => encoding.writeVarString(encoder, JSON.stringify(refused)))

/** The rest of a `welcome` frame, its type already read; null when it is not one. */
export function readWelcome(decoder: decoding.Decoder): Welcome | null {
  const read = v.safeParse(welcomeSchema, JSON.parse(decoding.readVarString(decoder)))
  return read.success ? read.output : null
}

export function readRefused(decoder: decoding.Decoder): Refused | null {
  const read = v.safeParse(refusedSchema, JSON.parse(decoding.readVarString(decoder)))
  return read.success ? read.output : null
}

export const readBytes = (decoder: decoding.Decoder): Uint8Array => decoding.readVarUint8Array(decoder)
export const readNumber = (decoder: decoding.Decoder): number => decoding.readVarUint(decoder)

/** An update as y-websocket's clients expect it. */
export const writeUpdate = (update: Uint8Array): Uint8Array =>
  written(frame.sync, (encoder) => {
    encoding.writeVarUint(encoder, sync.update)
    encoding.writeVarUint8Array(encoder, update)
  })

export const writeStep1 = (stateVector: Uint8Array): Uint8Array =>
  written(frame.sync, (encoder) => {
    encoding.writeVarUint(encoder, sync.step1)
    encoding.writeVarUint8Array(encoder, stateVector)
  })

export const writeStep2 = (update: Uint8Array): Uint8Array =>
  written(frame.sync, (encoder) => {
    encoding.writeVarUint(encoder, sync.step2)
    encoding.writeVarUint8Array(encoder, update)
  })

export const writePacked = (packed: Uint8Array): Uint8Array =>
  written(frame.packed, (encoder) => encoding.writeVarUint8Array(encoder, packed))

export const writeAwareness = (update: Uint8Array): Uint8Array =>
  written(frame.awareness, (encoder) => encoding.writeVarUint8Array(encoder, update))
