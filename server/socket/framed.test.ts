import type { Writable } from 'node:stream'
import * as ws from 'ws'
import { expect, test } from 'vitest'
import { frameOf } from './framed.ts'

/** What reads the line in every socket; the package’s types leave it out. */
const { Receiver } = ws as unknown as { Receiver: new (options: { isServer: boolean }) => Writable }

/** What a WebSocket makes of bytes on the line. */
function received(frame: Uint8Array): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const receiver = new Receiver({ isServer: false })
    receiver.on('message', (data: Buffer, isBinary: boolean) => (isBinary ? resolve(data) : reject(new Error('text'))))
    receiver.on('error', reject)
    receiver.write(frame)
  })
}

test('a message of any length arrives as it was', async () => {
  for (const length of [0, 1, 125, 126, 127, 65_535, 65_536, 300_000]) {
    const bytes = new Uint8Array(length).map((_, at) => at % 251)
    const arrived = await received(frameOf(bytes))
    expect(arrived.equals(bytes), `${length} bytes`).toBe(true)
  }
})

test('the same bytes are framed once', () => {
  const bytes = Uint8Array.of(1, 2, 3)
  expect(frameOf(bytes)).toBe(frameOf(bytes))
  expect(frameOf(Uint8Array.of(1, 2, 3))).not.toBe(frameOf(bytes))
})
