/** Hand-made structs at places where they have no business. */

import * as Y from 'yjs'
import type { Fields } from '#shared/board/field.ts'
import { entityRoots } from '#shared/board/schema.ts'
import { newId } from '#shared/id.ts'
import { someWords } from './hands.ts'
import { honest } from './cast.ts'
import { entityValues, madeFields, setRecognition, type Forge, type MadeRoot } from './forge.ts'
import { types, type Content } from './wire.ts'
import { wrongValues } from './wrong-values.ts'

export type Move = (forge: Forge) => void

const strangeKeys = ['__proto__', 'constructor', 'toString', '', 'Author', 'rol', 'a:b', 'x'.repeat(60), 'title\0']
const knownKeys = [
  'kind',
  'title',
  'order',
  'author',
  'trashed',
  'text',
  'loss',
  'layer',
  'card',
  'state',
  'role',
  'theme',
  'here',
  'part',
  'asks',
  'answers',
]
const roots = ['cards', 'notes', 'links', 'clusters'] as const

function anyContent({ chance }: Forge): Content {
  const contents: readonly (() => Content)[] = [
    () => ({ is: 'any', values: [chance.of(['a0', 'issue', 'expert', 'mal', 'x'.repeat(90)])] }),
    () => ({ is: 'any', values: [chance.of([1, 0, -1, 1.5, 1_767_222_000_001, true, false, null, 2 ** 40])] }),
    () => ({ is: 'any', values: [chance.of([undefined, { a: 1 }, [1, 2], new Uint8Array(2)])] }),
    () => ({ is: 'any', values: chance.of([[], [1, 2], ['a', 'b', 'c']]) }),
    () => ({ is: 'string', text: someWords(chance) }),
    () => ({ is: 'type', type: chance.of([types.map, types.text, types.array, 6]) }),
    () => ({ is: 'deleted', length: 1 + chance.below(3) }),
    () => ({ is: 'deleted', length: 1 }),
    () => ({ is: 'json', values: [1] }),
    () => ({ is: 'binary', bytes: new Uint8Array(3) }),
    () => ({ is: 'embed', value: { a: 1 } }),
    () => ({ is: 'format', key: 'bold', value: true }),
    () => ({ is: 'doc', guid: 'x' }),
  ]
  return chance.of(contents)()
}

const field: Move = (forge) => {
  const { chance, lookout, pen } = forge
  const spot = chance.of(lookout.maps)
  const there = [...spot.type._map.keys()]
  const name = chance.is(0.6) ? (chance.maybe(there) ?? newId()) : chance.of(chance.is(0.5) ? knownKeys : strangeKeys)
  const place = forge.key(spot, name)
  // A right neighbour, or a parent beside a neighbour, is what no client writes under a key.
  pen.item(chance.is(0.1) ? { ...place, right: lookout.near(chance) } : place, anyContent(forge))
}

const sameValue: Move = (forge) => {
  const { chance, lookout, pen } = forge
  const item = chance.maybe(
    lookout.items.filter(({ content, parentSub }) => content instanceof Y.ContentAny && parentSub),
  )
  if (item === undefined || !(item.content instanceof Y.ContentAny)) return
  pen.item({ origin: item.lastId, key: item.parentSub }, { is: 'any', values: item.content.arr })
}

const text: Move = (forge) => {
  const { chance, lookout, pen } = forge
  const spot = chance.maybe(lookout.texts)
  if (spot === undefined) return
  const words: Content = { is: 'string', text: chance.is(0.05) ? 'ab'.repeat(600) : someWords(chance) }
  pen.item(forge.among(spot), chance.is(0.7) ? words : anyContent(forge))
}

const crossed: Move = (forge) => {
  const { chance, lookout, pen } = forge
  const other = chance.maybe([...lookout.texts, ...lookout.maps])
  const place = chance.is(0.5) && other ? { ...forge.among(other), origin: lookout.near(chance) } : {}
  const both = { origin: lookout.near(chance), right: lookout.near(chance), ...place }
  pen.item(chance.is(0.3) ? { right: lookout.near(chance) } : both, anyContent(forge))
}

/** Under a list where there is none, or under keys of words. */
const shapeless: Move = (forge) => {
  const { chance, lookout, pen } = forge
  const spot = chance.maybe(chance.is(0.5) ? lookout.maps : lookout.texts)
  if (spot === undefined) return
  pen.item(spot.is === 'map' ? { parent: spot.at } : { parent: spot.at, key: chance.of(knownKeys) }, anyContent(forge))
}

