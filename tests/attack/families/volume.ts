/** Too much, too often, too slow. */

import { writeStep1, writeUpdate } from '#shared/wire/frames.ts'
import * as Y from 'yjs'
import { canary, type Attack, type Family } from '../attack.ts'
import type { Attacker } from '../attacker.ts'
import { any, deleted, gc, item, update, type Section } from '../forge.ts'
import { frameOf, opcode } from '../frames.ts'
import type { Line } from '../line.ts'
import type { Scene } from '../scene.ts'
import { freshClient } from '../scene.ts'

/** What nobody sees and what leaves a client id behind for ever. */
const trace = (scene: Scene, count: number): Uint8Array => {
  const left = scene.unit(2, 'cards', scene.prey.issue, 'title')
  const section = (): Section => ({ client: freshClient(), structs: [item(deleted(1), { left })] })
  return update(Array.from({ length: count }, section).sort((a, b) => b.client - a.client))
}

/** Something that is refused, or should be. */
const bad = (): Uint8Array =>
  update([{ client: freshClient(), structs: [item(any(canary), { parent: 'session', key: canary })] }])

const lines = (attacker: Attacker, count: number): Promise<Line[]> =>
  Promise.all(Array.from({ length: count }, () => attacker.line()))

/** All at once on one socket. */
function pour(line: Line, messages: readonly Uint8Array[]): Promise<void> {
  line.socket.cork()
  for (const message of messages) line.send(message)
  line.socket.uncork()
  return line.settle()
}

const times = <T>(count: number, make: (n: number) => T): T[] => Array.from({ length: count }, (_, n) => make(n))

const attacks: readonly Attack[] = [
  {
    name: 'two hundred thousand client ids in twenty updates',
    async does(attacker) {
      for (let n = 0; n < 20; n += 1) {
        const line = await attacker.another().line()
        line.update(trace(attacker.scene(line), 10_000))
        await line.settle()
      }
    },
  },
  {
    name: 'client ids by the sixty, by thirty people',
    async does(attacker) {
      for (let n = 0; n < 30; n += 1) {
        const line = await attacker.another().line()
        line.update(trace(attacker.scene(line), 60))
        await line.settle()
      }
    },
  },
  {
    name: 'a new client id in each of six hundred updates',
    async does(attacker) {
      const line = await attacker.line()
      const scene = attacker.scene(line)
      await pour(
        line,
        times(600, () => writeUpdate(trace(scene, 1))),
      )
    },
  },
  {
    name: 'a flood of five thousand updates that are refused',
    async does(attacker) {
      const line = await attacker.line()
      await pour(
        line,
        times(5000, () => writeUpdate(bad())),
      )
    },
  },
  {
    name: 'refused, and back again, a hundred times',
    async does(attacker) {
      for (let n = 0; n < 100; n += 1) {
        const line = await attacker.silentLine()
        line.update(update([{ client: freshClient(), structs: [item(any(canary), { parent: 'session', key: 'k' })] }]))
        await line.settle()
        line.socket.destroy()
      }
    },
  },
  {
    name: 'six hundred updates that lack what is before them',
    async does(attacker) {
      const line = await attacker.line()
      await pour(
        line,
        times(600, () => writeUpdate(update([{ client: freshClient(), clock: 9, structs: [gc(1)] }]))),
      )
    },
  },
  {
    name: 'six hundred updates that delete what is not there',
    async does(attacker) {
      const line = await attacker.line()
      const { theirs, theirNext } = attacker.scene(line)
      const next = update([], [{ client: theirs, ranges: [[theirNext, 50]] }])
      await pour(
        line,
        times(600, () => writeUpdate(next)),
      )
    },
  },
  {
    name: 'the whole board, three hundred times',
    async does(attacker) {
      const line = await attacker.line()
      const whole = writeUpdate(Y.encodeStateAsUpdate(line.doc))
      await pour(
        line,
        times(300, () => whole),
      )
    },
  },
  {
    name: 'ten mebibytes at once',
    async does(attacker) {
      const line = await attacker.line()
      const junk = writeUpdate(Buffer.alloc(1024 * 1024 - 50, canary))
      await pour(
        line,
        times(10, () => junk),
      )
    },
  },
  {
    name: 'a byte at a time',
    async does(attacker) {
      const line = await attacker.line()
      const message = frameOf({ code: opcode.binary, payload: writeUpdate(bad()) })
      for (const byte of message) line.raw(Uint8Array.of(byte))
      await line.settle()
    },
  },
  {
    name: 'ten who do not read while much is told',
    async does(attacker) {
      const slow = await lines(attacker, 10)
      for (const line of slow) line.socket.pause()
      await attacker.site.stir(60)
    },
  },
  {
    name: 'ten who ask for everything and do not read',
    async does(attacker) {
      const slow = await lines(attacker, 10)
      const ask = writeStep1(Uint8Array.of(0))
      for (const line of slow) {
        line.socket.pause()
        for (let n = 0; n < 150; n += 1) line.send(ask)
      }
    },
  },
  {
    name: 'a hundred and fifty sockets at once',
    async does(attacker) {
      const sockets = await Promise.allSettled(times(150, () => attacker.silentLine()))
      if (sockets.every(({ status }) => status === 'rejected')) throw new Error('nobody came in')
    },
  },
  {
    name: 'two hundred sockets that come and go',
    async does(attacker) {
      for (let round = 0; round < 4; round += 1) {
        const some = await Promise.all(times(50, () => attacker.silentLine()))
        for (const line of some) line.socket.resetAndDestroy()
      }
    },
  },
  {
    name: 'two hundred commands that make no sense',
    async does(attacker) {
      const body = `{"code":"${canary}","name":${'['.repeat(3000)}`
      const head = `POST /api/join HTTP/1.1\r\nHost: ${attacker.site.host}\r\nContent-Type: application/json\r\n`
      const origin = `Origin: http://${attacker.site.host}\r\nConnection: close\r\n`
      const request = `${head}${origin}Content-Length: ${body.length}\r\n\r\n${body}`
      await Promise.all(times(200, () => attacker.knock(request)))
    },
  },
]

export const volume: Family = { name: 'too much', attacks }
