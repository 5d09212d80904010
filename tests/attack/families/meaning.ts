/** Updates that are good Yjs and break the board's own rules. */

import * as Y from 'yjs'
import { rootOf, type Root } from '#shared/board/document.ts'
import { yRecord } from '#shared/board/edit.ts'
import { clusterFields, linkFields, personFields, type RootName } from '#shared/board/schema.ts'
import { canary, type Attack, type Family } from '../attack.ts'
import type { Scene } from '../scene.ts'
import { sends, sendsEach } from '../send.ts'

type Change = (root: (name: RootName) => Root, scene: Scene) => void

/** A change by Yjs itself, under a fresh client id. */
const changes = (name: string, change: Change): Attack =>
  sends(name, (scene) => scene.edit((doc) => change((root) => rootOf(doc, root), scene)))

const eachOf = <T>(name: string, values: readonly T[], change: (value: T) => Change): Attack =>
  sendsEach(name, (scene) =>
    values.map((value) => () => scene.edit((doc) => change(value)((root) => rootOf(doc, root), scene))),
  )

/** Sets a field of one of the witness's things. */
const sets = (name: string, root: 'cards' | 'notes' | 'links' | 'clusters', field: string, value: unknown): Attack =>
  changes(name, (at, { prey }) => {
    const ids = { cards: prey.issue, notes: prey.note, links: prey.link, clusters: prey.cluster }
    ;(at(root).get(ids[root]) as Root).set(field, value)
  })

const newCard = (name: string, ...list: readonly Readonly<Record<string, unknown>>[]): Attack =>
  eachOf(name, list, (card) => (at, scene) => at('cards').set('nieuw', scene.card(card)))

const newNote = (name: string, ...list: readonly Readonly<Record<string, unknown>>[]): Attack =>
  eachOf(name, list, (note) => (at, scene) => at('notes').set('nieuw', scene.note(note)))

/** A record without one of its fields, or with one that is not in the schema. */
const broken = (name: string, breaks: readonly ((card: Root) => void)[]): Attack =>
  eachOf(name, breaks, (break_) => (at, scene) => {
    const card = scene.card()
    at('cards').set('kapot', card)
    break_(card)
  })

const option = (n: number) => [`optie${n}`, { text: canary, loss: canary, order: `a${n}` }] as const

const link = (from: (scene: Scene) => string, relation: string, to: (scene: Scene) => string): Change => {
  return (at, scene) =>
    at('links').set('band', yRecord(linkFields, { from: from(scene), to: to(scene), relation, author: scene.me }))
}

const issue = ({ prey }: Scene): string => prey.issue
const dilemma = ({ prey }: Scene): string => prey.dilemma
const direction = ({ prey }: Scene): string => prey.direction

const oddKeys: readonly ((scene: Scene) => string)[] = [
  ({ me }) => me,
  ({ me }) => `:${me}`,
  ({ prey }) => `${prey.issue}:`,
  ({ prey, me }) => `${prey.issue}:${me}:${me}`,
  () => ':',
  () => '',
  () => '__proto__',
]