const root: Move = ({ chance, pen, me }) => {
  const names = [
    'session',
    'people',
    'tables',
    'ballots',
    'kaarten',
    '__proto__',
    '',
    'cards ',
    'recognitions',
    'cards',
  ]
  const key = chance.of([null, 'state', 'plan', 'phase', 'chosen', 'leader', 'tafel1', me.person, 'ann', newId()])
  const contents: Content[] = [
    { is: 'any', values: ['closed'] },
    { is: 'type', type: types.map },
    { is: 'any', values: [true] },
  ]
  pen.item({ parent: chance.of(names), key }, chance.of(contents))
}

const entity: Move = (forge) => {
  const { chance, lookout, pen } = forge
  const name = chance.of(roots)
  const there = chance.maybe(lookout.maps.filter(({ path }) => path.length === 2 && path[0] === name))
  const id = chance.is(0.15) && there ? (there.path[1] ?? '') : chance.is(0.05) ? chance.of(strangeKeys) : newId()
  const spot = lookout.maps.find(({ path }) => path.length === 1 && path[0] === name)
  if (spot === undefined || lookout.maps.length > 70) return
  const wrong = chance.is(0.8) ? chance.of(wrongValues) : {}
  pen.record(forge.key(spot, id), madeFields[name] as Fields, entityValues(forge, name, wrong))
}

/** More than one container under one new key, or one taken back at once. */
const twice: Move = (forge) => {
  const { chance, pen } = forge
  const name: MadeRoot = chance.of(roots)
  const id = newId()
  const first = pen.record({ parent: name, key: id }, madeFields[name] as Fields, entityValues(forge, name))
  if (chance.is(0.5)) pen.record({ origin: first, key: id }, madeFields[name] as Fields, entityValues(forge, name))
  else if (chance.is(0.3)) forge.delete(first, 1)
  else forge.delete({ ...first, clock: first.clock + chance.below(pen.next.clock - first.clock) }, 1)
}

const options: Move = (forge) => {
  const { chance, lookout, pen } = forge
  const group = chance.maybe(lookout.maps.filter(({ path }) => path[2] === 'options' && path.length === 3))
  if (group === undefined) return
  const part = chance.of([
    { text: '', loss: '', order: 'a0' },
    { text: '' },
    { text: 'a', loss: '', order: 'b', diep: 1 },
    {},
  ])
  const fields = madeFields.cards.options.fields as Fields
  for (let left = chance.is(0.1) ? 7 : 1; left > 0; left -= 1) {
    const id = chance.is(0.2) ? (chance.maybe([...group.type._map.keys()]) ?? newId()) : newId()
    pen.record(forge.key(group, id), fields, part)
  }
}

const recognise: Move = (forge) => {
  const { chance, me } = forge
  const person = chance.is(0.5) ? chance.of(honest).person : chance.of([me.person, '', `${me.person}:`, 'niemand'])
  const content: Content | undefined = chance.is(0.4) ? { is: 'deleted', length: 1 } : undefined
  setRecognition(forge, person, chance.of([true, true, false, 1, 'ja']), content)
}

/** As many as fit in one update, for oneself or for others: more than a phase lets anybody bring. */
const many: Move = (forge) => {
  const { chance, lookout, pen } = forge
  if (lookout.maps.length > 60) return
  const behalf = chance.of([undefined, undefined, 'hed', 'gus'])
  for (let left = 2 + chance.below(3); left > 0; left -= 1) {
    const name = chance.of(['cards', 'notes'] as const)
    const trashed = chance.is(0.2) ? 1_767_222_000_000 : undefined
    pen.record(
      { parent: name, key: newId() },
      madeFields[name] as Fields,
      entityValues(forge, name, { behalf, trashed }),
    )
  }
}

/** What is the server’s: a table, a ballot, a guest, made whole or changed in a field. */
const servers: Move = (forge) => {
  const { chance, lookout, pen, me } = forge
  const name = chance.of(['people', 'tables', 'ballots'] as const)
  if (chance.is(0.4)) {
    const values = { ...serverValues[name], scribe: me.person }
    return void pen.record(
      { parent: name, key: chance.of([newId(), 'tafel1', 'gus', me.person]) },
      entityRoots[name],
      values,
    )
  }
  const spot = chance.maybe(lookout.maps.filter(({ path }) => path.length === 2 && path[0] === name))
  if (spot === undefined) return
  const key = chance.of(['host', 'table', 'scribe', 'muted', 'role', 'perspective', 'name', 'took', 'result'])
  pen.item(forge.key(spot, key), {
    is: 'any',
    values: [chance.of([me.person, 1_767_222_000_000, 'coordinator', 'tafel2'])],
  })
}

const serverValues = {
  people: { name: 'Gast', role: 'participant' },
  tables: { name: 'Tafel', order: 0 },
  ballots: { kind: 'vote', openedAt: 1_767_222_000_000, took: 0 },
} as const

export const placeMoves = {
  field,
  sameValue,
  text,
  crossed,
  shapeless,
  root,
  entity,
  twice,
  options,
  recognise,
  many,
  servers,
}
