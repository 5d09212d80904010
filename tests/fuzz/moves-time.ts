/** Hand-made updates that play with clocks, client ids and what is dead. */

import * as Y from 'yjs'
import { someWords } from './hands.ts'
import { plain, type Forge } from './forge.ts'
import type { Move } from './moves-place.ts'
import type { Content, Id } from './wire.ts'

const words = ({ chance }: Forge): Content => ({ is: 'string', text: someWords(chance) })

/** From below what is known: Yjs takes the place from whatever the first struct claims. */
const overlap: Move = (forge) => {
  const { chance, clients, lookout } = forge
  const client = chance.of([...clients, chance.of(lookout.clients)])
  const known = lookout.clock(client)
  if (known === 0) return
  const pen = forge.penOf(client, Math.max(0, known - 1 - chance.below(4)))
  const place = chance.of([
    { origin: lookout.near(chance) },
    { parent: 'session', key: 'state' },
    { right: lookout.near(chance) },
  ])
  const long: Content = { is: 'string', text: `${someWords(chance)}abcdef` }
  const contents: Content[] = [long, { is: 'deleted', length: 6 }, { is: 'any', values: [1, 2, 3, 4, 5, 6] }]
  pen.item(place, chance.of(contents))
  if (chance.is(0.3)) pen.put({ is: 'gc', length: 3 })
}

/** An own section that repeats what is known truthfully, and goes on. */
const repeat: Move = (forge) => {
  const { chance, clients, lookout } = forge
  const mine = clients.filter((client) => lookout.clock(client) > 0)
  const structs = lookout.doc.store.clients.get(chance.maybe(mine) ?? -1)
  const last = structs?.at(-1)
  if (last === undefined) return
  const pen = forge.penOf(last.id.client, last.id.clock)
  if (!(last instanceof Y.Item)) pen.put({ is: 'gc', length: last.length + chance.below(3) })
  else if (last.content instanceof Y.ContentString) {
    const place = last.origin ? { origin: last.origin, right: last.rightOrigin } : { origin: lookout.near(chance) }
    pen.item(place, { is: 'string', text: last.content.str + someWords(chance) })
  } else pen.item({ origin: last.origin ?? lookout.near(chance) }, { is: 'deleted', length: last.length + 1 })
}

const foreign: Move = (forge) => {
  const { chance, lookout } = forge
  const pen = forge.penOf(chance.of(lookout.clients))
  const spot = chance.maybe(lookout.texts)
  if (chance.is(0.4) || spot === undefined) pen.put({ is: 'gc', length: 1 + chance.below(50) })
  else pen.item(forge.among(spot), words(forge))
}

const collected: Move = ({ chance, pen }) => {
  pen.put({ is: 'gc', length: chance.of([1, 2, 30, 1000, 0, 2 ** 39, 2 ** 31]) })
}

const skip: Move = (forge) => {
  const { chance, pen } = forge
  if (chance.is(0.3)) plain(forge)
  pen.put({ is: 'skip', length: 1 + chance.below(5) })
  plain(forge)
}

const gap: Move = (forge) => {
  const { chance, clients, lookout } = forge
  const client = chance.of(clients)
  forge.penOf(client, lookout.clock(client) + 1 + chance.below(20))
  plain(forge)
}

const empty: Move = ({ chance, pen }) => {
  const contents: Content[] = [
    { is: 'string', text: '' },
    { is: 'deleted', length: 0 },
    { is: 'any', values: [] },
  ]
  pen.item(
    chance.of([
      { parent: 'cards', key: 'nul' },
      { parent: 'session', key: 'state' },
    ]),
    chance.of(contents),
  )
}

/** Client ids by the handful: each costs every reader, for good. Seldom, so that boards stay small. */
const manyIds: Move = (forge) => {
  const { chance } = forge
  if (!chance.is(0.05)) return plain(forge)
  for (let left = chance.of([3, 30, 63]); left > 0; left -= 1) {
    forge.penOf(chance.below(2 ** 32), 0).put({ is: 'gc', length: 1 })
  }
}

/** Structs of several client ids that hang on each other, in circles too. */
const twoLeases: Move = (forge) => {
  const { chance, clients, lookout, pen } = forge
  const other = forge.penOf(chance.of(clients))
  const spot = chance.maybe(lookout.texts)
  if (spot === undefined || other === pen) return
  const circle = chance.is(0.3)
  const first = pen.item(circle ? { origin: other.next } : forge.among(spot), words(forge))
  const second = other.item(chance.is(0.5) ? { origin: first } : { right: first }, words(forge))
  pen.item(chance.is(0.5) ? { origin: second, right: first } : { origin: first, right: second }, words(forge))
}

