/** A board's socket in bare hands: correct until the attack begins. */

import type { Socket } from 'node:net'
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'
import { newDocument } from '#shared/board/document.ts'
import { frame, sync, writeMark, writeStep1, writeStep2, writeUpdate } from '#shared/wire/frames.ts'
import { frameOf, opcode } from './frames.ts'

const settleMs = 2000

export interface PresenceEntry {
  readonly client: number
  readonly clock?: number
  /** The state as it goes over the wire, which need not be JSON. */
  readonly state: string
}

/** An awareness frame by hand. */
export function presenceOf(entries: readonly PresenceEntry[], claims = entries.length): Uint8Array {
  const list = encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, claims)
    for (const { client, clock = 1, state } of entries) {
      encoding.writeVarUint(encoder, client)
      encoding.writeVarUint(encoder, clock)
      encoding.writeVarString(encoder, state)
    }
  })
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, frame.awareness)
    encoding.writeVarUint8Array(encoder, list)
  })
}

export class Line {
  readonly socket: Socket
  readonly doc = newDocument()
  /** The code the server closed with; 0 when it only hung up. */
  closed: number | null = null
  /** Why it refused something. */
  refused: string | null = null
  #rest: Buffer
  #synced = false
  #saved = 0
  #marks = 0
  #pings = 0
  #pongs = 0
  #listeners = new Set<() => void>()

  /** `head` is what came with the answer to the upgrade. */
  constructor(socket: Socket, head: Buffer) {
    this.socket = socket
    this.#rest = head
    socket.on('data', (bytes: Buffer) => this.#take(bytes))
    socket.on('close', () => this.#end(0))
    socket.on('error', () => {})
    this.#take(Buffer.alloc(0))
  }

  raw(bytes: Uint8Array): void {
    if (this.socket.writable) this.socket.write(bytes)
  }

  /** Whether the server takes these bytes in, within this time. */
  pushed(bytes: Uint8Array, ms: number): Promise<boolean> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve(false), ms)
      this.socket.write(bytes, (error) => {
        clearTimeout(timer)
        resolve(!error)
      })
    })
  }

  /** One binary message. */
  send(message: Uint8Array): void {
    this.raw(frameOf({ code: opcode.binary, payload: message }))
  }

  update(update: Uint8Array): void {
    this.send(writeUpdate(update))
  }

  /** Greets as a client should, and has the board. */
  async greet(): Promise<void> {
    this.send(writeStep2(Uint8Array.of(0, 0)))
    this.send(writeStep1(Uint8Array.of(0)))
    await this.#until(() => this.#synced || this.closed !== null)
    if (!this.#synced) throw new Error(`the board did not come: ${this.closed}`)
  }

  /** All that was sent before has been read, or the server has closed. */
  async settle(): Promise<void> {
    this.#pings += 1
    const wanted = this.#pings
    this.raw(frameOf({ code: opcode.ping, payload: Buffer.from('klaar') }))
    await this.#until(() => this.#pongs >= wanted || this.closed !== null)
  }

  /** All that the room has admitted is on disk and told; false when it does not say so. */
  async kept(): Promise<boolean> {
    this.#marks += 1
    const wanted = this.#marks
    this.send(writeMark(wanted))
    await this.#until(() => this.#saved >= wanted || this.closed !== null)
    return this.#saved >= wanted
  }

  async #until(holds: () => boolean): Promise<void> {
    if (holds()) return
    await new Promise<void>((resolve) => {
      const done = (): void => {
        clearTimeout(timer)
        this.#listeners.delete(look)
        resolve()
      }
      const look = (): void => {
        if (holds()) done()
      }
      const timer = setTimeout(done, settleMs)
      this.#listeners.add(look)
    })
  }

  #end(code: number): void {
    this.closed ??= code
    for (const listener of this.#listeners) listener()
  }

  #take(bytes: Buffer): void {
    this.#rest = this.#rest.length === 0 ? bytes : Buffer.concat([this.#rest, bytes])
    for (;;) {
      const read = readFrame(this.#rest)
      if (read === null) break
      this.#rest = this.#rest.subarray(read.size)
      this.#hear(read.code, read.payload)
    }
    for (const listener of this.#listeners) listener()
  }

  #hear(code: number, payload: Buffer): void {
    if (code === opcode.binary) this.#message(decoding.createDecoder(new Uint8Array(payload)))
    else if (code === opcode.pong && payload.toString() === 'klaar') this.#pongs += 1
    else if (code === opcode.ping) this.raw(frameOf({ code: opcode.pong, payload }))
    else if (code === opcode.close) {
      this.#end(payload.length >= 2 ? payload.readUInt16BE() : 1005)
      this.raw(frameOf({ code: opcode.close, payload }))
    }
  }

  #message(decoder: decoding.Decoder): void {
    const kind = decoding.readVarUint(decoder)
    if (kind === frame.saved) this.#saved = decoding.readVarUint(decoder)
    if (kind === frame.refused) this.refused = decoding.readVarString(decoder)
    if (kind !== frame.sync || decoding.readVarUint(decoder) !== sync.step2 || this.#synced) return
    Y.applyUpdate(this.doc, decoding.readVarUint8Array(decoder))
    this.#synced = true
  }
}

/** The first frame in these bytes, when it is whole. A server does not mask. */
function readFrame(bytes: Buffer): { code: number; payload: Buffer; size: number } | null {
  if (bytes.length < 2) return null
  const mark = (bytes[1] ?? 0) & 127
  const head = mark === 126 ? 4 : mark === 127 ? 10 : 2
  if (bytes.length < head) return null
  const length = mark === 126 ? bytes.readUInt16BE(2) : mark === 127 ? Number(bytes.readBigUInt64BE(2)) : mark
  if (bytes.length < head + length) return null
  return { code: (bytes[0] ?? 0) & 15, payload: bytes.subarray(head, head + length), size: head + length }
}
