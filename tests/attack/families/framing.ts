/** After a correct upgrade: bytes that are no proper WebSocket frames. */

import { writeUpdate } from '#shared/wire/frames.ts'
import { canary, type Attack, type Family } from '../attack.ts'
import type { Line } from '../line.ts'
import { closing, frameOf, opcode, type FrameParts } from '../frames.ts'

const mebibyte = 1024 * 1024
const bird = Buffer.from(canary)

/** Frames on a socket that has the board; then a look whether it still answers. */
function frames(name: string, ...parts: readonly FrameParts[]): Attack {
  return raw(name, () => parts.map(frameOf))
}

function raw(name: string, make: (line: Line) => readonly Uint8Array[]): Attack {
  return {
    name,
    async does(attacker) {
      const line = await attacker.line()
      for (const bytes of make(line)) line.raw(bytes)
      await line.settle()
    },
  }
}

/** Left hanging: there is nothing to wait for. */
function hanging(name: string, bytes: Uint8Array, sockets = 10): Attack {
  return {
    name,
    async does(attacker) {
      const lines = await Promise.all(Array.from({ length: sockets }, () => attacker.line()))
      await Promise.all(lines.map((line) => line.pushed(bytes, 500)))
    },
  }
}

const { binary, close, continuation, ping, text } = opcode
const message = writeUpdate(bird)
const invalid = Uint8Array.of(0x6b, 0xc3, 0x28, 0xff)

const closeCodes = [0, 999, 1004, 1005, 1006, 1015, 2999, 5000, 65535]

const attacks: readonly Attack[] = [
  frames('a frame with the first reserved bit', { code: binary, payload: message, reserved: 64 }),
  frames('a frame with the second reserved bit', { code: binary, payload: message, reserved: 32 }),
  frames('a frame with the third reserved bit', { code: binary, payload: message, reserved: 16 }),
  frames('a ping with all reserved bits', { code: ping, payload: bird, reserved: 112 }),
  ...[3, 7, 11, 15].map((code) => frames(`a frame with reserved opcode ${code}`, { code, payload: message })),
  frames('a frame without a mask', { code: binary, payload: message, masked: false }),
  frames('a ping without a mask', { code: ping, payload: bird, masked: false }),
  ...closeCodes.map((code) => frames(`closing with code ${code}`, { code: close, payload: closing(code, bird) })),
  frames('closing with a reason that is not UTF-8', { code: close, payload: closing(1000, invalid) }),
  frames('closing with one byte', { code: close, payload: Uint8Array.of(3) }),
  frames('closing with a reason of 200 bytes', { code: close, payload: closing(1000, Buffer.alloc(200, 107)) }),
  frames('words after closing', { code: close, payload: closing(1000) }, { code: binary, payload: message }),
  frames('a ping of 126 bytes', { code: ping, payload: Buffer.alloc(126, 107) }),
  frames('a ping of a mebibyte', { code: ping, payload: Buffer.alloc(mebibyte, 107) }),
  frames('a ping in pieces', { code: ping, payload: bird, last: false }, { code: continuation, payload: bird }),
  frames('a close in pieces', { code: close, payload: closing(1000), last: false }, { code: continuation }),
  frames('a continuation of nothing', { code: continuation, payload: message }),
  frames(
    'a new message inside one in pieces',
    { code: binary, payload: message.subarray(0, 4), last: false },
    { code: binary, payload: message },
  ),
  frames('a length of one gibibyte', { code: binary, payload: message, length: 1n << 30n }),
  frames('a length of 2^53', { code: binary, payload: message, length: 1n << 53n }),
  frames('a length of 2^63', { code: binary, payload: message, length: 1n << 63n }),
  frames('a length of 2^64 - 1', { code: binary, payload: message, length: (1n << 64n) - 1n }),
  frames('a small length in two bytes', { code: binary, payload: message, width: 2 }),
  frames('a small length in eight bytes', { code: binary, payload: message, width: 8 }),
  frames('a control frame with a length in two bytes', { code: ping, payload: bird, width: 2 }),
  frames('a text frame that is not UTF-8', { code: text, payload: invalid }),
  frames('a text frame with a message', { code: text, payload: Buffer.from(`{"type":"update","text":"${canary}"}`) }),
  frames('a message larger than any may be', { code: binary, payload: Buffer.alloc(mebibyte + 1, 107) }),
  raw('pieces that together are larger than any message may be', () => [
    frameOf({ code: binary, payload: Buffer.alloc(mebibyte / 2, 107), last: false }),
    ...Array.from({ length: 6 }, () =>
      frameOf({ code: continuation, payload: Buffer.alloc(mebibyte / 2, 107), last: false }),
    ),
  ]),
  raw('fifty thousand empty pieces of one message', () => [
    frameOf({ code: binary, last: false }),
    Buffer.concat(Array.from({ length: 50_000 }, () => frameOf({ code: continuation, last: false }))),
  ]),
  raw('a message in thirty thousand pieces of one byte', () => [
    frameOf({ code: binary, last: false }),
    Buffer.concat(
      Array.from({ length: 30_000 }, () => frameOf({ code: continuation, payload: Uint8Array.of(107), last: false })),
    ),
  ]),
  raw('a flood of forty thousand pings', () => [
    Buffer.concat(Array.from({ length: 40_000 }, () => frameOf({ code: ping, payload: bird }))),
  ]),
  {
    name: 'pings by the million, whose answers nobody reads',
    async does(attacker) {
      const pings = Buffer.concat(
        Array.from({ length: 8000 }, () => frameOf({ code: ping, payload: Buffer.alloc(125, 107) })),
      )
      const lines = await Promise.all(Array.from({ length: 4 }, () => attacker.line()))
      await Promise.all(
        lines.map(async (line) => {
          line.socket.pause()
          // As much as the server takes in, but no more than 64 MiB on one line.
          for (let n = 0; n < 64; n += 1) if (!(await line.pushed(pings, 500))) return
        }),
      )
    },
  },
  hanging('half a frame and then nothing', frameOf({ code: binary, payload: message }).subarray(0, 12)),
  hanging('half the head of a frame and then nothing', Uint8Array.of(0x82)),
  hanging('a promise of a mebibyte and then nothing', frameOf({ code: binary, length: 1_000_000n, width: 8 })),
  hanging(
    'nine tenths of a mebibyte and then nothing, on fifty sockets',
    frameOf({ code: binary, payload: Buffer.alloc(0.9 * mebibyte, 107), length: BigInt(mebibyte) }),
    50,
  ),
  hanging(
    'a promise of sixteen mebibytes that is half kept, on twenty sockets',
    frameOf({ code: binary, payload: Buffer.alloc(8 * mebibyte, 107), length: BigInt(16 * mebibyte) }),
    20,
  ),
  hanging('the first piece of a message and then nothing', frameOf({ code: binary, payload: bird, last: false })),
  raw('bytes that mean nothing', () => [Buffer.alloc(60_000, 'vogels op het dak ')]),
  raw('an HTTP request inside the socket', () => [
    Buffer.from(`POST /api/join HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n{}`),
  ]),
  {
    name: 'a compressed message that nobody agreed to',
    async does(attacker) {
      const line = await attacker.silentLine({
        'Sec-WebSocket-Extensions': 'permessage-deflate; server_max_window_bits=99',
      })
      line.raw(frameOf({ code: binary, reserved: 64, payload: Buffer.alloc(1000, 0) }))
      await line.settle()
    },
  },
]

export const framing: Family = { name: 'frames that are none', attacks }
