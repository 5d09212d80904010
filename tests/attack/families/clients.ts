/** Somebody else's client id, clocks that overlap or jump, and references that do harm. */

import { rootOf } from '#shared/board/document.ts'
import { canary, type Attack, type Family } from '../attack.ts'
import { any, deleted, gc, item, text, type, types, update, type Id, type Section } from '../forge.ts'
import type { Scene } from '../scene.ts'
import { lone, sends, sendsEach } from '../send.ts'

const inTitle = (scene: Scene): { left: Id } => ({ left: scene.unit(2, 'cards', scene.prey.issue, 'title') })

/** As the witness, from her next clock on. */
const asWitness = (name: string, structs: (scene: Scene) => readonly Uint8Array[]): Attack =>
  sends(name, (scene) => update([{ client: scene.theirs, clock: scene.theirNext, structs: structs(scene) }]))

/** The client id under which the server wrote the people. */
const servers = (scene: Scene): number => scene.entry('session', 'state')[0]

/** First a tombstone that anybody may leave, of five clocks; then what overlaps it and says to hang elsewhere. */
const afterOwn = (name: string, make: (scene: Scene) => Uint8Array): Attack =>
  sends(name, (scene) => [
    lone(scene, deleted(5), inTitle(scene)),
    update([{ client: scene.mine, clock: 3, structs: [make(scene)] }]),
  ])

/** Items that each look past all others: the time it takes grows with the square of their number. */
function bait(scene: Scene, clients: number, each: number): Uint8Array {
  const { issue } = scene.prey
  const sections = Array.from({ length: clients }, (_, c): Section => {
    const structs = Array.from({ length: each }, (__, n) => {
      const right = scene.unit(2900 - ((c * each + n) % 1000), 'cards', issue, 'body')
      return item(text('k'), { left: scene.unit(0, 'cards', issue, 'body'), right })
    })
    return { client: scene.mine + (clients - c) * 1_000_000, structs }
  })
  return update(sections)
}

