/**
 * One live board. An edit passes here in three steps: the gate lets it in, it is kept, it is told.
 * What anybody else is sent is on disk: what one turn lets in is kept together, and only then told.
 */

import * as Y from 'yjs'
import { newDocument, readSession } from '#shared/board/document.ts'
import { migrate } from '#shared/board/migrate.ts'
import type { Role } from '#shared/policy/operations.ts'
import type { Moment } from '#shared/policy/permissions.ts'
import { close, type CloseCode } from '#shared/wire/close.ts'
import { writeStep2, writeUpdate } from '#shared/wire/frames.ts'
import { Gate, type Admission } from '#server/gate/gate.ts'
import type { Member } from '#server/gate/member.ts'
import type { NewRights, Rights } from '#server/gate/rights.ts'
import { StoreFailed, type BoardKey, type Journal, type StoredBoard } from '#server/store/ports.ts'
import { Connection, type ConnectionOptions, type Outbox } from './connection.ts'
import type { Cooldown } from './cooldown.ts'
import { Crowd } from './crowd.ts'
import { Moments } from './moments.ts'
import { ownersMissing } from './owners.ts'
import { Presence } from './presence.ts'
import { purgeTrash } from './purge.ts'
import { Turns } from './turns.ts'

/** The origin of edits that the server itself makes, and whose its client id is. */
const server = Symbol('server')
const serverLease = ''

/** Updates after which a snapshot takes their place, and one more for each of these bytes it has. */
const compactAfter = 500
const bytesPerUpdate = 256

/** How many answers are remembered until the next edit. */
const maxAnswers = 16

export interface RoomPorts {
  readonly journal: Journal
  readonly now: () => number
  readonly cooldown: Cooldown
  /** Memory cannot be trusted to be what is on disk. */
  readonly fallen: (error: unknown) => void
  /** A snapshot could not be made; nothing is lost, the board only opens more slowly. */
  readonly uncompacted: (error: unknown) => void
  /** Somebody's role changed, or they were sent away. */
  readonly rightsChanged: () => void
  /** Somebody sent what no honest client sends. */
  readonly forged: (code: string) => void
}

export class Room {
  readonly presence: Presence
  readonly #key: BoardKey
  readonly #ports: RoomPorts
  readonly #doc: Y.Doc
  readonly #rights: Rights
  readonly #gate: Gate
  readonly #moments: Moments
  readonly #crowd = new Crowd()
  readonly #turns: Turns
  #sinceSnapshot: number
  #snapshotBytes: number
  #seq: number
  /** Answers to clients that know the same, until the next edit. */
  readonly #answers = new Map<string, Uint8Array>()
  #over: Error | null = null

