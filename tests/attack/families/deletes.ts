/** Delete sets over what is somebody else's, is yet to come, or is not there. */

import { rootOf, type Root } from '#shared/board/document.ts'
import type { Attack, Family } from '../attack.ts'
import { update, type Deletes, type Id } from '../forge.ts'
import type { Scene } from '../scene.ts'
import { sends } from '../send.ts'

type Range = readonly [clock: number, length: number]

const deletes = (name: string, make: (scene: Scene) => readonly Deletes[]): Attack =>
  sends(name, (scene) => update([], make(scene)))

const one = (name: string, find: (scene: Scene) => Id): Attack =>
  deletes(name, (scene) => {
    const [client, clock] = find(scene)
    return [{ client, ranges: [[clock, 1]] }]
  })

const ofWitness = (name: string, ranges: (scene: Scene) => readonly Range[]): Attack =>
  deletes(name, (scene) => [{ client: scene.theirs, ranges: ranges(scene) }])

/** Where a note of the witness has words: only she may shape them. */
const noteAt = (scene: Scene): number => scene.unit(0, 'notes', scene.prey.note, 'text')[1]

const attacks: readonly Attack[] = [
  one('a card of the witness', (scene) => scene.entry('cards', scene.prey.issue)),
  ...['author', 'kind', 'order', 'language', 'createdAt'].map((field) =>
    one(`the ${field} of a card`, (scene) => scene.entry('cards', scene.prey.issue, field)),
  ),
  ...['title', 'body', 'options', 'chafes'].map((field) =>
    one(`the ${field} of a card, as a whole`, (scene) => scene.entry('cards', scene.prey.issue, field)),
  ),
  one('an option of a dilemma', (scene) => scene.entry('cards', scene.prey.dilemma, 'options', scene.prey.option)),
  one('the order of an option', (scene) =>
    scene.entry('cards', scene.prey.dilemma, 'options', scene.prey.option, 'order'),
  ),
  one('a note of the witness', (scene) => scene.entry('notes', scene.prey.note)),
  one('a letter of a note of the witness', (scene) => scene.unit(3, 'notes', scene.prey.note, 'text')),
  one('what a note hangs on', (scene) => scene.entry('notes', scene.prey.note, 'card')),
  one('a link of the witness', (scene) => scene.entry('links', scene.prey.link)),
  one('an end of a link', (scene) => scene.entry('links', scene.prey.link, 'to')),
  one('a cluster of the witness', (scene) => scene.entry('clusters', scene.prey.cluster)),
  one('the recognition of the witness', (scene) =>
    scene.entry('recognitions', `${scene.prey.issue}:${scene.prey.witness}`),
  ),
  one('a person', (scene) => scene.entry('people', scene.prey.witness)),
  one('the name of a person', (scene) => scene.entry('people', scene.prey.witness, 'name')),
  one('the state of the session', (scene) => scene.entry('session', 'state')),
  one('the schema of the board', (scene) => scene.entry('session', 'schema')),
  ofWitness('everything the witness ever wrote', (scene) => [[0, scene.theirNext]]),
  ofWitness('everything the witness wrote, and will', (scene) => [[0, scene.theirNext + 100_000]]),
  ofWitness('what the witness writes next', (scene) => [[scene.theirNext, 500]]),
  ofWitness('what the witness writes much later', (scene) => [[scene.theirNext + 10_000, 500]]),
  ofWitness('the same twice', (scene) => [
    [noteAt(scene), 3],
    [noteAt(scene), 3],
  ]),
  ofWitness('ranges that overlap', (scene) => [
    [noteAt(scene), 5],
    [noteAt(scene) + 2, 5],
  ]),
  ofWitness('ranges in the wrong order', (scene) => [
    [noteAt(scene) + 8, 2],
    [noteAt(scene), 2],
  ]),
  ofWitness('ranges of nothing', (scene) => [
    [noteAt(scene), 0],
    [0, 0],
  ]),
  ofWitness('a range to the end of all numbers', (scene) => [[noteAt(scene), Number.MAX_SAFE_INTEGER]]),
  ofWitness('sixty thousand ranges and one', () => Array.from({ length: 60_001 }, (_, n) => [n * 2, 1])),
  deletes('ranges of eighty thousand clients', () =>
    Array.from({ length: 80_000 }, (_, n) => ({ client: 80_000 - n, ranges: [[0, 1]] })),
  ),
  deletes('the same client twice', (scene) => [
    { client: scene.theirs, ranges: [[noteAt(scene), 2]] },
    { client: scene.theirs, ranges: [[noteAt(scene) + 4, 2]] },
  ]),
  deletes('a client of no ranges', (scene) => [{ client: scene.theirs, ranges: [] }]),
  deletes('a client that does not exist', () => [{ client: 4242, ranges: [[0, 7]] }]),
  deletes('everything of everybody', (scene) =>
    [...scene.doc.store.clients.keys()]
      .sort((a, b) => b - a)
      .map((client) => ({ client, ranges: [[0, scene.nextOf(client)]] })),
  ),
  sends('all cards, as a client would', (scene) =>
    scene.edit((doc) => {
      const cards = rootOf(doc, 'cards')
      for (const id of [...cards.keys()]) cards.delete(id)
    }),
  ),
  sends('all roots emptied, as a client would', (scene) =>
    scene.edit((doc) => {
      for (const type of doc.share.values()) {
        const root = type as unknown as Root
        for (const key of [...root.keys()]) root.delete(key)
      }
    }),
  ),
]

export const deletions: Family = { name: 'deleting what is not one’s own', attacks, speaks: true }
