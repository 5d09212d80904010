/**
 * A board without sockets: whoever lives the demo’s year writes over a connection of their own, and is judged by the same
 * gate as everybody. They all look at one copy of it.
 */

import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { readSyncMessage } from 'y-protocols/sync'
import * as Y from 'yjs'
import { newDocument } from '#shared/board/document.ts'
import { frame, readNumber, readRefused, writeMark, writeStep1, writeUpdate } from '#shared/wire/frames.ts'
import type { Member } from '#server/gate/member.ts'
import type { Connection } from '#server/room/connection.ts'
import type { Room } from '#server/room/room.ts'

interface Writer {
  readonly connection: Connection
  /** The Yjs client id that they write under. */
  readonly client: number
}

export class DeskBoard {
  readonly doc = newDocument()
  readonly #room: Room
  readonly #writers = new Map<string, Writer>()
  readonly #waiting = new Map<number, () => void>()
  #refused: string | null = null
  #mark = 0

  private constructor(room: Room) {
    this.#room = room
  }

  /** Resolves once all of it is here, as whoever opens it sees it. */
  static async open(room: Room, member: Member): Promise<DeskBoard> {
    const board = new DeskBoard(room)
    const { connection } = board.#join(member)
    connection.receive(writeStep1(Y.encodeStateVector(board.doc)))
    await board.#kept(connection)
    return board
  }

  /** False once the board went on elsewhere. */
  get isOpen(): boolean {
    return !this.#room.over
  }

  /** Resolves when it is on disk; rejects when it is refused. */
  async write(member: Member, edit: (doc: Y.Doc) => void): Promise<void> {
    const { connection, client } = this.#writers.get(member.person) ?? this.#join(member)
    this.doc.clientID = client
    let update: Uint8Array | null = null
    this.doc.once('update', (bytes: Uint8Array) => {
      update = bytes
    })
    this.doc.transact(() => edit(this.doc))
    if (update === null) throw new Error('this edit changes nothing')
    connection.receive(writeUpdate(update))
    await this.#kept(connection)
  }

  close(): void {
    for (const { connection } of this.#writers.values()) connection.gone()
    this.doc.destroy()
  }

  #join(member: Member): Writer {
    const listens = this.#writers.size === 0
    const outbox = {
      send: (bytes: Uint8Array): number => this.#hear(bytes, listens),
      close: (): void => {
        this.#refused ??= 'closed'
        for (const saved of this.#waiting.values()) saved()
      },
      backlog: (): number => 0,
      rest: (): void => {},
    }
    const writer = {
      connection: this.#room.join(member, outbox, { ours: true, now: Date.now }),
      client: listens ? this.doc.clientID : newDocument().clientID,
    }
    this.#writers.set(member.person, writer)
    return writer
  }

  async #kept(connection: Connection): Promise<void> {
    this.#mark += 1
    const mark = this.#mark
    await new Promise<void>((resolve) => {
      this.#waiting.set(mark, resolve)
      connection.receive(writeMark(mark))
    })
    this.#waiting.delete(mark)
    if (this.#refused !== null) throw new Error(`the gate refused: ${this.#refused}`)
  }

  #hear(bytes: Uint8Array, listens: boolean): number {
    const decoder = decoding.createDecoder(bytes)
    const type = decoding.readVarUint(decoder)
    if (type === frame.sync && listens) readSyncMessage(decoder, encoding.createEncoder(), this.doc, this)
    else if (type === frame.refused) this.#refused = readRefused(decoder)?.code ?? 'unknown'
    else if (type === frame.saved) this.#waiting.get(readNumber(decoder))?.()
    return 0
  }
}
