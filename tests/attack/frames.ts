/** WebSocket frames and HTTP upgrades written by hand. */

import { randomBytes } from 'node:crypto'

export const opcode = { continuation: 0, text: 1, binary: 2, close: 8, ping: 9, pong: 10 } as const

export interface FrameParts {
  readonly code: number
  readonly payload?: Uint8Array
  readonly last?: boolean
  /** The three reserved bits, as 64, 32 and 16. */
  readonly reserved?: number
  readonly masked?: boolean
  /** What the length says, when it lies. */
  readonly length?: bigint
  /** In how many bytes the length is written, when not the fewest. */
  readonly width?: 1 | 2 | 8
}

export function frameOf(parts: FrameParts): Buffer {
  const { code, payload = new Uint8Array(), last = true, reserved = 0, masked = true } = parts
  const length = parts.length ?? BigInt(payload.length)
  const width = parts.width ?? (length < 126n ? 1 : length < 65_536n ? 2 : 8)
  const mark = width === 1 ? Number(length) : width === 2 ? 126 : 127
  const head = Buffer.alloc(width === 1 ? 2 : 2 + width)
  head[0] = (last ? 128 : 0) | reserved | code
  head[1] = (masked ? 128 : 0) | mark
  if (width === 2) head.writeUInt16BE(Number(length), 2)
  if (width === 8) head.writeBigUInt64BE(length, 2)
  if (!masked) return Buffer.concat([head, payload])
  // A mask of zeros masks as well as any other.
  return Buffer.concat([head, Buffer.alloc(4), payload])
}

/** The body of a close frame. */
export function closing(code: number, reason: Uint8Array = new Uint8Array()): Buffer {
  const body = Buffer.alloc(2)
  body.writeUInt16BE(code)
  return Buffer.concat([body, reason])
}

export interface UpgradeParts {
  readonly path: string
  readonly host: string
  readonly method?: string
  readonly version?: string
  /** Headers beside or instead of the usual; null leaves one out. */
  readonly headers?: Readonly<Record<string, string | null>>
  /** Lines as they are, after the headers. */
  readonly more?: string
}

export function upgradeOf(parts: UpgradeParts): string {
  const { path, host, method = 'GET', version = 'HTTP/1.1', headers = {}, more = '' } = parts
  const all: Record<string, string | null> = {
    Host: host,
    Connection: 'Upgrade',
    Upgrade: 'websocket',
    'Sec-WebSocket-Key': randomBytes(16).toString('base64'),
    'Sec-WebSocket-Version': '13',
    Origin: `http://${host}`,
    ...headers,
  }
  const lines = Object.entries(all).flatMap(([name, value]) => (value === null ? [] : [`${name}: ${value}\r\n`]))
  return `${method} ${path} ${version}\r\n${lines.join('')}${more}\r\n`
}
