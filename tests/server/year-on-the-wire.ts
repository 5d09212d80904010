/** The year of the demo, lived by people with devices: over HTTP and WebSocket, against a server with a clock of its own. */

import type * as Y from 'yjs'
import type { Asked, CommandName, Output, commands } from '#shared/commands/commands.ts'
import type { SessionInfo } from '#shared/commands/shapes.ts'
import type { YearAtelier } from '#server/demo/year/shape.ts'
import type { Someone, World } from '#server/demo/year/world.ts'
import { startServer, type TestServer } from '#tests/kit/server.ts'
import { Visitor } from '#tests/kit/visitor.ts'
import { Hand } from './matrix/hand.ts'

export class WirePerson implements Someone {
  readonly visitor: Visitor

  constructor(url: string) {
    this.visitor = new Visitor(url)
  }

  ask<N extends CommandName>(name: N, input: Asked<(typeof commands)[N]>): Promise<Output<(typeof commands)[N]>> {
    return this.visitor.ask(name, input)
  }

  async write(session: string, edit: (doc: Y.Doc, me: SessionInfo['me']) => void): Promise<void> {
    const { me } = await this.ask('getSession', { session })
    const hand = await Hand.open(this.visitor, session)
    const verdict = await hand.try((doc) => edit(doc, me))
    hand.close()
    if (verdict !== 'ok') throw new Error(`the gate refused: ${verdict}`)
  }

  async read<T>(session: string, look: (doc: Y.Doc) => T): Promise<T> {
    const hand = await Hand.open(this.visitor, session)
    const seen = look(hand.doc)
    hand.close()
    return seen
  }
}

export class WireWorld implements World {
  readonly server: TestServer
  readonly #clock: { at: number }

  private constructor(server: TestServer, clock: { at: number }) {
    this.server = server
    this.#clock = clock
  }

  static async begin(at: number): Promise<WireWorld> {
    const clock = { at }
    return new WireWorld(await startServer({ now: () => clock.at }), clock)
  }

  turnTo(moment: number): void {
    this.#clock.at = moment
  }

  newcomer(): WirePerson {
    return new WirePerson(this.server.url)
  }

  async begin({ key, title }: YearAtelier, leader: Someone): Promise<string> {
    return (await leader.ask('createAtelier', { id: key, title, language: 'nl' })).id
  }
}
