/** Presence that lies, swells or floods. */

import { frame } from '#shared/wire/frames.ts'
import { canary, pause, type Attack, type Family } from '../attack.ts'
import type { Attacker } from '../attacker.ts'
import { join, uint, wide, words } from '../forge.ts'
import { presenceOf, type Line, type PresenceEntry } from '../line.ts'
import { freshClient } from '../scene.ts'

interface Seen {
  /** The client id the witness is present with: the one she writes with. */
  readonly theirs: number
  readonly witness: string
  readonly card: string
}

type Make = (seen: Seen) => readonly PresenceEntry[]

function seenBy(attacker: Attacker, line: Line): Seen {
  const { prey } = attacker.site
  return { theirs: attacker.scene(line).theirs, witness: prey.witness, card: prey.direction }
}

const present = (name: string, make: Make): Attack => ({
  name,
  async does(attacker) {
    const line = await attacker.line()
    line.send(presenceOf(make(seenBy(attacker, line))))
    await line.settle()
  },
})

const raw = (name: string, ...bodies: readonly Uint8Array[]): Attack => ({
  name,
  async does(attacker) {
    for (const body of bodies) {
      const line = await attacker.line()
      line.send(join(uint(frame.awareness), uint(body.length), body))
      await line.settle()
    }
  },
})

const at = (card: string): string => JSON.stringify({ card, writing: true })
const own = (state: string): PresenceEntry => ({ client: freshClient(), state })
const last = Number.MAX_SAFE_INTEGER
const nested = (depth: number): string => `${'{"card":'.repeat(depth)}null${'}'.repeat(depth)}`

const attacks: readonly Attack[] = [
  present('the witness somewhere else', ({ theirs, card }) => [{ client: theirs, state: at(card) }]),
  present('the witness with the last clock of all', ({ theirs, card }) => [
    { client: theirs, clock: last, state: at(card) },
  ]),
  present('the witness gone', ({ theirs }) => [{ client: theirs, clock: last, state: 'null' }]),
  present('the witness many times in one message', ({ theirs, card }) =>
    Array.from({ length: 500 }, (_, n) => ({ client: theirs, clock: n, state: n % 2 === 0 ? 'null' : at(card) })),
  ),
  present('somebody who says to be the witness', ({ witness, card }) => [
    own(JSON.stringify({ card, writing: true, person: witness })),
  ]),
  present('somebody who says it twice', ({ witness }) => [
    own(`{"card":null,"writing":true,"person":"x","person":"${witness}","name":"${canary}"}`),
  ]),
  present('a person by way of __proto__', ({ witness }) => [
    own(`{"card":null,"writing":true,"__proto__":{"person":"${witness}","name":"${canary}"}}`),
  ]),
  present('a name and a colour beside it', () => [
    own(JSON.stringify({ card: null, writing: false, user: { name: canary, color: '#f00' } })),
  ]),
  present('words in the place of a card', () => [
    own(JSON.stringify({ card: `${canary} ${canary}`, writing: true })),
    own(JSON.stringify({ card: { [canary]: 1 }, writing: true })),
    own(JSON.stringify({ card: null, writing: canary })),
    own(JSON.stringify({ card: 'a'.repeat(33), writing: true })),
  ]),
  present('states that are no objects', () => [`"${canary}"`, `["${canary}"]`, '7', 'true', '[]', '""'].map(own)),
  present('what is not JSON', () => [own(`{"card":${canary}`)]),
  present('no state at all', () => [own('')]),
  present('numbers that JSON cannot hold', () => [own('{"card":1e999,"writing":-0}')]),
  present('arrays nested 50,000 deep', () => [own(`${'['.repeat(50_000)}${']'.repeat(50_000)}`)]),
  present('objects nested 10,000 deep', () => [own(nested(10_000))]),
  present('a state of 900 KiB', () => [
    own(JSON.stringify({ card: null, writing: true, words: canary.repeat(75_000) })),
  ]),
  present('a state of 20 MiB', () => [own(JSON.stringify({ words: canary.repeat(1_750_000) }))]),
  present('a thousand and one states', () => Array.from({ length: 1001 }, () => own('{"card":null,"writing":true}'))),
  present('a thousand states of one person', () =>
    Array.from({ length: 1000 }, () => own(JSON.stringify({ card: null, writing: true, name: canary }))),
  ),
  present('client ids beyond any', ({ witness }) =>
    [0, 2 ** 32, last].map((client) => ({ client, clock: last, state: JSON.stringify({ person: witness }) })),
  ),
  raw('a clock of more than 53 bits', join(uint(1), uint(5), wide(1n << 60n), words('null'))),
  raw('a client id of more than 53 bits', join(uint(1), wide(1n << 60n), uint(1), words('null'))),
  raw('2^53 states of which none comes', uint(last)),
  raw('states that end halfway', join(uint(3), uint(5), uint(1), words('null'), uint(6))),
  raw('a state that is not UTF-8', join(uint(1), uint(5), uint(1), uint(3), Uint8Array.of(0xff, 0xfe, 0x22))),
  raw('a state whose length lies', join(uint(1), uint(5), uint(1), uint(60_000), words(canary))),
  {
    name: 'the witness, from thirty sockets at once',
    async does(attacker) {
      const lines = await Promise.all(Array.from({ length: 30 }, () => attacker.line()))
      for (const line of lines) {
        const { theirs, card } = seenBy(attacker, line)
        line.send(presenceOf([{ client: theirs, clock: last, state: at(card) }]))
      }
      await Promise.all(lines.map((line) => line.settle()))
    },
  },
  {
    name: 'the witness, two hundred times a second',
    async does(attacker) {
      const line = await attacker.line()
      const { theirs, card } = seenBy(attacker, line)
      for (let n = 0; n < 150; n += 1) {
        line.send(presenceOf([{ client: theirs, clock: n, state: n % 2 === 0 ? at(card) : 'null' }]))
        await pause(5)
      }
      await line.settle()
    },
  },
  {
    name: 'seven hundred messages of ten states at once',
    async does(attacker) {
      const line = await attacker.line()
      const entries = Array.from({ length: 10 }, () => own(JSON.stringify({ card: null, writing: true, canary })))
      line.socket.cork()
      for (let n = 0; n < 700; n += 1) line.send(presenceOf(entries))
      line.socket.uncork()
      await line.settle()
    },
  },
]

export const presence: Family = { name: 'presence that lies', attacks, presence: true }
