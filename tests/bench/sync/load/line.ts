/**
 * A WebSocket that costs next to nothing to read: frames are found in one buffer that is used again,
 * so that a process with a thousand of them is not what is measured.
 */

import { randomBytes } from 'node:crypto'
import { connect, type Socket } from 'node:net'

export interface Ends {
  opened(): void
  /** The bytes are on loan: they are overwritten when this returns. `at` is the moment they were read. */
  message(payload: Buffer, at: number): void
  closed(why: string): void
}

export interface Address {
  readonly port: number
  readonly path: string
  readonly cookie: string | null
}

const code = { binary: 2, close: 8, ping: 9, pong: 10 } as const

export class Line {
  /** All that came in, headers and frames. */
  bytes = 0
  readonly #ends: Ends
  readonly #socket: Socket
  /** What came of a frame that is not whole yet. */
  #rest: Buffer = Buffer.alloc(0)
  #open = false
  #over = false

  constructor({ port, path, cookie }: Address, ends: Ends, room = 16 * 1024) {
    this.#ends = ends
    const buffer = Buffer.allocUnsafe(room)
    const callback = (length: number): boolean => {
      this.#read(buffer.subarray(0, length), performance.now())
      return true
    }
    this.#socket = connect({ host: '127.0.0.1', port, onread: { buffer, callback } })
    this.#socket.setNoDelay(true)
    this.#socket.on('connect', () => {
      const host = `127.0.0.1:${port}`
      const lines = [`GET ${path} HTTP/1.1`, `Host: ${host}`, 'Connection: Upgrade', 'Upgrade: websocket']
      lines.push('Sec-WebSocket-Version: 13', `Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}`)
      lines.push(`Origin: http://${host}`)
      if (cookie !== null) lines.push(`Cookie: ${cookie}`)
      this.#socket.write(`${lines.join('\r\n')}\r\n\r\n`)
    })
    this.#socket.on('error', (error) => this.#end(error.message))
    this.#socket.on('close', () => this.#end('the line was closed'))
  }

  send(payload: Uint8Array): void {
    this.#write(code.binary, payload)
  }

  /** As when the network goes: no goodbye. */
  drop(): void {
    this.#over = true
    this.#socket.destroy()
  }

  #end(why: string): void {
    if (this.#over) return
    this.#over = true
    this.#socket.destroy()
    this.#ends.closed(why)
  }

  #write(opcode: number, payload: Uint8Array): void {
    const size = payload.length
    const head = size < 126 ? 2 : size < 65_536 ? 4 : 10
    const frame = Buffer.allocUnsafe(head + 4 + size)
    frame[0] = 0x80 | opcode
    frame[1] = 0x80 | (size < 126 ? size : size < 65_536 ? 126 : 127)
    if (head === 4) frame.writeUInt16BE(size, 2)
    if (head === 10) frame.writeBigUInt64BE(BigInt(size), 2)
    frame.writeUInt32BE(Math.floor(Math.random() * 2 ** 32), head)
    for (let i = 0; i < size; i += 1) frame[head + 4 + i] = (payload[i] ?? 0) ^ (frame[head + (i & 3)] ?? 0)
    this.#socket.write(frame)
  }

  #read(chunk: Buffer, at: number): void {
    this.bytes += chunk.length
    let data = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk])
    if (!this.#open) {
      const end = data.indexOf('\r\n\r\n')
      if (end >= 0) this.#answered(data.toString('latin1', 0, end))
      if (end >= 0) data = data.subarray(end + 4)
    }
    let from = 0
    while (this.#open && !this.#over) {
      const read = this.#frame(data, from, at)
      if (read === 0) break
      from += read
    }
    this.#rest = from === data.length ? Buffer.alloc(0) : Buffer.from(data.subarray(from))
  }

  #answered(head: string): void {
    if (!head.startsWith('HTTP/1.1 101')) {
      this.#end(`the server answered ${head.split('\r\n')[0]}`)
      return
    }
    this.#open = true
    this.#ends.opened()
  }

  /** Takes one frame that begins at `from`; how many bytes it was, 0 when it is not whole yet. */
  #frame(data: Buffer, from: number, at: number): number {
    const there = data.length - from
    const short = (data[from + 1] ?? 0) & 0x7f
    const head = short < 126 ? 2 : short === 126 ? 4 : 10
    if (there < head) return 0
    const size = head === 2 ? short : head === 4 ? data.readUInt16BE(from + 2) : Number(data.readBigUInt64BE(from + 2))
    if (there < head + size) return 0
    const first = data[from] ?? 0
    const payload = data.subarray(from + head, from + head + size)
    const opcode = first & 0x0f
    if (opcode === code.binary && first >= 0x80) this.#ends.message(payload, at)
    else if (opcode === code.ping) this.#write(code.pong, payload)
    else if (opcode === code.close) this.#end(`the server closed with ${size < 2 ? 'no code' : payload.readUInt16BE()}`)
    else this.#end('a frame of a kind nobody expected')
    return head + size
  }
}
