/** Items where none may be: other roots, other keys, other parents, and references that bite their own tail. */

import * as Y from 'yjs'
import { rootOf } from '#shared/board/document.ts'
import { canary, type Attack, type Family } from '../attack.ts'
import { any, deleted, format, gc, item, odd, text, type, types, update, type Id } from '../forge.ts'
import type { Scene } from '../scene.ts'
import { lone, sends, sendsEach } from '../send.ts'

const evil = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype', 'size', '']

/** A root that nobody defined, with something in it. */
const inRoot = (name: string, root: string): Attack =>
  sends(name, (scene) => lone(scene, any(canary), { parent: root, key: canary }))

const inList = (name: string, root: string, content: Parameters<typeof item>[0]): Attack =>
  sends(name, (scene) => lone(scene, content, { parent: root }))

/** Under one of the witness's things. */
const under = (name: string, path: (scene: Scene) => Id, content: Parameters<typeof item>[0], key?: string): Attack =>
  sends(name, (scene) => lone(scene, content, { parent: path(scene), ...(key === undefined ? {} : { key }) }))

const issue = (scene: Scene): Id => scene.entry('cards', scene.prey.issue)
const title = (scene: Scene): Id => scene.entry('cards', scene.prey.issue, 'title')

/** A whole card at a key of choice. */
const cardAt = (scene: Scene, key: string): Uint8Array =>
  scene.edit((doc) => rootOf(doc, 'cards').set(key, scene.card()))

/** Maps in maps, each the only child of the one before, from a parent that exists. */
const nested = (scene: Scene, depth: number, from: string | Id): Uint8Array =>
  update([
    {
      client: scene.mine,
      structs: Array.from({ length: depth }, (_, n) =>
        item(type(types.map), { parent: n === 0 ? from : [scene.mine, n - 1], key: canary }),
      ),
    },
  ])

