/**
 * One live board. An edit passes here in four steps: try, judge, keep, tell. What anybody else is
 * sent is on disk: updates of one turn are kept together, and only then told and acknowledged.
 */

import * as Y from 'yjs'
import { migrate } from '#shared/board/migrate.ts'
import { newDocument } from '#shared/board/document.ts'
import type { Verdict } from '#shared/policy/permissions.ts'
import { close } from '#shared/wire/close.ts'
import { writeUpdate } from '#shared/wire/frames.ts'
import { StoreFailed, type BoardKey, type Journal } from '#server/store/ports.ts'
import { Connection, type ConnectionOptions, type Outbox } from './connection.ts'
import { Judge, type Member } from './judge.ts'
import { Presence } from './presence.ts'
import { purgeTrash } from './purge.ts'

/** The origin of edits that the server itself makes. */
export const server = Symbol('server')

/** Updates after which a snapshot takes their place, so that a board opens quickly. */
const compactAfter = 500

export interface RoomPorts {
  readonly journal: Journal
  readonly now: () => number
  /** The store failed: what is in memory cannot be trusted to be on disk. */
  readonly fallen: (error: unknown) => void
  /** A snapshot could not be made; nothing is lost, the board only opens more slowly. */
  readonly uncompacted: (error: unknown) => void
}

interface Waiting {
  readonly kept: () => void
  readonly lost?: (error: unknown) => void
}

export class Room {
  readonly presence: Presence
  readonly #key: BoardKey
  readonly #ports: RoomPorts
  readonly #doc: Y.Doc
  readonly #judge: Judge
  readonly #connections = new Set<Connection>()
  #batch: Uint8Array[] = []
  #waiting: Waiting[] = []
  #keeping: Promise<void> | null = null
  #sinceSnapshot: number
  /** Why nothing is kept here any more: the store failed, or the room was closed. */
  #over: Error | null = null

  private constructor(key: BoardKey, ports: RoomPorts, doc: Y.Doc, tail: number) {
    this.#key = key
    this.#ports = ports
    this.#doc = doc
    this.#sinceSnapshot = tail
    this.#judge = new Judge(doc)
    this.presence = new Presence(this.#connections)
    doc.on('update', (update: Uint8Array, origin: unknown) => {
      this.#batch.push(update)
      if (origin === server) this.#judge.follow(update)
      this.#keepSoon()
    })
  }

  /** Reads the board from disk, brings it up to date, and throws away what lay in the trash for 30 days. */
  static async open(key: BoardKey, ports: RoomPorts): Promise<Room> {
    const stored = await ports.journal.read(key)
    const doc = newDocument()
    doc.transact(() => {
      if (stored.snapshot !== null) Y.applyUpdate(doc, stored.snapshot)
      for (const update of stored.tail) Y.applyUpdate(doc, update)
    })
    const room = new Room(key, ports, doc, stored.tail.length)
    await room.write((board) => {
      migrate(board)
      purgeTrash(board, ports.now())
    })
    return room
  }

  join(member: Member, out: Outbox, options: ConnectionOptions): Connection {
    const connection = new Connection(this, member, out, options)
    this.#connections.add(connection)
    connection.greet()
    return connection
  }

  leave(connection: Connection): void {
    if (!this.#connections.delete(connection)) return
    this.presence.leave(connection)
  }

  /** How many connections are open. */
  people(): number {
    return this.#connections.size
  }

  receive(update: Uint8Array, from: Connection): Verdict {
    const verdict = this.#judge.weigh(update, from.member)
    if (verdict.ok) Y.applyUpdate(this.#doc, update, from)
    return verdict
  }

  /** The server's own edit, in one transaction; resolves when it is on disk and told. */
  write(edit: (doc: Y.Doc) => void): Promise<void> {
    if (this.#over !== null) return Promise.reject(this.#over)
    this.#doc.transact(() => edit(this.#doc), server)
    return new Promise((kept, lost) => {
      this.#await({ kept, lost })
    })
  }

  /** Looks at the document as it stands; `look` must not change it. */
  read<T>(look: (doc: Y.Doc) => T): T {
    return look(this.#doc)
  }

  /** Calls back once all that was admitted until now is on disk; never, when the store fails. */
  whenKept(kept: () => void): void {
    this.#await({ kept })
  }

  stateVector(): Uint8Array {
    return Y.encodeStateVector(this.#doc)
  }

  stateFrom(stateVector: Uint8Array): Uint8Array {
    return Y.encodeStateAsUpdate(this.#doc, stateVector)
  }

  /** Keeps what is under way, then sends everyone off. */
  async end(): Promise<void> {
    await this.#keeping
    this.#over = new StoreFailed('This room is closed.')
    this.presence.stop()
    for (const connection of [...this.#connections]) connection.end(close.restarting)
    this.#doc.destroy()
  }

  #await(waiting: Waiting): void {
    if (this.#over !== null) waiting.lost?.(this.#over)
    else if (this.#batch.length === 0 && this.#keeping === null) waiting.kept()
    else this.#waiting.push(waiting)
  }

  /** Once a turn of the event loop, so that what arrives together is kept together. */
  #keepSoon(): void {
    this.#keeping ??= new Promise<void>((turn) => {
      setImmediate(turn)
    }).then(() => this.#keep())
  }

  async #keep(): Promise<void> {
    while (this.#batch.length > 0) {
      const batch = this.#batch
      const waiting = this.#waiting
      this.#batch = []
      this.#waiting = []
      try {
        const seq = await this.#ports.journal.append(this.#key, batch)
        this.#tell(batch)
        for (const { kept } of waiting) kept()
        await this.#compact(batch.length, seq)
      } catch (error) {
        this.#fall(error, waiting)
        return
      }
    }
    this.#keeping = null
    // Somebody may have begun to wait during the last tell; everything is on disk now.
    for (const { kept } of this.#waiting.splice(0)) kept()
  }

  #tell(batch: readonly Uint8Array[]): void {
    const [only] = batch
    const update = batch.length === 1 && only !== undefined ? only : Y.mergeUpdates([...batch])
    const bytes = writeUpdate(update)
    for (const connection of this.#connections) connection.tell(bytes)
  }

  async #compact(added: number, seq: number): Promise<void> {
    this.#sinceSnapshot += added
    if (this.#sinceSnapshot < compactAfter || this.#batch.length > 0) return
    this.#sinceSnapshot = 0
    await this.#ports.journal
      .compact(this.#key, seq, Y.encodeStateAsUpdate(this.#doc))
      .catch((error: unknown) => this.#ports.uncompacted(error))
  }

  /** Memory is ahead of the disk: forget it, and let everyone come back to what is really kept. */
  #fall(error: unknown, waiting: readonly Waiting[]): void {
    this.#over = new StoreFailed('This room has fallen.', { cause: error })
    this.presence.stop()
    for (const { lost } of [...waiting, ...this.#waiting]) lost?.(error)
    for (const connection of [...this.#connections]) connection.end(close.notStored)
    this.#ports.fallen(error)
  }
}
