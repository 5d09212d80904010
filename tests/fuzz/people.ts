/** Honest people: real replicas that write only what they may, over a line that loses its temper. */

import * as Y from 'yjs'
import { newDocument, snapshotOf } from '#shared/board/document.ts'
import { act } from './acts.ts'
import type { Arena } from './arena.ts'
import type { Player } from './cast.ts'
import type { Chance } from './chance.ts'
import { Wrong } from './wrong.ts'

const line = Symbol('line')
const typing = Symbol('typing')
/** Client ids in one update. */
const mostParts = 64

export class HonestPerson {
  readonly me: Player
  doc: Y.Doc
  readonly #arena: Arena
  readonly #chance: Chance
  readonly #tell: (update: Uint8Array, from: HonestPerson) => void
  #history: Y.UndoManager
  /** Written here and not yet sent. */
  #out: Uint8Array[] = []
  /** Sent by the server and not yet here. */
  #in: Uint8Array[] = []
  #online = true

  constructor(me: Player, arena: Arena, chance: Chance, tell: (update: Uint8Array, from: HonestPerson) => void) {
    this.me = me
    this.#arena = arena
    this.#chance = chance
    this.#tell = tell
    ;[this.doc, this.#history] = this.#open()
  }

  /** Does something at the board before them; takes it back now and then. */
  act(): void {
    const { doc, me } = this
    const chance = this.#chance
    const moment = this.#arena.moments[0] ?? { state: 'open' }
    const doing = (): void => act({ doc, me, chance, honest: true, moment }, snapshotOf(doc))
    // In a closed session nothing is taken back either.
    if (moment.state === 'closed') doc.transact(doing)
    else if (chance.is(0.08)) this.#history.undo()
    else if (chance.is(0.04)) this.#history.redo()
    else doc.transact(doing, chance.is(0.5) ? typing : null)
  }

  hear(update: Uint8Array): void {
    if (this.#online) this.#in.push(update)
  }

  /** The line does one of the things that lines do. */
  stir(): void {
    const chance = this.#chance
    if (!this.#online) {
      if (chance.is(0.3)) this.#comeBack()
    } else if (chance.is(0.05)) this.#online = false
    else if (chance.is(0.6)) this.#receive(1 + chance.below(4))
    else this.#send()
  }

  /** All that is under way arrives, both ways. */
  settle(): void {
    if (!this.#online) this.#comeBack()
    this.#sendAll()
    // A deletion that was lost leaves no gap behind; the question at a new line finds it.
    this.#answer()
    this.#receive(Infinity)
  }

  #open(): [Y.Doc, Y.UndoManager] {
    const doc = newDocument()
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(this.#arena.doc), line)
    doc.clientID = freeClient(this.#arena, this.#chance)
    doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== line) this.#out.push(update)
    })
    const scope = (['cards', 'notes', 'clusters'] as const).map((name) => doc.getMap(name))
    // Only words are taken back by Yjs; steps have a reverse of their own.
    const options = { doc, trackedOrigins: new Set([typing]), captureTimeout: 0, captureTransaction: onlyWords }
    return [doc, new Y.UndoManager(scope, options)]
  }

  /** The server says no: start again from the board, under a client id of one's own. */
  #startOver(): void {
    this.#history.destroy()
    this.doc.destroy()
    this.#out = []
    this.#in = []
    ;[this.doc, this.#history] = this.#open()
  }

  #comeBack(): void {
    this.#online = true
    this.#in = [Y.encodeStateAsUpdate(this.#arena.doc, Y.encodeStateVector(this.doc))]
    this.#out = []
    this.#answer()
  }

  /** What the server has not of what is here, as an answer to its question. */
  #missing(): Uint8Array {
    return Y.encodeStateAsUpdate(this.doc, Y.encodeStateVector(this.#arena.doc))
  }

  #sendAll(): void {
    for (let next = this.#out.shift(); next !== undefined; next = this.#out.shift()) this.#hand(next)
  }

  #send(): void {
    const chance = this.#chance
    // The gate takes parts of so many client ids at a time, and a client that asks first sends fewer.
    if (chance.is(0.05) && this.doc.store.clients.size <= mostParts) {
      this.#out = []
      return this.#hand(Y.encodeStateAsUpdate(this.doc))
    }
    if (chance.is(0.05)) this.#out.shift()
    if (chance.is(0.2) && this.#out.length > 1) this.#out = [Y.mergeUpdates(this.#out)]
    const next = this.#out.shift()
    if (next === undefined) return
    this.#hand(next)
    if (chance.is(0.1)) this.#hand(next)
  }

  #hand(update: Uint8Array): void {
    const admission = this.#arena.deliver(this.me, update, true)
    if (admission.ok) {
      if (admission.update !== null) this.#tell(admission.update, this)
    } else if (admission.code === 'gap') {
      this.#out = []
      this.#answer()
    } else this.#startOver()
  }

  /** The server asked what it misses. */
  #answer(): void {
    const admission = this.#arena.deliver(this.me, this.#missing(), true)
    if (!admission.ok && admission.code === 'gap')
      throw new Wrong('honest people are not refused', 'a gap in all there is')
    if (!admission.ok) this.#startOver()
    else if (admission.update !== null) this.#tell(admission.update, this)
  }

  #receive(most: number): void {
    const chance = this.#chance
    const here = this.#in.splice(0, most)
    if (here.length > 1 && chance.is(0.2)) here.reverse()
    if (here.length > 1 && chance.is(0.2)) here.push(Y.mergeUpdates(here))
    if (chance.is(0.1)) here.push(...here.slice(0, 1))
    // As a page does: once for each frame it draws.
    this.doc.transact(() => {
      for (const update of here) Y.applyUpdate(this.doc, update, line)
    }, line)
  }
}

/** Whether a transaction touched words and nothing else. */
function onlyWords({ changed }: Y.Transaction): boolean {
  return [...changed.keys()].every((type) => type instanceof Y.Text)
}

/** A client id that nobody has. */
export function freeClient({ ledger, taken }: Arena, chance: Chance): number {
  for (;;) {
    const client = chance.is(0.2) ? 1 + chance.below(100_000) : chance.below(2 ** 32)
    if (ledger.clients.has(client) || taken.has(client)) continue
    taken.add(client)
    return client
  }
}