const attacks: readonly Attack[] = [
  ...(
    [
      ['state', 'closed'],
      ['subject', canary],
      ['plan', '[]'],
      ['phase', 3],
      ['endsAt', 1_767_222_000_000],
      ['spotlight', 'a'],
      ['schema', 99],
      [canary, canary],
    ] as const
  ).map(([field, value]) =>
    changes(`the session’s ${field === canary ? 'field of one’s own' : field}`, (at) =>
      at('session').set(field, value),
    ),
  ),
  changes('the witness under another name', (at, { prey }) =>
    (at('people').get(prey.witness) as Root).set('name', canary),
  ),
  changes('oneself as coordinator', (at, { me }) => (at('people').get(me) as Root).set('role', 'coordinator')),
  changes('another person made up', (at) =>
    at('people').set('verzonnen', yRecord(personFields, { name: canary, role: 'expert', perspective: null })),
  ),
  changes('oneself put on the board anew', (at, { me }) =>
    at('people').set(me, yRecord(personFields, { name: canary, role: 'coordinator', perspective: null })),
  ),
  changes('the recognition of another', (at, { prey }) =>
    at('recognitions').set(`${prey.direction}:${prey.witness}`, true),
  ),
  changes('the recognition of another taken away', (at, { prey }) =>
    at('recognitions').delete(`${prey.issue}:${prey.witness}`),
  ),
  eachOf(
    'recognition that is more than yes',
    [canary, 2, false, null, { a: 1 }],
    (value) => (at, scene) => at('recognitions').set(`${scene.prey.issue}:${scene.me}`, value),
  ),
  eachOf(
    'recognition of what is not there',
    ['bestaatniet', '', '__proto__'],
    (card) =>
      (at, { me }) =>
        at('recognitions').set(`${card}:${me}`, true),
  ),
  eachOf(
    'recognition under a key of another form',
    oddKeys,
    (key) => (at, scene) => at('recognitions').set(key(scene), true),
  ),
  changes('a card in the name of the witness', (at, scene) =>
    at('cards').set('nagemaakt', scene.card({ author: scene.prey.witness })),
  ),
  changes('a note in the name of the witness', (at, scene) =>
    at('notes').set('nagemaakt', scene.note({ author: scene.prey.witness })),
  ),
  newCard('cards of somebody who does not exist', { author: 'niemand' }, { author: canary }, { author: '' }),
  newCard('cards of a kind that does not exist', { kind: canary }, { kind: '__proto__' }, { kind: 'Issue' }),
  newCard(
    'cards made at a time that cannot be',
    ...[0, 1, -1, 946_684_800_000, 7_258_118_400_000, 2 ** 53, 1.5, NaN, Infinity, '2026-11-24', true].map(
      (createdAt) => ({ createdAt }),
    ),
  ),
  newCard('cards in a place that is none', { order: '' }, { order: 'a b' }, { order: 'a'.repeat(201) }, { order: 7 }),
  newCard('cards in a language we do not have', { language: 'xx' }, { language: '' }),
  newCard('cards of a theme that is too long', { theme: canary.repeat(7) }),
  newCard('cards of a perspective that is none', { perspective: canary.repeat(6) }, { perspective: 7 }),
  newCard('a title longer than it may be', { title: canary.repeat(84) }),
  newCard('a body longer than it may be', { body: canary.repeat(2001) }),
  newCard('a title of 400,000 letters', { title: canary.repeat(33_334) }),
  newCard('a title of 900,000 letters', { title: canary.repeat(75_000) }),
  newCard('a title of 4 MiB', { title: canary.repeat(349_526) }),
  newCard('a dilemma of seven options', {
    kind: 'dilemma',
    options: Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map(option)),
  }),
  newCard('an option of too many words', { options: { een: { text: canary.repeat(42), loss: '', order: 'a1' } } }),
  newCard('an option without a place', { options: { een: { text: canary, loss: '' } } }),
  broken(
    'cards that lack something',
    ['kind', 'order', 'language', 'author', 'createdAt'].map((field) => (card) => card.delete(field)),
  ),
  broken('cards with more than a card has', [
    (card) => card.set(canary, 1),
    (card) => card.set('__proto__', canary),
    (card) => card.set('votes', new Y.Map([[canary, 1]])),
  ]),
  broken('cards whose fields are of another type', [
    (card) => card.set('title', canary),
    (card) => card.set('kind', new Y.Text('issue')),
    (card) => card.set('options', new Y.Array()),
    (card) => card.set('options', canary),
    (card) => card.set('author', new Y.Map()),
    (card) => card.set('createdAt', '1767222000000'),
    (card) => card.set('title', new Y.XmlText(canary)),
  ]),
  broken('cards whose words are marked up', [
    (card) => (card.get('title') as Y.Text).format(0, 4, { bold: canary }),
    (card) => (card.get('title') as Y.Text).insertEmbed(0, { image: canary }),
    (card) => (card.get('title') as Y.Text).setAttribute('kleur', canary),
  ]),
  changes('an empty card', (at) => at('cards').set('leeg', new Y.Map())),
  newNote('notes on what is not there', { card: 'bestaatniet' }, { card: '' }, { card: '__proto__' }),
  newNote('notes of a kind that does not exist', { kind: canary }, { layer: canary }, { knowledge: canary }),
  newNote('an argument about an issue', { kind: 'argument' }, { kind: 'objection' }),
  newNote('an annotation by who is no expert', { layer: 'expert', knowledge: 'research' }),
  newNote('a note longer than it may be', { text: canary.repeat(167) }, { source: canary.repeat(42) }),
  newNote('notes made at a time that cannot be', { createdAt: 5 }, { createdAt: 1e300 }),
  changes('a card in the place of the witness’s', (at, scene) => at('cards').set(scene.prey.issue, scene.card())),
  changes('a note in the place of the witness’s', (at, scene) => at('notes').set(scene.prey.note, scene.note())),
  sets('a card with another author', 'cards', 'author', 'iemand'),
  sets('a card made at another time', 'cards', 'createdAt', 1_767_222_000_001),
  sets('a card in another language', 'cards', 'language', 'en'),
  sets('a card from another perspective', 'cards', 'perspective', canary),
  sets('a card carried from nowhere', 'cards', 'carriedFrom', 'a1b2'),
  sets('a card of the witness in the trash', 'cards', 'trashed', 1_767_222_000_000),
  sets('a card of a kind that does not exist', 'cards', 'kind', canary),
  sets('a card in a place that is none', 'cards', 'order', 'a b'),
  sets('a card in a cluster that is no id', 'cards', 'cluster', canary),
  sets('a card with a title that is no text', 'cards', 'title', canary),
  changes('a card with an empty title of one’s own', (at, { prey }) =>
    (at('cards').get(prey.issue) as Root).set('title', new Y.Text()),
  ),
  sets('a note on another card', 'notes', 'card', 'a1b2'),
  sets('a note of another kind', 'notes', 'kind', 'question'),
  sets('a note of the witness in the trash', 'notes', 'trashed', 1_767_222_000_000),
  sets('a source for a note of the witness', 'notes', 'source', canary),
  sets('a link to another card', 'links', 'to', 'a1b2'),
  sets('a link of another relation', 'links', 'relation', 'raises'),
  sets('a link of the witness in the trash', 'links', 'trashed', 1_767_222_000_000),
  sets('a cluster of another author', 'clusters', 'author', 'iemand'),
  sets('a cluster in the trash since the year 1', 'clusters', 'trashed', 1),
  changes('words in a note of the witness', (at, { prey }) =>
    ((at('notes').get(prey.note) as Root).get('text') as Y.Text).insert(3, canary),
  ),
  changes('more words in a title than fit', (at, { prey }) =>
    ((at('cards').get(prey.issue) as Root).get('title') as Y.Text).insert(0, canary.repeat(84)),
  ),
  changes('an emoji cut in two', (at, { prey }) => {
    const title = (at('cards').get(prey.issue) as Root).get('title') as Y.Text
    title.insert(title.toJSON().indexOf('🎉') + 1, canary)
  }),
  changes('an option too many', (at, { prey }) => {
    const options = (at('cards').get(prey.dilemma) as Root).get('options') as Root
    for (let n = 1; n <= 5; n += 1) {
      const [id, values] = option(n)
      const record = new Y.Map<unknown>([['order', values.order]])
      record.set('text', new Y.Text(canary))
      record.set('loss', new Y.Text(canary))
      options.set(id, record)
    }
  }),
  changes('a dilemma that answers an issue', link(dilemma, 'answers', issue)),
  changes('an issue that answers a dilemma', link(issue, 'answers', dilemma)),
  changes('a link of a relation that does not exist', link(direction, canary, dilemma)),
  changes(
    'a link to what is not there',
    link(direction, 'answers', () => 'bestaatniet'),
  ),
  changes(
    'a link from what is not there',
    link(() => '__proto__', 'answers', dilemma),
  ),
  changes('a link in the name of the witness', (at, { prey }) => {
    const ends = { from: prey.direction, to: prey.issue, relation: 'answers', author: prey.witness }
    at('links').set('band', yRecord(linkFields, ends))
  }),
  changes('a cluster in the name of the witness', (at, { prey }) =>
    at('clusters').set('groep', yRecord(clusterFields, { title: canary, author: prey.witness })),
  ),
  changes('a cluster with a title longer than it may be', (at, { me }) =>
    at('clusters').set('groep', yRecord(clusterFields, { title: canary.repeat(17), author: me })),
  ),
  changes('three thousand cards at once', (at, scene) => {
    for (let n = 0; n < 3000; n += 1) at('cards').set(`vol${n}`, scene.card({ title: '' }))
  }),
  changes('a good card, and with it something of the witness in the trash', (at, scene) => {
    at('cards').set('goed', scene.card())
    ;(at('notes').get(scene.prey.note) as Root).set('trashed', 1_767_222_000_000)
  }),
]

export const meanings: Family = { name: 'good Yjs that breaks the rules', attacks }
