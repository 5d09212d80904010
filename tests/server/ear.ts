/** A line to a board that keeps every byte that comes in, and can ask for all that there is. */

import { WebSocket } from 'ws'
import * as Y from 'yjs'
import { frame, sync, writeAwareness, writeStep1 } from '#shared/wire/frames.ts'
import { boardAddress, livePath } from '#shared/wire/version.ts'
import type { Visitor } from '#tests/kit/visitor.ts'

export class Ear {
  readonly frames: Buffer[] = []
  readonly #address: string
  readonly #headers: Readonly<Record<string, string>>
  #socket: WebSocket

  private constructor(address: string, headers: Readonly<Record<string, string>>) {
    this.#address = address
    this.#headers = headers
    this.#socket = this.#dial()
  }

  /** `ours`: whether it asks for our own frames, which an ordinary client does not. Nothing comes packed. */
  static async open(visitor: Visitor, session: string, ours: boolean): Promise<Ear> {
    const { id, epoch } = await visitor.ask('getSession', { session })
    const address = `${visitor.url.replace(/^http/, 'ws')}${livePath}${boardAddress(id, epoch)}${ours ? '?wire=1' : ''}`
    const ear = new Ear(address, { cookie: visitor.cookie, origin: visitor.url })
    await ear.#opened()
    return ear
  }

  /** Asks for the whole board and for everyone who is here, as a newcomer does; on a new line when asked. */
  async askAll(again = false): Promise<void> {
    if (again) {
      this.#socket.terminate()
      this.#socket = this.#dial()
      await this.#opened()
    }
    const before = this.frames.length
    this.#socket.send(Uint8Array.of(frame.queryAwareness))
    // Answered last: it waits for what is being kept, and others' presence or a greeting may come before it.
    this.#socket.send(writeStep1(Y.encodeStateVector(new Y.Doc())))
    await new Promise<void>((resolve, reject) => {
      const socket = this.#socket
      const look = (): void => {
        if (this.frames.slice(before).some(isAnswer)) resolve()
        else socket.once('message', look)
      }
      socket.once('close', () => reject(new Error('the line ended before the board was there')))
      look()
    })
  }

  send(bytes: Uint8Array): void {
    this.#socket.send(bytes)
  }

  close(): void {
    this.#socket.terminate()
  }

  #dial(): WebSocket {
    const socket = new WebSocket(this.#address, { headers: this.#headers, perMessageDeflate: false })
    socket.on('message', (data: Buffer) => this.frames.push(data))
    return socket
  }

  async #opened(): Promise<void> {
    const socket = this.#socket
    await new Promise((resolve, reject) => {
      socket.once('open', resolve)
      socket.once('error', reject)
    })
  }
}

/** The last frame of a whole board. */
const isAnswer = (bytes: Buffer): boolean => bytes[0] === frame.sync && bytes[1] === sync.step2

/** What one client says of itself in presence. */
export function presenceFrame(client: number, clock: number, state: unknown): Uint8Array {
  const text = Buffer.from(JSON.stringify(state))
  return writeAwareness(Uint8Array.of(1, ...varUint(client), ...varUint(clock), ...varUint(text.length), ...text))
}

function varUint(value: number): number[] {
  const bytes: number[] = []
  let left = value
  for (; left > 127; left = Math.floor(left / 128)) bytes.push((left % 128) | 128)
  bytes.push(left)
  return bytes
}
