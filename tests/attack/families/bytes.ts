/** Updates whose bytes are not those of a Yjs update of the first version. */

import * as Y from 'yjs'
import { rootOf } from '#shared/board/document.ts'
import { canary, type Attack, type Family } from '../attack.ts'
import {
  any,
  binary,
  deleted,
  embed,
  format,
  gc,
  item,
  join,
  json,
  odd,
  skip,
  subdoc,
  text,
  type,
  types,
  uint,
  update,
  wide,
  words,
} from '../forge.ts'
import { honestCard } from '../honest.ts'
import type { Scene } from '../scene.ts'
import { lone, sends, sendsEach } from '../send.ts'

const last = Number.MAX_SAFE_INTEGER
const huge = [2 ** 25, 2 ** 31, 2 ** 32 - 1, last]

/** A card that would be welcome, and is written in a way that is not. */
const card = (scene: Scene): Uint8Array =>
  scene.edit((doc) => rootOf(doc, 'cards').set('bijzonder', scene.card({ title: canary })))

/** In a text of the witness that anybody may shape: the kind of content is what is wrong. */
const inTitle = (scene: Scene) => ({ left: scene.unit(2, 'cards', scene.prey.issue, 'title') })

/** As the value of a field that anybody may set. */
const inTheme = (scene: Scene) => ({ parent: scene.entry('cards', scene.prey.issue), key: 'theme' })

const inText = (name: string, content: Parameters<typeof item>[0]): Attack =>
  sends(name, (scene) => lone(scene, content, inTitle(scene)))

const asValue = (name: string, content: Parameters<typeof item>[0]): Attack =>
  sends(name, (scene) => lone(scene, content, inTheme(scene)))

/** The first byte is the number of sections; here it takes two. */
const stretched = (bytes: Uint8Array): Uint8Array => join(Uint8Array.of((bytes[0] ?? 0) | 128, 0), bytes.subarray(1))

/** A value nested so deep that reading it by recursion overflows the stack; 118 is an object, 117 an array of one. */
const deep = (depth: number): Uint8Array => {
  const levels = new Uint8Array(depth * 2).map((_, at) => (at % 2 === 0 ? 117 : 1))
  return join(uint(1), levels, Uint8Array.of(126))
}

