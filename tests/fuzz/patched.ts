/** A real client that was tampered with: it does, through Yjs, what its person may not. */

import * as Y from 'yjs'
import { newDocument, rootOf, type Root } from '#shared/board/document.ts'
import { rootNames } from '#shared/board/schema.ts'
import { act } from './acts.ts'
import { someWords } from './hands.ts'
import type { Arena } from './arena.ts'
import type { Player } from './cast.ts'
import type { Chance } from './chance.ts'

/** After so many edits its own refused ones lie in the way of everything. */
const lasts = 12

export class PatchedClient {
  readonly #me: Player
  readonly #arena: Arena
  readonly #chance: Chance
  #doc = newDocument()
  #left = 0
  #made: Uint8Array | null = null

  constructor(me: Player, arena: Arena, chance: Chance) {
    this.#me = me
    this.#arena = arena
    this.#chance = chance
  }

  /** One transaction under one of these client ids; null when nothing came of it. */
  edit(clients: readonly number[]): Uint8Array | null {
    if (this.#left <= 0) this.#renew()
    this.#left -= 1
    const chance = this.#chance
    const usable = clients.filter(
      (client) => Y.getState(this.#doc.store, client) === Y.getState(this.#arena.doc.store, client),
    )
    const client = chance.maybe(usable)
    if (client === undefined) {
      this.#left = 0
      return null
    }
    this.#made = null
    this.#doc.clientID = client
    this.#doc.transact(() => {
      for (let left = chance.is(0.7) ? 1 : 3; left > 0; left -= 1) this.#step()
    })
    return this.#made
  }

  #renew(): void {
    this.#doc.destroy()
    this.#doc = newDocument()
    Y.applyUpdate(this.#doc, Y.encodeStateAsUpdate(this.#arena.doc))
    this.#doc.on('update', (update: Uint8Array) => {
      this.#made = update
    })
    this.#left = lasts
  }

  #step(): void {
    const chance = this.#chance
    const moment = { state: 'open' } as const
    const hands = { doc: this.#doc, me: this.#me, chance, moment }
    if (chance.is(0.6)) act({ ...hands, honest: chance.is(0.3) }, this.#arena.snapshot)
    else chance.of(forbidden)(this.#doc, chance)
  }
}

type Forbidden = (doc: Y.Doc, chance: Chance) => void

function entity(doc: Y.Doc, chance: Chance): Root | undefined {
  const root = rootOf(doc, chance.of(['cards', 'notes', 'links', 'clusters'] as const))
  const value = chance.maybe([...root.values()])
  return value instanceof Y.Map ? (value as Root) : undefined
}

function words(doc: Y.Doc, chance: Chance): Y.Text | undefined {
  return chance.maybe([...(entity(doc, chance)?.values() ?? [])].filter((value) => value instanceof Y.Text))
}

const forbidden: readonly Forbidden[] = [
  (doc, chance) => {
    const root = rootOf(doc, chance.of(rootNames))
    root.delete(chance.maybe([...root.keys()]) ?? '')
  },
  (doc, chance) => {
    const there = entity(doc, chance)
    there?.delete(chance.maybe([...there.keys()]) ?? '')
  },
  (doc, chance) => {
    const there = entity(doc, chance)
    there?.set(
      chance.maybe([...there.keys()]) ?? '',
      chance.of(['mal', 'issue', 'a0', 5, new Y.Text('x'), new Y.Map(), null]),
    )
  },
  (doc, chance) => entity(doc, chance)?.set(chance.of(['geheim', '__proto__', 'state']), someWords(chance)),
  (doc, chance) => rootOf(doc, 'session').set(chance.of(['state', 'phase', 'subject']), chance.of(['closed', 1])),
  (doc, chance) => {
    const person = chance.maybe([...rootOf(doc, 'people').values()])
    if (person instanceof Y.Map) person.set('role', 'coordinator')
  },
  (doc, chance) => {
    const person = chance.maybe([...rootOf(doc, 'people').values()])
    const key = chance.of(['host', 'scribe', 'table', 'muted'])
    if (person instanceof Y.Map) person.set(key, chance.of(['mal', 'tafel2', 1_767_222_000_000]))
  },
  (doc, chance) => rootOf(doc, 'session').set(chance.of(['chosen', 'leader', 'spotlight']), 'mal'),
  (doc, chance) => {
    const record = entity(doc, chance)
    record?.set(chance.of(['phase', 'variant', 'behalf']), chance.of(['fase1', 'story', 'hed', 'ann']))
  },
  (doc, chance) => {
    const record = entity(doc, chance)
    record?.delete(chance.of(['phase', 'variant', 'behalf', 'trashed', 'parked']))
  },
  (doc, chance) =>
    rootOf(doc, chance.of(['cards', 'notes', 'people', 'tables', 'ballots'] as const)).set(
      `half${chance.below(999)}`,
      new Y.Map([['kind', 'issue']]),
    ),
  (doc, chance) => doc.getMap(chance.of(['geheim', 'cards2'])).set('a', someWords(chance)),
  (doc, chance) => words(doc, chance)?.insert(0, 'heel lang '.repeat(chance.of([1, 10, 300]))),
  (doc, chance) => words(doc, chance)?.insert(0, someWords(chance), { bold: true }),
  (doc, chance) => words(doc, chance)?.insertEmbed(0, { plaatje: 'x' }),
  (doc, chance) => words(doc, chance)?.setAttribute('taal', someWords(chance)),
  (doc, chance) => {
    const text = words(doc, chance)
    if (text !== undefined && text.length > 0) text.delete(0, 1 + chance.below(text.length))
  },
  (doc, chance) => rootOf(doc, 'recognitions').set(`${chance.of(['ann', 'x'])}:mal`, chance.of([true, false])),
  (doc, chance) => {
    const key = chance.maybe([...rootOf(doc, 'recognitions').keys()])
    if (key !== undefined) rootOf(doc, 'recognitions').set(key, chance.of([false, true]))
  },
]
