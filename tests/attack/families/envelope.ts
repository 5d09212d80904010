/** Messages that are no messages: the layer of y-protocols, around updates. */

import * as encoding from 'lib0/encoding'
import { frame, sync, writeMark, writeRefused, writeSaved, writeWelcome } from '#shared/wire/frames.ts'
import { canary, type Attack, type Family } from '../attack.ts'
import { join, uint, wide, words } from '../forge.ts'
import { says, sends } from '../send.ts'
import type { Scene } from '../scene.ts'

const bird = words(canary)
const message = (...parts: readonly Uint8Array[]): Uint8Array => join(...parts)
const step = (kind: number, ...parts: readonly Uint8Array[]): Uint8Array =>
  message(uint(frame.sync), uint(kind), ...parts)
const sized = (bytes: Uint8Array): Uint8Array => join(uint(bytes.length), bytes)
const step1 = (vector: Uint8Array): Uint8Array => step(sync.step1, sized(vector))
const endless = new Uint8Array(12).fill(255)

const vector = (entries: readonly (readonly [client: number, clock: number])[], claims = entries.length): Uint8Array =>
  encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, claims)
    for (const entry of entries) for (const part of entry) encoding.writeVarUint(encoder, part)
  })

/** A card that would be welcome, in an envelope that is not. */
const card = (scene: Scene): Uint8Array => scene.edit((doc) => doc.getMap('cards').set('envelop', scene.card()))

/** The same message so many times on one socket. */
function flood(name: string, times: number, make: (scene: Scene) => Uint8Array, reads = true): Attack {
  return {
    name,
    async does(attacker) {
      const line = await attacker.line()
      const bytes = make(attacker.scene(line))
      if (!reads) line.socket.pause()
      line.socket.cork()
      for (let n = 0; n < times; n += 1) line.send(bytes)
      line.socket.uncork()
      if (reads) await line.settle()
    },
  }
}

/** Before a word was said, and without having the board. */
function atOnce(name: string, make: () => readonly Uint8Array[]): Attack {
  return {
    name,
    async does(attacker) {
      const line = await attacker.silentLine()
      for (const bytes of make()) line.send(bytes)
      await line.settle()
    },
  }
}

const attacks: readonly Attack[] = [
  says('an empty message', () => [new Uint8Array()]),
  says('types that nobody knows', () => [2, 4, 5, 99, 104, 127, 128, 2 ** 31].map((type) => message(uint(type), bird))),
  says('a type of 2^53 - 1', () => [message(uint(Number.MAX_SAFE_INTEGER), bird)]),
  says('a type that does not end', () => [endless]),
  says('a type of more than 53 bits', () => [message(wide(1n << 60n), bird), message(wide(1n << 70n), bird)]),
  says('a sync message without a step', () => [message(uint(frame.sync))]),
  says('steps that nobody knows', (scene) => [3, 4, 128, 2 ** 40].map((kind) => step(kind, sized(card(scene))))),
  says('a step that does not end', () => [message(uint(frame.sync), endless)]),
  says('a length that does not end', () => [step(sync.update, endless)]),
  says('a length of more than 53 bits', () => [step(sync.update, wide(1n << 62n), bird)]),
  says('a length beyond the message', (scene) => [step(sync.update, uint(100_000), card(scene))]),
  says('a length of 2^32', () => [step(sync.step2, uint(2 ** 32), bird), step(sync.step1, uint(2 ** 32), bird)]),
  says('a length before the end of an update', (scene) => {
    const update = card(scene)
    return [step(sync.update, uint(update.length - 3), update)]
  }),
  says('no length at all', () => [step(sync.update), step(sync.step1), step(sync.step2)]),
  says('an update of no bytes', () => [step(sync.update, uint(0)), step(sync.step2, uint(0))]),
  says('a state vector of no bytes', () => [step1(new Uint8Array())]),
  says('a state vector that says it has 2^53 entries', () => [step1(vector([], Number.MAX_SAFE_INTEGER))]),
  says('a state vector that says it has 2^32 entries', () => [step1(vector([[1, 1]], 2 ** 32))]),
  says('a state vector with rubbish', () => [step1(endless), step1(join(bird, bird))]),
  says('a state vector ahead of everybody', (scene) => [
    step1(vector([...scene.doc.store.clients.keys()].map((client) => [client, Number.MAX_SAFE_INTEGER]))),
  ]),
  says('a state vector of clocks beyond 53 bits', (scene) => [
    step1(join(uint(1), uint(scene.theirs), wide(1n << 63n))),
  ]),
  says('a state vector with one client many times', (scene) => [
    step1(vector(Array.from({ length: 5000 }, (_, n) => [scene.theirs, n]))),
  ]),
  says('a state vector of 200,000 entries', () => [
    step1(vector(Array.from({ length: 200_000 }, (_, n) => [n + 1, 1]))),
  ]),
  says('a state vector with something after it', () => [step1(join(vector([]), bird, bird))]),
  flood('seven hundred times the question for everything', 700, () => step1(vector([]))),
  flood('seven hundred times the question, without reading', 700, () => step1(vector([])), false),
  flood('two hundred state vectors of 5,000 entries', 200, () =>
    step1(vector(Array.from({ length: 5000 }, (_, n) => [n + 1, 1]))),
  ),
  flood('seven hundred times who is there', 700, () => uint(frame.queryAwareness)),
  flood('seven hundred times a mark', 700, () => writeMark(1)),
  flood('three thousand times nothing', 3000, () => new Uint8Array()),
  atOnce('an answer before anything was asked', () => [step(sync.step2, sized(Uint8Array.of(1, 1, 1, 0, 4, 1)))]),
  atOnce('an edit before anything was asked', () => [step(sync.update, sized(words(canary)))]),
  atOnce('a mark that is not a number', () => [message(uint(frame.mark), endless)]),
  atOnce('a mark of 2^53 - 1 and one of 2^60', () => [
    writeMark(Number.MAX_SAFE_INTEGER),
    message(uint(frame.mark), wide(1n << 60n)),
  ]),
  says('the frames that only the server sends', (scene) => [
    writeWelcome({ wire: 1, person: scene.prey.witness, role: 'coordinator', now: 0 }),
    writeSaved(7),
    writeRefused({ code: 'closed' }),
    message(uint(frame.refused), bird),
  ]),
  says('an authentication message', () => [
    message(uint(2), uint(0), bird),
    message(uint(2), uint(1), words('permission-denied')),
  ]),
  says('presence whose length lies', () => [
    message(uint(frame.awareness), uint(5000), bird),
    message(uint(frame.awareness), endless),
    message(uint(frame.awareness)),
  ]),
  sends('two updates glued together', (scene) => join(card(scene), card(scene))),
  sends('an update inside an update', (scene) => sized(card(scene))),
]

export const envelope: Family = { name: 'messages that are none', attacks }
