/** The faulty line itself: it must be faulty, and never change or lose what it lets through. */

import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Chance } from '#tests/fuzz/chance.ts'
import { until } from '#tests/kit/visitor.ts'
import { FaultyLine } from './line.ts'
import { fair } from './weather.ts'

let server: Server
let line: FaultyLine
let near: Socket
/** What arrived at the server, piece by piece, and whether somebody hung up. */
let far: { arrived: Buffer[]; ended: boolean }

beforeEach(async () => {
  // Each test its own: a socket of the one before may still be closing.
  const mine = { arrived: [] as Buffer[], ended: false }
  far = mine
  server = createServer((socket) => {
    socket.on('data', (bytes) => mine.arrived.push(bytes))
    socket.on('error', () => {})
    socket.on('close', () => {
      mine.ended = true
    })
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  line = await FaultyLine.open((server.address() as AddressInfo).port, new Chance(1))
})

afterEach(async () => {
  near.destroy()
  await line.close()
  server.close()
})

async function dial(): Promise<void> {
  near = connect(line.port, '127.0.0.1')
  near.on('error', () => {})
  await once(near, 'connect')
}

/** However it ends; `once` would throw at an error. */
const closed = (): Promise<void> =>
  new Promise((resolve) => {
    near.once('close', () => resolve())
  })

const got = (): string => Buffer.concat(far.arrived).toString()

test('what comes late, unsteadily and in crumbs comes whole and in order', async () => {
  line.weather = { ...fair, jitter: 40, piece: 7 }
  await dial()
  const sent = Array.from({ length: 60 }, (_, n) => `bericht ${n};`)
  for (const each of sent) {
    near.write(each)
    await new Promise(setImmediate)
  }
  await until(() => got().length >= sent.join('').length, 'all arrived')
  expect(got()).toBe(sent.join(''))
  expect(far.arrived.length).toBeGreaterThan(sent.length)
})

test('a far and a slow line take their time', async () => {
  line.weather = { ...fair, delay: 120, bytesPerSecond: 10_000, piece: 500 }
  await dial()
  const began = performance.now()
  near.write('x'.repeat(2000))
  await until(() => got().length === 2000, 'all arrived')
  expect(performance.now() - began).toBeGreaterThan(120 + 100)
})

test('into a hole falls everything, the goodbye too, and it all comes out when the hole closes', async () => {
  await dial()
  near.write('eerst;')
  await until(() => got() === 'eerst;', 'the first arrived')
  line.weather = { ...fair, hole: true }
  near.end('dan;')
  near.destroySoon()
  await closed()
  expect([got(), far.ended]).toEqual(['eerst;', false])
  line.weather = fair
  await until(() => far.ended, 'the goodbye arrived')
  expect(got()).toBe('eerst;dan;')
})

test('a reset cuts both sides, and a line that refuses lets nobody in', async () => {
  await dial()
  near.write('eerst;')
  await until(() => got() === 'eerst;', 'the first arrived')
  const cut = closed()
  line.reset()
  await cut
  await until(() => far.ended, 'cut at the server too')
  line.weather = { ...fair, refuses: true }
  far.arrived = []
  near = connect(line.port, '127.0.0.1')
  near.on('error', () => {})
  near.write('daarna;')
  await closed()
  expect(got()).toBe('')
})