const attacks: readonly Attack[] = [
  ...evil.map((root) => inRoot(`in a root called ${JSON.stringify(root)}`, root)),
  inRoot('in a root that is almost one of ours', 'cards '),
  inRoot('in a root with a name of 100 KB', canary.repeat(8000)),
  sends('in ten thousand new roots', (scene) =>
    update([
      {
        client: scene.mine,
        structs: Array.from({ length: 10_000 }, (_, n) => item(any(1), { parent: `${canary}${n}`, key: 'k' })),
      },
    ]),
  ),
  sends('in a new root, behind a half that goes wrong', (scene) =>
    update([
      {
        client: scene.mine,
        structs: [item(any(1), { parent: `${canary} root`, key: 'k' }), item(odd(31), { parent: 'cards', key: 'k' })],
      },
    ]),
  ),
  inList('a list in the root of cards', 'cards', any(canary)),
  inList('words in the root of cards', 'cards', text(canary)),
  inList('a mark in the root of recognitions', 'recognitions', format('bold', canary)),
  inList('a type in the root of notes', 'notes', type(types.array)),
  inList('words in the session', 'session', text(canary)),
  inList('a list in a root of an array of its own', `${canary} lijst`, type(types.array)),
  inList('twenty thousand values in the root of cards', 'cards', any(...Array.from({ length: 20_000 }, () => 1))),
  sends('twenty thousand items in the root of cards', (scene) =>
    update([
      {
        client: scene.mine,
        structs: Array.from({ length: 20_000 }, (_, n) =>
          item(any(n), n === 0 ? { parent: 'cards' } : { left: [scene.mine, n - 1] }),
        ),
      },
    ]),
  ),
  sendsEach('cards under names that mean something to JavaScript', (scene) =>
    evil.filter((key) => !/^[a-zA-Z]+$/.test(key)).map((key) => () => cardAt(scene, key)),
  ),
  sendsEach('cards under names that are no ids', (scene) =>
    ['a b', 'a:b', 'é', 'a'.repeat(33), `${canary}\u0000`, '../x', '\ud83c\udf89'].map(
      (key) => () => cardAt(scene, key),
    ),
  ),
  sendsEach('a field called __proto__ and others that no card has', (scene) =>
    [...evil, 'reveal', canary].map((key) => lone(scene, any(canary), { parent: issue(scene), key })),
  ),
  sendsEach('options under names that are no ids', (scene) =>
    ['__proto__', '', 'a b'].map(
      (key) => () =>
        scene.edit((doc) => {
          const options = (rootOf(doc, 'cards').get(scene.prey.dilemma) as Y.Map<unknown>).get('options')
          const option = new Y.Map<unknown>(Object.entries({ order: 'a9' }))
          option.set('text', new Y.Text(canary))
          option.set('loss', new Y.Text(canary))
          ;(options as Y.Map<unknown>).set(key, option)
        }),
    ),
  ),
  sends('a note among the cards', (scene) => scene.edit((doc) => rootOf(doc, 'cards').set('verkeerd', scene.note()))),
  sends('a card among the notes', (scene) => scene.edit((doc) => rootOf(doc, 'notes').set('verkeerd', scene.card()))),
  sends('a card among the clusters', (scene) =>
    scene.edit((doc) => rootOf(doc, 'clusters').set('verkeerd', scene.card())),
  ),
  sends('a card among the recognitions', (scene) =>
    scene.edit((doc) => rootOf(doc, 'recognitions').set(`${scene.prey.issue}:${scene.me}`, scene.card())),
  ),
  sends('a card among the people', (scene) => scene.edit((doc) => rootOf(doc, 'people').set('verkeerd', scene.card()))),
  sends('a card in the session', (scene) => scene.edit((doc) => rootOf(doc, 'session').set('verkeerd', scene.card()))),
  sends('words where a card should be', (scene) => lone(scene, any(canary), { parent: 'cards', key: 'woorden' })),
  sends('a text where a card should be', (scene) => lone(scene, type(types.text), { parent: 'cards', key: 'tekst' })),
  sends('maps nested a thousand deep in a card', (scene) => nested(scene, 1000, issue(scene))),
  sends('maps nested a thousand deep in the root of cards', (scene) => nested(scene, 1000, 'cards')),
  sends('maps nested twenty thousand deep in an option', (scene) =>
    nested(scene, 20_000, scene.entry('cards', scene.prey.dilemma, 'options', scene.prey.option)),
  ),
  under('words in a card, beside its fields', issue, text(canary)),
  under('a list in a card, beside its fields', issue, any(canary, canary)),
  under('a key in a text', title, any(canary), 'kleur'),
  under('a child of a value', (scene) => scene.entry('cards', scene.prey.issue, 'kind'), any(canary), 'k'),
  under('a child of words', (scene) => scene.unit(3, 'cards', scene.prey.issue, 'title'), text(canary)),
  sends('between the words of two texts', (scene) =>
    lone(scene, text(canary), {
      left: scene.unit(3, 'cards', scene.prey.issue, 'title'),
      right: scene.unit(9, 'cards', scene.prey.issue, 'body'),
    }),
  ),
  sends('between a field and a word', (scene) =>
    lone(scene, text(canary), {
      left: scene.entry('cards', scene.prey.issue, 'kind'),
      right: scene.unit(0, 'cards', scene.prey.issue, 'title'),
    }),
  ),
  sends('between two fields', (scene) =>
    lone(scene, any(canary), {
      left: scene.entry('cards', scene.prey.issue, 'kind'),
      right: scene.entry('cards', scene.prey.issue, 'order'),
    }),
  ),
  sends('left of the value of a field', (scene) =>
    lone(scene, any('direction'), { right: scene.entry('notes', scene.prey.note, 'kind') }),
  ),
  sends('left of itself', (scene) => lone(scene, text(canary), { left: [scene.mine, 0] })),
  sends('right of itself', (scene) => lone(scene, text(canary), { right: [scene.mine, 0] })),
  sends('in itself', (scene) => lone(scene, type(types.map), { parent: [scene.mine, 0], key: canary })),
  sends('good words, and then something left of itself', (scene) =>
    update([
      {
        client: scene.mine,
        structs: [
          item(text(canary), { left: scene.unit(3, 'cards', scene.prey.issue, 'title') }),
          item(text(canary), { left: [scene.mine, canary.length + 3] }),
        ],
      },
    ]),
  ),
  sends('two maps that are in each other', (scene) =>
    update([
      {
        client: scene.mine,
        structs: [
          item(type(types.map), { parent: [scene.mine, 1], key: canary }),
          item(type(types.map), { parent: [scene.mine, 0], key: canary }),
        ],
      },
    ]),
  ),
  sends('words of two clients that wait for each other', (scene) =>
    update([
      { client: scene.mine + 1_000_000, structs: [item(text(canary), { left: [scene.mine, 0] })] },
      { client: scene.mine, structs: [item(text(canary), { left: [scene.mine + 1_000_000, 0] })] },
    ]),
  ),
  sends('right of words to come', (scene) => lone(scene, text(canary), { left: [scene.theirs, scene.theirNext + 4] })),
  sends('right of a client that does not exist', (scene) => lone(scene, text(canary), { left: [123_456, 7] })),
  sends('in something that does not exist', (scene) => lone(scene, any(canary), { parent: [123_456, 7], key: 'k' })),
  sends('in something of one’s own that is yet to come', (scene) =>
    update([
      {
        client: scene.mine,
        structs: [
          item(any(canary), { parent: [scene.mine, 1], key: 'title' }),
          item(type(types.map), { parent: 'cards', key: 'later' }),
        ],
      },
    ]),
  ),
  sends('in what is collected', (scene) =>
    update([{ client: scene.mine, structs: [gc(2), item(any(canary), { parent: [scene.mine, 1], key: 'k' })] }]),
  ),
  sends('a tombstone in the root of cards', (scene) => lone(scene, deleted(9), { parent: 'cards' })),
  sends('a type whose number is stretched', (scene) =>
    lone(scene, odd(7, Uint8Array.of(0x81, 0x00)), { parent: issue(scene), key: 'theme' }),
  ),
  sends('words at a clock that leaves a gap', (scene) => {
    const left = scene.unit(2, 'cards', scene.prey.issue, 'title')
    return update([{ client: scene.mine, clock: 5000, structs: [item(text(canary), { left })] }])
  }),
]

export const places: Family = { name: 'items where none may be', attacks }
