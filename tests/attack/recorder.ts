/** Everything that comes over one honest wire: looked through for the canary, and read for presence. */

import * as decoding from 'lib0/decoding'
import { WebSocket as Socket, type RawData } from 'ws'
import { frame } from '#shared/wire/frames.ts'
import type { Device } from '#client/live/device.ts'
import type { Visitor } from '#tests/kit/visitor.ts'
import { canary } from './attack.ts'

export interface Shown {
  readonly card?: unknown
  readonly writing?: unknown
  readonly person?: unknown
}

export class Recorder {
  /** Frames that had the canary in them. */
  leaks = 0
  /** Presence as an ordinary client would believe it. */
  readonly presence = new Map<number, Shown>()
  readonly #clocks = new Map<number, number>()
  #socket: Socket | null = null

  /** A visitor's device, whose sockets are recorded here. */
  device(visitor: Visitor): Device {
    const { cookie, url } = visitor
    const follow = (socket: Socket): void => {
      this.#socket = socket
      socket.on('message', (data) => this.#hear(data))
    }
    return {
      ...visitor.device(),
      WebSocket: class extends Socket {
        constructor(address: string) {
          super(address, { headers: { cookie, origin: url }, perMessageDeflate: false })
          follow(this)
        }
      } as unknown as typeof WebSocket,
    }
  }

  /** All that the server sent until now has come; false when the line is not alive. */
  arrived(ms = 2000): Promise<boolean> {
    const socket = this.#socket
    if (socket === null || socket.readyState !== socket.OPEN) return Promise.resolve(false)
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve(false), ms)
      socket.once('pong', () => {
        clearTimeout(timer)
        resolve(true)
      })
      socket.ping()
    })
  }

  #hear(data: RawData): void {
    const bytes = Buffer.isBuffer(data) ? data : Array.isArray(data) ? Buffer.concat(data) : Buffer.from(data)
    if (bytes.includes(canary)) this.leaks += 1
    const decoder = decoding.createDecoder(new Uint8Array(bytes))
    if (decoding.readVarUint(decoder) !== frame.awareness) return
    const list = decoding.createDecoder(decoding.readVarUint8Array(decoder))
    for (let left = decoding.readVarUint(list); left > 0; left -= 1) {
      const client = decoding.readVarUint(list)
      const clock = decoding.readVarUint(list)
      const state = JSON.parse(decoding.readVarString(list)) as Shown | null
      if (clock < (this.#clocks.get(client) ?? 0)) continue
      this.#clocks.set(client, clock)
      if (state === null) this.presence.delete(client)
      else this.presence.set(client, state)
    }
  }
}