  private constructor(key: BoardKey, ports: RoomPorts, doc: Y.Doc, stored: StoredBoard) {
    this.#key = key
    this.#ports = ports
    this.#doc = doc
    this.#sinceSnapshot = stored.tail.length
    this.#snapshotBytes = stored.snapshot?.length ?? 0
    this.#seq = stored.seq
    this.#rights = { owners: new Map(stored.owners), leases: new Map(stored.leases) }
    this.presence = new Presence(this.#crowd.everyone, this.#rights.leases)
    this.#gate = new Gate(doc, this.#rights, (client) => this.presence.holderOf(client))
    this.#moments = new Moments(momentOf(doc), ports.now)
    this.#turns = new Turns({
      keep: (updates, rights) => this.#keep(updates, rights),
      tell: (updates) => this.#tell(updates),
      after: () => this.#compact(),
      fail: (error) => this.#fall(error),
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
    // One client id for all that the server ever writes here: every id costs every reader.
    for (const [client, person] of stored.leases) if (person === serverLease) doc.clientID = client
    const room = new Room(key, ports, doc, stored)
    room.#adopt(ownersMissing(doc, room.#rights.owners))
    await room.write((board) => {
      migrate(board)
      purgeTrash(board, ports.now())
    })
    return room
  }

  join(member: Member, out: Outbox, options: ConnectionOptions): Connection {
    const connection = new Connection(this, member, out, options)
    this.#crowd.add(connection)
    connection.greet()
    return connection
  }

  leave(connection: Connection): void {
    if (this.#crowd.delete(connection)) this.presence.leave(connection)
  }

  /** How many connections are open. */
  people(): number {
    return this.#crowd.everyone.size
  }

  /** How long somebody who was refused too often has to wait, in milliseconds. */
  waitMs(person: string): number {
    return this.#ports.cooldown.waitMs(person)
  }

  receive(update: Uint8Array, from: Connection): Admission {
    const verdict = this.#admit(update, from.member)
    if (verdict.ok) {
      if (verdict.update !== null) this.#add(verdict.update, verdict.rights)
    } else if (verdict.code !== 'gap') {
      this.#ports.cooldown.refused(from.person, verdict.forged ? 3 : 1)
      if (verdict.forged) this.#ports.forged(verdict.code)
    }
    return verdict
  }

  /** The server's own edit, in one transaction; resolves when it is on disk and told. */
  write(edit: (doc: Y.Doc) => void): Promise<void> {
    if (this.#over !== null) return Promise.reject(this.#over)
    const note = (update: Uint8Array, _origin: unknown, doc: Y.Doc, { changed }: Y.Transaction): void => {
      const { clientID } = doc
      if (!this.#rights.leases.has(clientID)) this.#adopt([], [[clientID, serverLease]])
      this.#adopt(ownersMissing(doc, this.#rights.owners, changed))
      this.#add(update)
    }
    this.#doc.on('update', note)
    this.#doc.transact(() => edit(this.#doc), server)
    this.#doc.off('update', note)
    this.#moments.turn(momentOf(this.#doc))
    return new Promise((kept, lost) => {
      this.#turns.whenKept(kept, lost)
    })
  }

  /** Looks at the document as it stands; `look` must not change it. */
  read<T>(look: (doc: Y.Doc) => T): T {
    return look(this.#doc)
  }

  /** Calls back once all that was admitted until now is on disk; never, when the store fails. */
  whenKept(kept: () => void): void {
    this.#turns.whenKept(kept)
  }

  stateVector(): Uint8Array {
    return Y.encodeStateVector(this.#doc)
  }

  /** The frame with what a client lacks that knows `stateVector`; throws when that is none. */
  answerTo(stateVector: Uint8Array): Uint8Array {
    const known = Buffer.from(stateVector).toString('latin1')
    const there = this.#answers.get(known)
    if (there !== undefined) return there
    const answer = writeStep2(Y.encodeStateAsUpdate(this.#doc, stateVector))
    if (this.#answers.size < maxAnswers) this.#answers.set(known, answer)
    return answer
  }

  /** From now on this person is judged by another role, and told so. */
  changeRole(person: string, role: Role): void {
    this.#ports.rightsChanged()
    for (const connection of this.#crowd.of(person)) connection.become({ person, role })
  }

  /** Closes all lines of a person. */
  dismiss(person: string, code: CloseCode): void {
    this.#ports.rightsChanged()
    for (const connection of this.#crowd.of(person)) connection.end(code)
  }

  /** Keeps what is under way, leaves a snapshot to open quickly from, then sends everyone off. */
  async end(): Promise<void> {
    await this.#turns.settled()
    if (this.#over === null && this.#sinceSnapshot > 0) await this.#snapshot()
    this.#stop(new StoreFailed('This room is closed.'), close.restarting)
    this.#doc.destroy()
  }

  /** By the moment as it is; or else, just after a phase, by the one before it. */
  #admit(update: Uint8Array, member: Member): Admission {
    let first: Admission | null = null
    try {
      for (const moment of this.#moments.all()) {
        const verdict = this.#gate.admit(update, member, moment)
        if (verdict.ok || verdict.code === 'gap') return verdict
        first ??= verdict
      }
    } catch (error) {
      // Whoever sent this would only send it again.
      this.#ports.cooldown.refused(member.person, 30)
      this.#fall(error)
    }
    return first ?? { ok: false, code: 'schema', forged: true }
  }

  #add(update: Uint8Array, rights?: NewRights): void {
    this.#answers.clear()
    this.#turns.add(update, rights)
  }

  /** Rights that come with the server's own edits. */
  #adopt(owners: NewRights['owners'], leases: NewRights['leases'] = []): void {
    for (const [entity, person] of owners) this.#rights.owners.set(entity, person)
    for (const [client, person] of leases) this.#rights.leases.set(client, person)
    if (owners.length + leases.length > 0) this.#turns.grant({ owners, leases })
  }

  async #keep(updates: readonly Uint8Array[], rights: NewRights): Promise<void> {
    this.#seq = await this.#ports.journal.append(this.#key, updates, rights)
    this.#sinceSnapshot += updates.length
  }

  #tell(updates: readonly Uint8Array[]): void {
    this.#crowd.tell(writeUpdate(merged(updates)))
  }

  async #compact(): Promise<void> {
    if (this.#sinceSnapshot >= compactAfter + this.#snapshotBytes / bytesPerUpdate) await this.#snapshot()
  }

  async #snapshot(): Promise<void> {
    const snapshot = Y.encodeStateAsUpdate(this.#doc)
    this.#sinceSnapshot = 0
    this.#snapshotBytes = snapshot.length
    await this.#ports.journal.compact(this.#key, this.#seq, snapshot).catch(this.#ports.uncompacted)
  }

  /** Forgets what is in memory, and lets everyone come back to what is really kept. */
  #fall(error: unknown): void {
    if (this.#over !== null) return
    this.#stop(new StoreFailed('This room has fallen.', { cause: error }), close.notStored)
    this.#ports.fallen(error)
  }

  #stop(reason: Error, code: CloseCode): void {
    this.#over = reason
    this.#turns.end(reason)
    this.presence.stop()
    for (const connection of [...this.#crowd.everyone]) connection.end(code)
  }
}

function momentOf(doc: Y.Doc): Moment {
  const session = readSession(doc)
  return { state: session?.state ?? 'open', phase: session?.phase ?? 0 }
}

/** Merging is quadratic in the number of updates, so many are merged in parts. */
function merged(updates: readonly Uint8Array[]): Uint8Array {
  const [only, ...rest] = updates
  if (only !== undefined && rest.length === 0) return only
  if (updates.length <= 32) return Y.mergeUpdates([...updates])
  const half = updates.length >> 1
  return Y.mergeUpdates([merged(updates.slice(0, half)), merged(updates.slice(half))])
}
