/**
 * One board behind one gate, watched from outside. Every turn goes through here, and after each the
 * arena looks whether anything happened that had no right to; it asks the gate for nothing but its answer.
 */

import * as Y from 'yjs'
import { newDocument, snapshotOf, type Snapshot } from '#shared/board/document.ts'
import type { Moment, RefusalCode } from '#shared/policy/permissions.ts'
import type { Phase } from '#shared/session/format.ts'
import { Gate, type Admission } from '#server/gate/gate.ts'
import { Disagreement } from '#server/gate/inspect.ts'
import type { Rights } from '#server/gate/rights.ts'
import type { Player } from './cast.ts'
import { checkAdmitted, checkWhole, clocksOf, conflictIn, lateIn, looseIn, stateOf } from './oracles.ts'
import { phaseIn } from './plans.ts'
import type { Ledger } from './right.ts'
import { Wrong } from './wrong.ts'

export interface Turn {
  /** Who sent it; null for an edit of the server's own. */
  readonly by: Player | null
  /** Whether it comes from an honest client, which is never refused. */
  readonly honest: boolean
  readonly state: Moment['state']
  /** Whether experts may still add something while it is closed. */
  readonly experts?: boolean
  /** Whether what the phase before asks still counts: the last word at the bell. */
  readonly graced?: boolean
  readonly update: Uint8Array
}

export type Judge = Pick<Gate, 'admit'>
export type MakeJudge = (doc: Y.Doc, rights: Rights) => Judge

const theGate: MakeJudge = (doc, rights) => new Gate(doc, rights)

export interface ArenaOptions {
  readonly judge?: MakeJudge
  /** The costly looks follow once in so many turns. */
  readonly every?: number
}

/** The server's client id in every game. */
export const serverClient = 7_000_007

export class Arena {
  readonly doc = newDocument()
  /** A copy that takes in only what the gate gave out, one by one. */
  readonly shadow = newDocument()
  readonly rights: Rights = { owners: new Map(), leases: new Map() }
  readonly ledger: Ledger = { brought: new Map(), clients: new Map(), annotations: new Set() }
  readonly turns: Turn[] = []
  /** All that was given out, as a journal would have it. */
  readonly journal: Uint8Array[] = []
  /** Those of them that did something. */
  readonly mattered: Turn[] = []
  /** Client ids that somebody has in hand, used or not. */
  readonly taken = new Set<number>([serverClient])
  /** Why honest people were refused after all. */
  readonly conflicts: string[] = []
  state: Moment['state'] = 'open'
  /** Whether experts may still add something while it is closed. */
  experts = false
  /** Whether the phase before the running one still counts. */
  graced = false
  readonly #judge: Judge
  readonly #every: number
  #snapshot: Snapshot | null = null
  #bytes: Buffer | null = null
  #clocks: ReadonlyMap<number, number> | null = null
  /** Transactions that changed the document since the last look. */
  #stirred = 0
  #phase: Phase | undefined
  #phaseBefore: Phase | undefined

  constructor({ judge = theGate, every = 1 }: ArenaOptions = {}) {
    this.#judge = judge(this.doc, this.rights)
    this.#every = every
    this.doc.clientID = serverClient
    this.ledger.clients.set(serverClient, '')
    this.doc.on('update', () => {
      this.#stirred += 1
    })
  }