const self: Move = (forge) => {
  const { chance, pen } = forge
  const me = pen.next
  const later: Id = { ...me, clock: me.clock + 1 + chance.below(3) }
  pen.item(
    chance.of([{ origin: me }, { right: me }, { parent: me }, { parent: me, key: 'title' }, { origin: later }]),
    words(forge),
  )
  if (chance.is(0.5)) pen.item({ origin: me }, words(forge))
}

/** Hung on what is dead: a neighbour, or a parent. */
const onDead: Move = (forge) => {
  const { chance, lookout, pen } = forge
  const struct = chance.maybe(lookout.dead)
  if (struct === undefined) return
  const id = { client: struct.id.client, clock: struct.id.clock + chance.below(struct.length) }
  const place = chance.of([
    { origin: id },
    { right: id },
    { parent: id },
    { parent: id, key: 'title' },
    { origin: id, key: 'theme' },
  ])
  const contents: Content[] = [
    words(forge),
    { is: 'deleted', length: 2 },
    { is: 'any', values: ['x'] },
    { is: 'type', type: 2 },
  ]
  const made = pen.item(place, chance.of(contents))
  if (chance.is(0.3)) pen.item({ parent: made }, words(forge))
}

/** Inside a character of two units. */
const torn: Move = (forge) => {
  const { chance, lookout, pen } = forge
  const cuts = lookout.items.flatMap(({ id, content }) => {
    if (!(content instanceof Y.ContentString)) return []
    const at = content.str.search(/[\ud800-\udbff]/)
    return at < 0 ? [] : [{ client: id.client, clock: id.clock + at }]
  })
  const cut = chance.maybe(cuts)
  if (cut === undefined) return
  const next = { ...cut, clock: cut.clock + 1 }
  if (chance.is(0.4)) forge.delete(chance.of([cut, next]), 1)
  else
    pen.item(
      chance.of([{ origin: cut, right: next }, { origin: cut }, { right: next }, { parent: next }]),
      words(forge),
    )
}

const deletion: Move = (forge) => {
  const { chance, lookout } = forge
  for (let left = 1 + chance.below(3); left > 0; left -= 1) {
    const id = lookout.near(chance)
    forge.delete(id, chance.of([1, 1, 1, 2, 5, 100, 0]))
  }
  if (chance.is(0.3))
    forge.delete({ client: chance.of(lookout.clients), clock: chance.below(400) }, 1 + chance.below(50))
}

/** A required value goes, with or without something in its place. */
const required: Move = (forge) => {
  const { chance, lookout, pen } = forge
  const spot = chance.maybe(lookout.maps.filter(({ path }) => path.length === 2 && path[0] !== 'people'))
  const item = spot?.type._map.get(chance.of(['kind', 'order', 'author', 'card', 'from', 'layer', 'title', 'options']))
  if (item === undefined) return
  forge.delete(item.id, 1)
  if (chance.is(0.5)) pen.item({ origin: item.lastId, key: item.parentSub }, { is: 'any', values: ['issue'] })
  else if (chance.is(0.3))
    pen.item({ origin: item.origin, parent: spot?.at ?? null, key: item.parentSub }, { is: 'any', values: ['a0'] })
}

/** Set twice in one update, the second over the first, or one that loses. */
const overOwn: Move = (forge) => {
  const { chance, lookout, pen } = forge
  const spot = chance.maybe(lookout.maps.filter(({ path }) => path.length === 2))
  if (spot === undefined) return
  const name = chance.of(['theme', 'kind', 'order', 'trashed', 'source', 'here', 'knowledge'])
  const first = pen.item(forge.key(spot, name), { is: 'any', values: [chance.of(['issue', 'a1', 'direction'])] })
  const loser = { parent: spot.at, key: name }
  const contents: Content[] = [
    { is: 'any', values: ['a2'] },
    { is: 'deleted', length: 1 },
    { is: 'any', values: ['dilemma'] },
  ]
  pen.item(chance.is(0.6) ? { origin: first, key: name } : loser, chance.of(contents))
}

const clocks = { overlap, repeat, foreign, collected, skip, gap, empty, manyIds, twoLeases, self }
export const timeMoves = { ...clocks, onDead, torn, deletion, required, overOwn }