const attacks: readonly Attack[] = [
  sends('bytes of the second version', (scene) => Y.convertUpdateFormatV1ToV2(card(scene))),
  sends('bytes of the second version with a run that does not end', () =>
    Uint8Array.of(0, 0, 5, 255, 255, 255, 255, 7, 0, 0, 0, 0, 0, 0, 0, 0, 1, 255, 255, 255, 7),
  ),
  sends('something after the end', (scene) => join(card(scene), words(canary))),
  sends('the end is missing', (scene) => card(scene).subarray(0, -1)),
  sends('cut off halfway', (scene) => card(scene).subarray(0, 40)),
  sends('a count that is written longer than it need be', (scene) => stretched(card(scene))),
  sends('the same section twice', ({ mine, me }) => {
    const made = honestCard(mine, 'dubbel', me)
    const section = made.subarray(1, -1)
    return join(uint(2), section, section, uint(0))
  }),
  sends('two sections of one client, of which the second forges', (scene) => {
    const { mine, me, prey } = scene
    const made = honestCard(mine, 'eerst', me).subarray(1, -1)
    const second = update([
      { client: mine, structs: [item(any(me), { left: scene.entry('notes', prey.note, 'author') })] },
    ])
    return join(uint(2), made, second.subarray(1, -1), uint(0))
  }),
  sends('a section of nothing', (scene) =>
    update([
      { client: scene.mine, structs: [] },
      { client: scene.theirs, structs: [] },
    ]),
  ),
  sendsEach('contents that nobody knows', (scene) =>
    [11, 17, 31].map((ref) => lone(scene, odd(ref, words(canary)), inTitle(scene))),
  ),
  sendsEach('bits that mean nothing on what is collected', (scene) =>
    [32, 64, 128, 224].map((bits) => {
      const odd_ = gc(3)
      odd_[0] = bits
      return update([{ client: scene.mine, structs: [odd_] }])
    }),
  ),
  sendsEach('more sections than bytes', () => huge.map((count) => join(uint(count), uint(1), uint(5), uint(0)))),
  sendsEach('more structs than bytes', (scene) =>
    huge.map((claims) => update([{ client: scene.mine, structs: [gc(1)], claims }])),
  ),
  sendsEach('more values than bytes', (scene) =>
    huge.map((count) => lone(scene, odd(8, uint(count), Uint8Array.of(126)), inTheme(scene))),
  ),
  sendsEach('more JSON values than bytes', (scene) =>
    huge.map((count) => lone(scene, odd(2, uint(count), words('1')), inTheme(scene))),
  ),
  sendsEach('more delete ranges than bytes', (scene) =>
    huge.map((claims) => update([], [{ client: scene.theirs, ranges: [[0, 1]], claims }])),
  ),
  sendsEach('more clients to delete of than bytes', () => huge.map((count) => join(uint(0), uint(count), uint(1)))),
  sendsEach('a text longer than the update', (scene) =>
    huge.map((count) => lone(scene, odd(4, uint(count), words('k')), inTitle(scene))),
  ),
  sendsEach('numbers of more than 53 bits', (scene) => [
    join(wide(1n << 60n), uint(0)),
    join(uint(1), uint(1), wide(1n << 63n), uint(0), gc(1), uint(0)),
    join(uint(1), uint(1), uint(scene.mine), wide(1n << 63n), gc(1), uint(0)),
    join(uint(1), uint(1), uint(scene.mine), uint(0), Uint8Array.of(0), wide(1n << 63n), uint(0)),
    join(uint(0), uint(1), uint(scene.theirs), uint(1), uint(0), wide(1n << 63n)),
  ]),
  sends('a number that does not end', () => new Uint8Array(40).fill(255)),
  sends('zeros', () => new Uint8Array(100_000)),
  sends('rubbish', () => Uint8Array.from({ length: 50_000 }, (_, n) => (n * 167 + (n >> 3)) & 255)),
  sends('nothing collected', (scene) => update([{ client: scene.mine, structs: [gc(0)] }])),
  sends('nothing deleted, in place of a card', ({ mine, ...scene }) =>
    update([{ client: mine, structs: [item(deleted(0), { parent: 'cards', key: scene.prey.issue })] }]),
  ),
  sends('no words, in a text', (scene) => lone(scene, text(''), inTitle(scene))),
  sends('no values, in place of a card', (scene) =>
    lone(scene, any(), { left: scene.entry('cards', scene.prey.issue) }),
  ),
  sends('no values, in place of the name of a person', (scene) =>
    lone(scene, any(), { left: scene.entry('people', scene.prey.witness, 'name') }),
  ),
  sends('a gap inside the update', (scene) => update([{ client: scene.mine, structs: [skip(3), gc(1)] }])),
  sends('a gap and nothing else', (scene) => update([{ client: scene.theirs, structs: [skip(50)] }])),
  inText('a picture in a text', embed({ image: canary })),
  inText('an empty embed in a text', embed(null)),
  inText('an embed that is not JSON', odd(5, words(`{${canary}`))),
  inText('bold in a text', format('bold', true)),
  inText('a mark with a long name in a text', format(canary.repeat(1000), canary)),
  inText('a value in a text', any(canary)),
  inText('JSON in a text', json(`"${canary}"`)),
  inText('bytes in a text', binary(Buffer.from(canary))),
  inText('a map in a text', type(types.map)),
  inText('a document in a text', subdoc(canary)),
  inText('a text that is not UTF-8', odd(4, uint(4), Uint8Array.of(0x6b, 0xed, 0xa0, 0x80))),
  asValue('a document as a value', subdoc(canary)),
  asValue('bytes as a value', binary(Buffer.from(canary))),
  asValue('JSON as a value', json(`"${canary}"`)),
  asValue('undefined JSON as a value', json('undefined')),
  asValue('JSON that is none as a value', json(`{"${canary}`)),
  asValue('an object as a value', any({ [canary]: { __proto__: null } })),
  asValue('an array as a value', any([canary, 1, 2])),
  asValue('bytes inside a value', any(Uint8Array.from(Buffer.from(canary)))),
  asValue('a big integer as a value', any(10n ** 15n)),
  asValue('two values at one key', any(canary, canary)),
  asValue('a thousand values at one key', any(...Array.from({ length: 1000 }, () => canary))),
  asValue('an embed as a value', embed(canary)),
  asValue('a format as a value', format('bold', canary)),
  asValue('words as a value', text(canary)),
  asValue('a value of a type that nobody knows', odd(8, uint(1), Uint8Array.of(7))),
  asValue('an array type as a value', type(types.array)),
  asValue('an XML element as a value', type(types.element, canary)),
  asValue('an XML fragment as a value', type(types.fragment)),
  asValue('an XML hook as a value', type(types.hook, canary)),
  asValue('an XML text as a value', type(types.xmlText)),
  sendsEach('types that nobody knows as a value', (scene) =>
    [7, 15, 99, 2 ** 31].map((ref) => lone(scene, type(ref), inTheme(scene))),
  ),
  sends('values nested 200,000 deep', (scene) => lone(scene, odd(8, deep(200_000)), inTheme(scene))),
  sends('a client id of more than 32 bits', (scene) =>
    update([{ client: 2 ** 45 + 1, structs: [item(text(canary), inTitle(scene))] }]),
  ),
  sends('a clock at the end of all numbers', (scene) =>
    update([{ client: scene.mine, clock: last, structs: [item(text(canary), inTitle(scene))] }]),
  ),
  sends('as much collected as can be counted', (scene) => update([{ client: scene.mine, structs: [gc(last)] }])),
  sends('as much deleted as can be counted', (scene) => lone(scene, deleted(last), inTitle(scene))),
]

export const bytes: Family = { name: 'updates that are none', attacks }
