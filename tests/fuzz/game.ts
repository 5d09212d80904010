/** One board, from its first card until everybody agrees: honest people and others, all at once. */

import * as Y from 'yjs'
import { rootOf } from '#shared/board/document.ts'
import { addCard, yRecord } from '#shared/board/edit.ts'
import { personFields, schemaVersion, sessionFields } from '#shared/board/schema.ts'
import { purgeTrash } from '#server/room/purge.ts'
import { madeAt } from './acts.ts'
import { Arena, type ArenaOptions } from './arena.ts'
import { honest, hostile } from './cast.ts'
import { Chance, withChance } from './chance.ts'
import { Intruder } from './intruder.ts'
import { Lookout } from './lookout.ts'
import { checkCold, checkReplicas, checkWhole } from './oracles.ts'
import { HonestPerson } from './people.ts'
import type { Tally } from './tally.ts'
import { Wrong } from './wrong.ts'

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
    // Whoever still writes when the bell goes is let in; so the line is emptied first.
    const closed = chance.is(0.03)
    if (closed) this.#settle()
    this.#arena.moment = { state: closed ? 'closed' : 'open' }
    const lookout = new Lookout(this.#arena.doc)
    const updates = 25 + chance.below(35)
    for (let left = updates; left > 0; left -= 1) chance.of(this.#intruders).attack(lookout, tally)
    this.#arena.moment = { state: 'open' }
    return updates
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
      const session = { schema: schemaVersion, subject: 'Samen', state: 'open', plan: '[]', phase: 0 }
      for (const name of Object.keys(sessionFields)) {
        const value = session[name as keyof typeof session]
        if (value !== undefined) rootOf(doc, 'session').set(name, value)
      }
      for (const { person, role } of [...honest, ...hostile]) {
        rootOf(doc, 'people').set(person, yRecord(personFields, { name: person, role }))
      }
      // Nobody is the owner of what came in without a name.
      const card = { kind: 'issue', title: 'Zonder naam 🌿', order: 'a0', language: 'nl', author: 'niemand' } as const
      addCard(doc, { ...card, perspective: null, createdAt: madeAt }, 'naamloos')
    })
  }

  /** The timer runs, or what lay in the trash goes for good. */
  #serverWrites(): void {
    const chance = this.#chance
    if (chance.is(0.5)) this.#write((doc) => rootOf(doc, 'session').set('phase', chance.below(9)))
    else this.#write((doc) => purgeTrash(doc, madeAt + 40 * 86_400_000))
  }

  #write(edit: (doc: Y.Doc) => void): void {
    const update = this.#arena.write(edit)
    if (update !== null) for (const person of this.#people ?? []) person.hear(update)
  }
}
