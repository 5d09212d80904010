/** The boards that are open while the demo’s year is lived: one at a time for each session. */

import type { SessionInfo } from '#shared/commands/shapes.ts'
import { openBoard } from '#server/sessions/board.ts'
import type { Desk } from '#server/sessions/desk.ts'
import { DeskBoard } from './desk-board.ts'

export class DeskBoards {
  readonly #desk: Desk
  readonly #open = new Map<string, Promise<DeskBoard>>()

  constructor(desk: Desk) {
    this.#desk = desk
  }

  async open(session: string, me: SessionInfo['me']): Promise<DeskBoard> {
    const there = this.#open.get(session) ?? this.#fresh(session, me)
    this.#open.set(session, there)
    const board = await there
    if (board.isOpen) return board
    if (this.#open.get(session) === there) this.#open.delete(session)
    return this.open(session, me)
  }

  async close(): Promise<void> {
    for (const board of await Promise.all(this.#open.values())) board.close()
    this.#open.clear()
  }

  async #fresh(id: string, { person, role }: SessionInfo['me']): Promise<DeskBoard> {
    const session = await this.#desk.catalogue.session(id)
    if (session === null) throw new Error('this session is not there')
    return DeskBoard.open(await openBoard(this.#desk, session), { person, role })
  }
}