const attacks: readonly Attack[] = [
  asWitness('words as if the witness typed them', (scene) => [item(text(canary), inTitle(scene))]),
  asWitness('the witness’s next hundred clocks collected', () => [gc(100)]),
  asWitness('the witness’s next hundred clocks deleted', (scene) => [item(deleted(100), inTitle(scene))]),
  asWitness('the witness’s very next clock collected', () => [gc(1)]),
  sends('the witness’s clocks of tomorrow collected', (scene) =>
    update([{ client: scene.theirs, clock: scene.theirNext + 1000, structs: [gc(100_000)] }]),
  ),
  sends('a card as if the witness had made it', (scene) =>
    scene.edit(
      (doc) => rootOf(doc, 'cards').set('nagemaakt', scene.card({ author: scene.prey.witness })),
      scene.theirs,
    ),
  ),
  sends('words as if the server wrote them', (scene) =>
    update([
      {
        client: servers(scene),
        clock: scene.nextOf(servers(scene)),
        structs: [item(text(canary), inTitle(scene))],
      },
    ]),
  ),
  sends('the server’s next clocks collected', (scene) =>
    update([{ client: servers(scene), clock: scene.nextOf(servers(scene)), structs: [gc(500)] }]),
  ),
  sends('everybody’s next clocks collected', (scene) =>
    update(
      [...scene.doc.store.clients.keys()]
        .sort((a, b) => b - a)
        .map((client) => ({ client, clock: scene.nextOf(client), structs: [gc(50)] })),
    ),
  ),
  sends('the past of the witness told anew', (scene) =>
    update([{ client: scene.theirs, clock: 0, structs: [gc(scene.theirNext)] }]),
  ),
  sends('the past of the witness told anew, and a little more', (scene) =>
    update([{ client: scene.theirs, clock: 0, structs: [gc(scene.theirNext + 10)] }]),
  ),
  sends('words that begin in the witness’s past and end in her future', (scene) =>
    update([{ client: scene.theirs, clock: scene.theirNext - 2, structs: [item(text(canary), inTitle(scene))] }]),
  ),
  afterOwn('values that begin in one’s own past, in a note of the witness', (scene) =>
    item(any(1, 2, 3, 4, canary, canary), { left: scene.unit(4, 'notes', scene.prey.note, 'text') }),
  ),
  afterOwn('nothing that begins in one’s own past, in the name of a person', (scene) =>
    item(deleted(10), { left: scene.entry('people', scene.prey.witness, 'name') }),
  ),
  afterOwn('nothing that begins in one’s own past, in the place of a card', (scene) =>
    item(deleted(10), { left: scene.entry('cards', scene.prey.issue) }),
  ),
  afterOwn('values that begin in one’s own past, in a root of their own', () =>
    item(any(1, 2, canary, canary), { parent: `${canary} wortel`, key: 'k' }),
  ),
  sends('words between the halves of an emoji', (scene) =>
    lone(scene, text(canary), {
      left: scene.unit(emojiAt, 'cards', scene.prey.issue, 'title'),
      right: scene.unit(emojiAt + 1, 'cards', scene.prey.issue, 'title'),
    }),
  ),
  sends('an invisible tombstone between the halves of an emoji', (scene) =>
    lone(scene, deleted(1), { left: scene.unit(emojiAt, 'cards', scene.prey.issue, 'title') }),
  ),
  sends('a reference to the second half of an emoji', (scene) =>
    lone(scene, deleted(1), { right: scene.unit(emojiAt + 1, 'cards', scene.prey.issue, 'title') }),
  ),
  sends('half an emoji deleted', (scene) => {
    const [client, clock] = scene.unit(emojiAt, 'cards', scene.prey.issue, 'title')
    return update([], [{ client, ranges: [[clock, 1]] }])
  }),
  sends('items of one client that each look past all others', (scene) => bait(scene, 1, 1900)),
  sends('items of sixty clients that each look past all others', (scene) => bait(scene, 60, 31)),
  sends('eight thousand items that each look past all others', (scene) => bait(scene, 8, 1000)),
  sendsEach('a hidden value that takes the place of what another wrote', (scene) => {
    const { note, issue, witness } = scene.prey
    const ghost = (left: Id, client: number): Uint8Array => update([{ client, structs: [item(deleted(1), { left })] }])
    return [
      ghost(scene.entry('cards', issue), scene.mine),
      ghost(scene.entry('cards', issue, 'author'), scene.mine + 1_000_000),
      ghost(scene.entry('cards', issue, 'kind'), scene.mine + 2_000_000),
      ghost(scene.entry('notes', note, 'text'), scene.mine + 3_000_000),
      ghost(scene.entry('recognitions', `${issue}:${witness}`), scene.mine + 4_000_000),
      ghost(scene.entry('people', witness), scene.mine + 5_000_000),
      ghost(scene.entry('session', 'state'), scene.mine + 6_000_000),
    ]
  }),
  sendsEach('a value beside what another wrote, under the lowest and the highest client id', (scene) => {
    const { note } = scene.prey
    const place = { parent: scene.entry('notes', note), key: 'kind' }
    return [1, 2 ** 32 - 1].map((client) => update([{ client, structs: [item(any('question'), place)] }]))
  }),
  sendsEach('another card beside the witness’s, under the lowest and the highest client id', (scene) =>
    [2, 2 ** 32 - 2].map((client) =>
      update([{ client, structs: [item(type(types.map), { parent: 'cards', key: scene.prey.issue })] }]),
    ),
  ),
  sends('a text in the place of a text of the witness', (scene) =>
    lone(scene, type(types.text), { left: scene.entry('notes', scene.prey.note, 'text') }),
  ),
  sends('a tombstone where the witness may yet recognise', (scene) =>
    lone(scene, deleted(1), {
      parent: 'recognitions',
      key: `${scene.prey.direction}:${scene.prey.witness}`,
    }),
  ),
]

/** Where the first emoji begins in the title of the witness's card. */
const emojiAt = 'Wie beslist er mee? '.length

export const clients: Family = { name: 'other people’s clocks', attacks, speaks: true }