  /** By which moments an update is judged: as it is, and just after a phase as it was. */
  get moments(): readonly Moment[] {
    const now = this.#momentIn(this.#phase)
    return this.graced && this.state === 'open' ? [now, this.#momentIn(this.#phaseBefore)] : [now]
  }

  /** How the board looks; kept until something changes. */
  get snapshot(): Snapshot {
    this.#snapshot ??= snapshotOf(this.doc)
    return this.#snapshot
  }

  /** An edit of the server's own, as an update. */
  write(edit: (doc: Y.Doc) => void): Uint8Array | null {
    let update: Uint8Array | null = null
    const catchIt = (made: Uint8Array): void => {
      update = made
    }
    this.doc.on('update', catchIt)
    this.doc.transact(() => edit(this.doc))
    this.doc.off('update', catchIt)
    if (update === null) return null
    const turn = { by: null, honest: true, state: this.state, update: update as Uint8Array }
    this.turns.push(turn)
    this.mattered.push(turn)
    this.#took(update)
    return update
  }

  /** Plays a turn that was written down. */
  play(turn: Turn): Admission | null {
    this.state = turn.state
    this.experts = turn.experts ?? false
    this.graced = turn.graced ?? false
    if (turn.by !== null) return this.deliver(turn.by, turn.update, turn.honest)
    this.turns.push(turn)
    // It was written under the server’s client id, which Yjs would think is somebody else’s.
    this.doc.clientID = serverClient + 1
    Y.applyUpdate(this.doc, turn.update)
    this.#took(turn.update)
    return null
  }

  /** Hands an update to the gate, and looks what came of it. */
  deliver(by: Player, update: Uint8Array, honest: boolean): Admission {
    const turn = { by, honest, state: this.state, experts: this.experts, graced: this.graced, update }
    this.turns.push(turn)
    const before = this.snapshot
    this.#clocks ??= clocksOf(this.doc)
    const clocks = this.#clocks
    const costly = this.turns.length % this.#every === 0
    if (costly) this.#bytes ??= stateOf(this.doc)
    this.#stirred = 0
    const [admission, moment] = this.#askAll(by, update)
    if (!admission.ok || admission.update === null) this.#mustBeStill(admission, before, clocks, costly)
    else {
      this.mattered.push(turn)
      this.#forget()
      checkAdmitted(this, { by, honest, moment, update: admission.update, before, after: this.snapshot, clocks })
      this.journal.push(admission.update)
      if (costly) checkWhole(this)
    }
    if (honest && !admission.ok) this.#mustHaveReason(admission.code, by, update)
    return admission
  }

  /** As a room does: by the moment as it is, or else by the one before; with the moment that let it in. */
  #askAll(by: Player, update: Uint8Array): readonly [Admission, Moment] {
    const [now = this.#momentIn(this.#phase), before] = this.moments
    const first = this.#ask(by, update, now)
    if (first.ok || first.code === 'gap' || before === undefined) return [first, now]
    const second = this.#ask(by, update, before)
    return second.ok || second.code === 'gap' ? [second, before] : [first, now]
  }

  #ask(by: Player, update: Uint8Array, moment: Moment): Admission {
    try {
      return this.#judge.admit(update, by, moment)
    } catch (error) {
      const cause = error instanceof Error && error.cause instanceof Error ? ` (${error.cause.message})` : ''
      const promise = error instanceof Disagreement ? 'the judges agree' : 'nothing is thrown'
      throw new Wrong(promise, `${String(error)}${cause}`, { cause: error })
    }
  }

  #momentIn(phase: Phase | undefined): Moment {
    const { state, experts } = this
    return { state, ...(phase && { phase }), ...(state === 'closed' && experts && { experts }) }
  }

  #took(update: Uint8Array): void {
    this.journal.push(update)
    Y.applyUpdate(this.shadow, update)
    this.#forget()
    const phase = phaseIn(this.snapshot)
    if (JSON.stringify(phase) === JSON.stringify(this.#phase)) return
    this.#phaseBefore = this.#phase
    this.#phase = phase
  }

  #forget(): void {
    this.#snapshot = null
    this.#bytes = null
    this.#clocks = null
  }

  #mustBeStill(admission: Admission, before: Snapshot, clocks: ReadonlyMap<number, number>, costly: boolean): void {
    const promise = admission.ok ? 'nothing new changes nothing' : 'a refusal changes nothing'
    if (this.#stirred > 0) throw new Wrong(promise, 'the document told of a change')
    const { clients } = this.doc.store
    if (clients.size !== clocks.size) throw new Wrong(promise, 'a client came')
    for (const [client, clock] of clocks) {
      if (Y.getState(this.doc.store, client) !== clock) throw new Wrong(promise, 'a clock moved')
    }
    if (!costly) return
    if (JSON.stringify(snapshotOf(this.doc)) !== JSON.stringify(before)) throw new Wrong(promise, 'the board changed')
    if (this.#bytes?.equals(stateOf(this.doc)) !== true) throw new Wrong(promise, 'the document changed')
    checkWhole(this)
  }

  /**
   * An honest update is refused only where it and another’s, which it could not know, make no board together,
   * or when by now it is too late for it.
   */
  #mustHaveReason(code: RefusalCode, by: Player, update: Uint8Array): void {
    if (code === 'gap') return
    const copy = newDocument()
    Y.applyUpdate(copy, Y.encodeStateAsUpdate(this.doc))
    Y.applyUpdate(copy, update)
    const reason =
      conflictIn(copy, this.snapshot) ??
      looseIn(this.doc, update) ??
      lateIn(copy, this.snapshot, by, this.moments, this.ledger)
    if (reason === null) throw new Wrong('honest people are not refused', `for ${code}`)
    this.conflicts.push(reason)
  }
}
