/** One board, from its first card until everybody agrees: honest people and others, all at once. */

import * as Y from 'yjs'
import { rootOf } from '#shared/board/document.ts'
import { addCard, setFields, yRecord } from '#shared/board/edit.ts'
import { schemaVersion, tableFields } from '#shared/board/schema.ts'
import { purgeTrash } from '#server/room/purge.ts'
import { setSession } from '#server/sessions/board.ts'
import { makePerson, putPerson } from '#tests/kit/make.ts'
import { madeAt } from './hands.ts'
import { Arena, type ArenaOptions } from './arena.ts'
import { everybody, guests, honest, hostile } from './cast.ts'
import { Chance, withChance } from './chance.ts'
import { Intruder } from './intruder.ts'
import { Lookout } from './lookout.ts'
import { checkCold, checkReplicas, checkWhole } from './oracles.ts'
import { HonestPerson } from './people.ts'
import { makePlan } from './plans.ts'
import type { Tally } from './tally.ts'
import { Wrong } from './wrong.ts'

const hosts = new Set(['bea', 'mal'])
const people: Readonly<Record<string, string>> = { bea: 'Onderzoek', nix: 'Student', ann: 'Wonen' }
const scribes = ['ann', 'bea', 'mal', 'cor', null] as const

export interface GameOptions extends ArenaOptions {
  readonly seed: number
  /** How many hostile updates. */
  readonly hostile: number
  readonly tally: Tally
}

/** Plays a game to its end; throws `Wrong`, with the turns that led there, when something may not be. */
export function playGame(options: GameOptions): void {
  const chance = new Chance(options.seed)
  withChance(chance, () => new Game(chance, options).play())
}

/** A promise was broken after these turns. */
export class Broken extends Error {
  override readonly name = 'Broken'
  readonly wrong: Wrong
  readonly arena: Arena

  constructor(wrong: Wrong, arena: Arena) {
    super(wrong.message, { cause: wrong })
    this.wrong = wrong
    this.arena = arena
  }
}

class Game {
  readonly #chance: Chance
  readonly #options: GameOptions
  readonly #arena: Arena
  readonly #people: readonly HonestPerson[]
  readonly #intruders: readonly Intruder[]

  constructor(chance: Chance, options: GameOptions) {
    this.#chance = chance
    this.#options = options
    this.#arena = new Arena(options)
    this.#layBoard()
    const tell = (update: Uint8Array, from: HonestPerson | null): void => {
      for (const person of this.#people) if (person !== from) person.hear(update)
    }
    this.#people = honest.map((me) => new HonestPerson(me, this.#arena, chance, tell))
    this.#intruders = hostile.map((me) => new Intruder(me, this.#arena, chance, (update) => tell(update, null)))
  }

  play(): void {
    try {
      for (let count = 0; count < 12; count += 1) this.#people[count % 4]?.act()
      this.#settle()
      for (let played = 0; played < this.#options.hostile;) played += this.#round()
      this.#settle()
      checkCold(this.#arena)
    } catch (error) {
      if (error instanceof Wrong) throw new Broken(error, this.#arena)
      throw error
    }
  }

  /** Some honest steps, then some that are not; returns how many of those. */
  #round(): number {
    const chance = this.#chance
    const { tally } = this.#options
    for (let left = 1 + chance.below(3); left > 0; left -= 1) chance.of(this.#people).act()
    for (let left = 2 + chance.below(6); left > 0; left -= 1) chance.of(this.#people).stir()
    if (chance.is(0.02)) this.#settle()
    if (chance.is(0.05)) this.#serverWrites()
    if (chance.is(0.5)) this.#leads()
    // Whoever still writes when the bell goes is let in; so the line is emptied first.
    const closed = chance.is(0.06)
    if (closed) this.#settle()
    this.#arena.state = closed ? 'closed' : 'open'
    this.#arena.experts = closed && chance.is(0.5)
    const lookout = new Lookout(this.#arena.doc)
    const updates = 25 + chance.below(35)
    for (let left = updates; left > 0; left -= 1) chance.of(this.#intruders).attack(lookout, tally)
    if (closed) this.#expertsAdd()
    this.#arena.state = 'open'
    this.#arena.graced = false
    return updates
  }

  /** After the meeting everybody tries, and only experts can, as long as they may. */
  #expertsAdd(): void {
    for (let left = 6; left > 0; left -= 1) for (const person of this.#people) person.act()
    this.#settle()
  }

  /** Everything under way arrives; then everybody has the same board. */
  #settle(): void {
    // What one sends when all has come can reach those who were asked before.
    for (let round = 0; round < 2; round += 1) for (const person of this.#people) person.settle()
    checkReplicas(
      this.#arena.doc,
      this.#people.map(({ doc, me }) => [me.person, doc]),
    )
    checkWhole(this.#arena)
    this.#options.tally.refused(this.#arena.conflicts.splice(0))
  }

  #layBoard(): void {
    this.#write((doc) => {
      const plan = JSON.stringify(makePlan(this.#chance))
      setSession(doc, { schema: schemaVersion, subject: 'Samen', state: 'open', plan, phase: 0 })
      for (const { person, role } of everybody) {
        const [host, perspective] = [hosts.has(person) ? madeAt : null, people[person] ?? null]
        putPerson(
          doc,
          makePerson(person, { role: role === 'beamer' ? 'observer' : role, table: 'tafel1', host, perspective }),
        )
      }
      for (const [id, scribe] of Object.entries(guests)) putPerson(doc, makePerson(id, { scribe, table: 'tafel1' }))
      for (const [order, id] of ['tafel1', 'tafel2'].entries())
        rootOf(doc, 'tables').set(id, yRecord(tableFields, { name: id, order }))
      // Nobody is the owner of what came in without a name.
      const card = { kind: 'issue', title: 'Zonder naam 🌿', order: 'a0', language: 'nl', author: 'niemand' } as const
      addCard(doc, { ...card, perspective: null, createdAt: madeAt }, 'naamloos')
    })
  }

  /** What lay in the trash goes for good. */
  #serverWrites(): void {
    this.#write((doc) => purgeTrash(doc, madeAt + 40 * 86_400_000))
  }

  /** Somebody leads: to another phase, with another plan, other cards in hand or other people in a role. */
  #leads(): void {
    const chance = this.#chance
    const { cards } = this.#arena.snapshot
    const steps: readonly ((doc: Y.Doc) => void)[] = [
      (doc) => setSession(doc, { phase: chance.below(5) }),
      (doc) => setSession(doc, { phase: chance.below(5) }),
      (doc) => setSession(doc, { plan: JSON.stringify(makePlan(chance)) }),
      (doc) => setSession(doc, { chosen: [chance.maybe(cards)?.id, chance.maybe(cards)?.id].join(' ').trim() || null }),
      (doc) => setSession(doc, { chosen: null }),
      (doc) => setFields(doc, 'people', chance.of(everybody).person, { host: chance.is(0.5) ? madeAt : null }),
      (doc) => setFields(doc, 'people', chance.of(Object.keys(guests)), { scribe: chance.of(scribes) }),
    ]
    this.#write(chance.of(steps))
    // What was under way at the bell may still come in, for a while.
    this.#arena.graced = chance.is(0.5)
  }

  #write(edit: (doc: Y.Doc) => void): void {
    const update = this.#arena.write(edit)
    if (update !== null) for (const person of this.#people ?? []) person.hear(update)
  }
}
