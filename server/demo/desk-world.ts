/** The year lived at the desk of a server that starts: the same commands and the same gate, without a network. */

import type * as Y from 'yjs'
import * as v from 'valibot'
import { addresses } from '#shared/commands/addresses.ts'
import { commands, type Asked, type CommandName, type Output } from '#shared/commands/commands.ts'
import type { SessionInfo } from '#shared/commands/shapes.ts'
import { newId } from '#shared/id.ts'
import { noteSeen } from '#server/care/seen.ts'
import { Rooms } from '#server/room/rooms.ts'
import { facelessAt, type Asker, type Desk } from '#server/sessions/desk.ts'
import { handlers } from '#server/sessions/handlers.ts'
import { mustBeAllowed } from '#server/sessions/rights.ts'
import { hashOf, newToken } from '#server/sessions/secret.ts'
import { Tries } from '#server/sessions/tries.ts'
import type { Identity, Journal } from '#server/store/ports.ts'
import { DeskBoards } from './desk-boards.ts'
import type { YearAtelier } from './year/shape.ts'
import type { Someone, World } from './year/world.ts'

type Handle = (input: unknown, asker: Asker, desk: Desk) => Promise<unknown>

type Begin = (atelier: string, leader: string, now: number) => Promise<string>

export class DeskWorld implements World {
  readonly #desk: Desk
  readonly #boards: DeskBoards
  readonly #begin: Begin
  #now = 0

  /** `begin` lays an atelier with who leads it. */
  constructor(desk: Desk, journal: Journal, begin: Begin) {
    const now = (): number => this.#now
    const endless = new Tries(Infinity, now)
    const limits = { arrivals: endless, wrongCodes: endless, codesMade: endless, erasings: endless }
    this.#desk = { ...desk, ...limits, now, rooms: new Rooms({ journal, log: () => {}, now }) }
    this.#boards = new DeskBoards(this.#desk)
    this.#begin = begin
  }

  turnTo(moment: number): void {
    this.#now = moment
  }

  newcomer(): Someone {
    return new AtDesk(this.#desk, this.#boards)
  }

  async begin(atelier: YearAtelier, leader: Someone): Promise<string> {
    if (!(leader instanceof AtDesk)) throw new Error('somebody of another world')
    return this.#begin(atelier.key, (await leader.sign()).id, this.#now)
  }

  async close(): Promise<void> {
    await this.#boards.close()
    return this.#desk.rooms.close()
  }
}

/** Somebody with an identity of which nobody has the token. */
class AtDesk implements Someone {
  readonly #desk: Desk
  readonly #boards: DeskBoards
  readonly #places = new Map<string, SessionInfo['me']>()
  #identity: Identity | null = null

  constructor(desk: Desk, boards: DeskBoards) {
    this.#desk = desk
    this.#boards = boards
  }

  async sign(): Promise<Identity> {
    if (this.#identity !== null) return this.#identity
    this.#identity = { id: newId(), language: 'nl', coordinator: false }
    await this.#desk.catalogue.addIdentity(this.#identity, hashOf(newToken()), this.#desk.now())
    return this.#identity
  }

  async ask<N extends CommandName>(name: N, given: Asked<(typeof commands)[N]>): Promise<Output<(typeof commands)[N]>> {
    const input = v.parse(commands[name].input, given)
    const asker: Asker = { ...facelessAt('demo'), identity: this.#identity, sign: () => this.sign() }
    if (this.#identity !== null) noteSeen(this.#desk, this.#identity)
    if (addresses[name].path.startsWith('/api/sessions/:session')) {
      await mustBeAllowed(this.#desk, asker, name, (input as { readonly session: string }).session)
    }
    return (await (handlers[name] as Handle)(input, asker, this.#desk)) as Output<(typeof commands)[N]>
  }

  async write(session: string, edit: (doc: Y.Doc, me: SessionInfo['me']) => void): Promise<void> {
    const me = this.#places.get(session) ?? (await this.ask('getSession', { session })).me
    this.#places.set(session, me)
    const board = await this.#boards.open(session, me)
    await board.write({ person: me.person, role: me.role }, (doc) => edit(doc, me))
  }

  async read<T>(session: string, look: (doc: Y.Doc) => T): Promise<T> {
    const { me } = await this.ask('getSession', { session })
    return look((await this.#boards.open(session, me)).doc)
  }
}
