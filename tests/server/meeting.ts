/** A meeting on a real server: who leads, and people who come in, each with a device and an open board. */

import { snapshotOf, type Snapshot } from '#shared/board/document.ts'
import type { Person, SessionState } from '#shared/board/schema.ts'
import type { Role } from '#shared/policy/operations.ts'
import type { Live } from '#client/live/open.ts'
import { startServer, withSession, type TestServer, type TestSettings } from '#tests/kit/server.ts'
import { until, Visitor } from '#tests/kit/visitor.ts'
import { Hand } from './matrix/hand.ts'

export interface Guest {
  readonly visitor: Visitor
  readonly board: Live
  /** Their id on the board. */
  readonly id: string
}

export class Meeting {
  readonly server: TestServer
  readonly lead: Guest
  readonly session: string
  readonly code: string
  readonly #boards: Live[]
  /** The lead's bare line, which knows when it has heard all. */
  readonly #hand: Hand

  private constructor(server: TestServer, lead: Guest, session: string, code: string, boards: Live[], hand: Hand) {
    this.#hand = hand
    this.server = server
    this.lead = lead
    this.session = session
    this.code = code
    this.#boards = boards
  }

  static async begin(settings: TestSettings = {}, given: Readonly<Record<string, unknown>> = {}): Promise<Meeting> {
    const server = await startServer(settings)
    const { lead, info, code } = await withSession(server, given)
    const boards: Live[] = []
    const hand = await Hand.open(lead, info.id)
    return new Meeting(server, await openFor(lead, info.id, boards), info.id, code, boards, hand)
  }

  /** Somebody new, with the room's code or in a role of their own. */
  async enter(name: string, role: Role = 'participant'): Promise<Guest> {
    const visitor = new Visitor(this.server.url)
    const path = role === 'participant' ? `/j/${this.code}` : (await this.invite(role)).path
    const { status } = await visitor.post(path, { name })
    if (status !== 303) throw new Error(`${name} was answered ${status}`)
    return this.open(visitor)
  }

  /** Another window of somebody who is in. */
  open(visitor: Visitor): Promise<Guest> {
    return openFor(visitor, this.session, this.#boards)
  }

  async invite(role: Role): Promise<{ readonly path: string }> {
    return this.lead.visitor.ask('invite', { session: this.session, role: role as 'expert' })
  }

  /** The board as it stands with the server this moment. */
  async look(): Promise<Snapshot> {
    await this.#hand.catchUp()
    return snapshotOf(this.#hand.doc)
  }

  async state(): Promise<SessionState> {
    const { session } = await this.look()
    if (session === null) throw new Error('the board has no session')
    return session
  }

  async person(id: string): Promise<Person | undefined> {
    return (await this.look()).people.find((person) => person.id === id)
  }

  async end(): Promise<void> {
    this.#hand.close()
    for (const board of this.#boards) board.close()
    await this.server.close()
  }
}

async function openFor(visitor: Visitor, session: string, boards: Live[]): Promise<Guest> {
  const board = await visitor.open(session)
  boards.push(board)
  await until(() => board.store.getState().line.state === 'live', 'the board')
  return { visitor, board, id: board.store.getState().info.me.person }
}

export const seen = ({ board }: Guest): Snapshot => snapshotOf(board.doc())
export const stateOf = (guest: Guest): SessionState => {
  const { session } = seen(guest)
  if (session === null) throw new Error('the board has no session')
  return session
}
export const personOf = (guest: Guest, id: string): Person | undefined =>
  seen(guest).people.find((person) => person.id === id)

/** Puts a card on the board and waits until it is kept. */
export async function place({ board }: Guest, title: string): Promise<string> {
  const placed = board.acts.placeCard({ kind: 'issue', title, language: 'nl' })
  if (!placed.ok) throw new Error(`not placed: ${placed.code}`)
  await until(() => board.store.getState().saved, title)
  return placed.id ?? ''
}

export async function refused(visitor: Visitor, ...asked: Parameters<Visitor['try']>): Promise<string> {
  const { status, answer } = await visitor.try(...asked)
  return status === 200 ? 'ok' : (answer as { readonly code: string }).code
}
