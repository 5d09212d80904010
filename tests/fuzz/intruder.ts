/** A member who means harm, with every kind of move at hand. */

import * as Y from 'yjs'
import { Malformed } from '#server/gate/bytes.ts'
import { decode } from '#server/gate/decode.ts'
import type { Arena } from './arena.ts'
import type { Player } from './cast.ts'
import type { Chance } from './chance.ts'
import { Forge, plain } from './forge.ts'
import type { Lookout } from './lookout.ts'
import { placeMoves, type Move } from './moves-place.ts'
import { timeMoves } from './moves-time.ts'
import { PatchedClient } from './patched.ts'
import { freeClient } from './people.ts'
import { alter, mangle } from './tamper.ts'
import type { Tally } from './tally.ts'
import { write } from './wire.ts'

const forged: Readonly<Record<string, Move>> = { ...placeMoves, ...timeMoves }
const forgedNames = Object.keys(forged)
/** More ids than this in hand and the board's limit on them is all that is ever met. */
const inHand = 24

export class Intruder {
  readonly #me: Player
  readonly #arena: Arena
  readonly #chance: Chance
  readonly #tell: (update: Uint8Array) => void
  readonly #patched: PatchedClient
  readonly #clients: number[] = []

  constructor(me: Player, arena: Arena, chance: Chance, tell: (update: Uint8Array) => void) {
    this.#me = me
    this.#arena = arena
    this.#chance = chance
    this.#tell = tell
    this.#patched = new PatchedClient(me, arena, chance)
    for (let count = 0; count < 4; count += 1) this.#clients.push(freeClient(arena, chance))
  }

  /** One hostile update. */
  attack(lookout: Lookout, tally: Tally): void {
    const chance = this.#chance
    if (this.#clients.length < inHand && chance.is(0.03)) this.#clients.push(freeClient(this.#arena, chance))
    const [name, bytes] = this.#make(lookout)
    if (chance.is(0.1)) tally.look(isReadable(bytes))
    const admission = this.#arena.deliver(this.#me, bytes, false)
    tally.count(name, admission)
    if (admission.ok && admission.update !== null) this.#tell(admission.update)
  }

  #make(lookout: Lookout): readonly [name: string, bytes: Uint8Array] {
    const chance = this.#chance
    const turn = chance.next()
    if (turn < 0.12) return ['mangled', mangle(this.#base(lookout), this.#earlier(), chance)]
    if (turn < 0.24) return this.#altered(lookout)
    if (turn < 0.28) return ['replayed', this.#earlier()]
    if (turn < 0.42) return ['patched', this.#patched.edit(this.#clients) ?? this.#earlier()]
    return this.#forged(lookout)
  }

  #altered(lookout: Lookout): readonly [name: string, bytes: Uint8Array] {
    const base = this.#chance.is(0.6) ? this.#base(lookout) : this.#earlier()
    try {
      return ['altered', write(alter(base, lookout, this.#chance))]
    } catch {
      // What was sent before need not be readable.
      return ['replayed', base]
    }
  }

  /** A move by hand, alone or hidden behind an honest beginning. */
  #forged(lookout: Lookout): readonly [name: string, bytes: Uint8Array] {
    const forge = new Forge(this.#me, this.#clients, lookout, this.#chance)
    const name = this.#chance.of(forgedNames)
    const smuggled = this.#chance.is(0.3)
    if (smuggled) plain(forge)
    forged[name]?.(forge)
    if (this.#chance.is(0.1)) plain(forge)
    if (forge.empty) plain(forge)
    return [name, forge.bytes()]
  }

  /** An update that could well be let in. */
  #base(lookout: Lookout): Uint8Array {
    const forge = new Forge(this.#me, this.#clients, lookout, this.#chance)
    plain(forge)
    return forge.empty ? this.#earlier() : forge.bytes()
  }

  /** Anything that was ever sent to this board, or given out, or all of it. */
  #earlier(): Uint8Array {
    const chance = this.#chance
    if (chance.is(0.05)) return Y.encodeStateAsUpdate(this.#arena.doc)
    const turn = chance.maybe(this.#arena.turns)
    return (chance.is(0.5) ? turn?.update : chance.maybe(this.#arena.journal)) ?? Uint8Array.of(0, 0)
  }
}

function isReadable(bytes: Uint8Array): boolean {
  try {
    decode(bytes)
    return true
  } catch (error) {
    if (error instanceof Malformed) return false
    throw error
  }
}
