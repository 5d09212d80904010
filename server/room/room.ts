/**
 * One live board. An edit passes here in three steps: the gate lets it in, it is kept, it is told.
 * What anybody else is sent is on disk: what one turn lets in is kept together, and only then told.
 * A room that nobody has needed yet is asleep: it serves what lies on disk, and has no document.
 */

import type * as Y from 'yjs'
import { readSession, type Snapshot } from '#shared/board/document.ts'
import { migrate } from '#shared/board/migrate.ts'
import { isHushed } from '#shared/policy/phase.ts'
import type { Role } from '#shared/policy/operations.ts'
import type { Moment } from '#shared/policy/permissions.ts'
import { close, type CloseCode } from '#shared/wire/close.ts'
import { writeUpdate } from '#shared/wire/frames.ts'
import type { Admission } from '#server/gate/gate.ts'
import type { Member } from '#server/gate/member.ts'
import { merge } from '#server/gate/merge.ts'
import { StoreFailed, type BoardKey, type NewRights, type StoredBoard } from '#server/store/ports.ts'
import { Answers, knowsNothing, storedAnswer } from './answers.ts'
import { Board, type Written } from './board.ts'
import { Connection, type ConnectionOptions, type Outbox } from './connection.ts'
import { Crowd } from './crowd.ts'
import { Allowance } from './allowance.ts'
import { work } from './limits.ts'
import { pack, unpack } from './pack.ts'
import { Presence } from './presence.ts'
import { purgeTrash } from './purge.ts'
import type { RoomPorts } from './room-ports.ts'
import { Turns } from './turns.ts'

/** Updates after which a snapshot takes their place, and one more for each of these bytes it has. */
const compactAfter = 500
const bytesPerUpdate = 256

/** How a refusal weighs: one that may happen to anyone, a forgery, and one that made the board fall. */
const weight = { refusal: 1, forgery: 3, fall: 30 } as const

export class Room {
  readonly presence: Presence
  readonly #key: BoardKey
  readonly #ports: RoomPorts
  readonly #leases: Map<number, string>
  readonly #crowd = new Crowd()
  readonly #answers = new Answers()
  readonly #turns: Turns
  readonly #efforts = new Map<string, Allowance>()
  /** What lay on disk, as long as the room is asleep. */
  #asleep: StoredBoard | null
  #awake: Board | null = null
  #sinceSnapshot: number
  #snapshotBytes: number
  #seq: number
  /** Why nothing is kept here any more: the store failed, or the room was closed. */
  #over: Error | null = null
  #fallen = false

  private constructor(key: BoardKey, ports: RoomPorts, stored: StoredBoard) {
    this.#key = key
    this.#ports = ports
    this.#asleep = stored
    this.#sinceSnapshot = stored.tail.length
    this.#snapshotBytes = stored.snapshot?.length ?? 0
    this.#seq = stored.seq
    this.#leases = new Map(stored.leases)
    this.presence = new Presence(this.#crowd.everyone, this.#leases)
    this.#turns = new Turns({
      keep: (updates, rights) => this.#keep(updates, rights),
      tell: (updates) => this.#crowd.tell(writeUpdate(merge(updates))),
      after: () => this.#compact(),
      fail: (error) => this.#fall(error),
    })
  }

  static async open(key: BoardKey, ports: RoomPorts): Promise<Room> {
    return new Room(key, ports, await ports.journal.read(key))
  }

  join(member: Member, out: Outbox, options: ConnectionOptions): Connection {
    const connection = new Connection(this, member, out, options)
    this.#crowd.add(connection)
    if (this.#asleep === null) connection.greet()
    else connection.greetSoon()
    return connection
  }

  leave(connection: Connection): void {
    if (this.#crowd.delete(connection)) this.presence.leave(connection)
  }

  /** Whether somebody has a connection that is open. */
  isHere(person: string): boolean {
    return this.#crowd.of(person).length > 0
  }

  /** How many connections are open. */
  people(): number {
    return this.#crowd.everyone.size
  }

  /** How long somebody who was refused too often has to wait, in milliseconds. */
  waitMs(person: string): number {
    return this.#ports.cooldown.waitMs(person)
  }

  /** How long somebody's next word has to wait, after this much work for them. */
  restMs(person: string, workMs: number): number {
    const effort = this.#efforts.get(person) ?? new Allowance(work, this.#ports.now)
    this.#efforts.set(person, effort)
    return effort.take(workMs)
  }

  receive(update: Uint8Array, { member }: Connection): Admission {
    const verdict = this.#admit(update, member)
    if (verdict.ok) {
      if (verdict.update !== null) this.#add(verdict.update, verdict.rights)
    } else if (verdict.code !== 'gap') {
      this.#ports.cooldown.refused(member.person, verdict.forged ? weight.forgery : weight.refusal)
      if (verdict.forged) this.#ports.forged(verdict.code)
    }
    return verdict
  }

  /** The server's own edit, in one transaction; resolves when it is on disk and told. */
  write(edit: (doc: Y.Doc) => void): Promise<void> {
    return this.#write((board) => board.write(edit))
  }

  /** The same, so that nothing in the document leads from it to another edit. */
  writeAsNobody(edit: (doc: Y.Doc) => void): Promise<void> {
    return this.#write((board) => board.writeAsNobody(edit))
  }

  /**
   * An edit that takes something away for good: once it is kept a snapshot takes the journal's place, so that
   * what was there stands in neither. Resolves when that too is on disk.
   */
  async writeAway(edit: (doc: Y.Doc) => void): Promise<void> {
    await this.write(edit)
    await this.#allKept()
    await this.#makeSnapshot()
  }

  /**
   * Moves the board to its next epoch, made anew from what is in it after `change`. Whoever is there comes back to it;
   * what they have of this one is refused from now on. Resolves when it is on disk and nothing else is. `comesBack`: what
   * leaves it and is put back later, as whose it was.
   */
  async renew(change?: (board: Snapshot) => Snapshot, comesBack?: ReadonlySet<string>): Promise<BoardKey> {
    const board = this.#board()
    await this.#allKept()
    // Nothing is kept or acknowledged from here on: who writes now keeps their words, and comes back with them.
    this.#over = new StoreFailed('This board has moved to a later epoch.')
    this.#turns.end(this.#over)
    try {
      const { state, rights } = board.rebuilt(change, comesBack)
      const next = await this.#ports.journal.renew(this.#key, await pack(state), rights)
      this.#sendOff(this.#over, close.oldEpoch)
      board.forget()
      return next
    } catch (error) {
      // Whatever went wrong: what is on disk counts.
      this.#fall(error)
      throw error
    }
  }

  /** The moments by which what people bring is judged now: the running one, and just after it the one before. */
  moments(): readonly Moment[] {
    return this.#board().moments()
  }

  /** Looks at the document as it stands; `look` must not change it. */
  read<T>(look: (doc: Y.Doc) => T): T {
    return this.#board().read(look)
  }

  /** Whether an id is a card's or a note's, or was one's that is hidden or gone: then it is never another's. */
  isTaken(id: string): boolean {
    return this.#board().isTaken(id)
  }

  /** Calls back once all that was admitted until now is on disk; never, when the store fails. */
  whenKept(kept: () => void): void {
    this.#turns.whenKept(kept)
  }

  stateVector(): Uint8Array {
    return this.#board().stateVector()
  }

  /**
   * The frames with what a client lacks that knows `stateVector`; throws when that is none. Whoever
   * knows nothing of a sleeping board is sent it as it lies on disk.
   */
  answerTo(stateVector: Uint8Array, packed: boolean): readonly Uint8Array[] {
    const stored = this.#asleep !== null && knowsNothing(stateVector) ? storedAnswer(this.#asleep, packed) : null
    return stored ?? this.#answers.to(stateVector, packed, (known) => this.#board().since(known))
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
    if (this.#over !== null) return
    // From here on the server writes elsewhere: another room of this board would use the same client id.
    this.#over = new StoreFailed('This room is closed.')
    await this.#turns.settled()
    if (this.#awake !== null && this.#sinceSnapshot > 0) await this.#snapshot()
    this.#sendOff(this.#over, close.restarting)
    this.#awake?.forget()
  }

  /** Whether nothing is kept here any more; the board is to be opened anew. */
  get over(): boolean {
    return this.#over !== null
  }

  /** Makes the document, brings it up to date, and throws away what lay in the trash for 30 days. */
  #board(): Board {
    if (this.#awake !== null) return this.#awake
    const { snapshot, tail, owners } = this.#asleep ?? { snapshot: null, tail: [], owners: new Map<string, string>() }
    const rights = { owners: new Map(owners), leases: this.#leases }
    const board = new Board(snapshot && unpack(snapshot), tail, rights, {
      now: this.#ports.now,
      present: (client) => this.presence.holderOf(client),
    })
    this.#asleep = null
    this.#awake = board
    this.#turns.grant(board.adopt())
    const written = board.write((doc) => {
      migrate(doc)
      purgeTrash(doc, this.#ports.now())
    })
    if (written !== null) this.#add(written.update, written.rights)
    this.#hush(board)
    return board
  }

  #hush(board: Board): void {
    const [now] = board.moments()
    this.presence.hush(isHushed(now?.phase))
    this.presence.follow(board.read(readSession)?.follows ?? null)
  }

  #write(edit: (board: Board) => Written | null): Promise<void> {
    if (this.#over !== null) return Promise.reject(this.#over)
    const board = this.#board()
    const written = edit(board)
    if (written !== null) this.#add(written.update, written.rights)
    this.#hush(board)
    return new Promise((kept, lost) => {
      this.#turns.whenKept(kept, lost)
    })
  }

  #admit(update: Uint8Array, member: Member): Admission {
    try {
      return this.#board().admit(update, member)
    } catch (error) {
      // Whoever sent this would only send it again.
      this.#ports.cooldown.refused(member.person, weight.fall)
      this.#fall(error)
      return { ok: false, code: 'schema', forged: true }
    }
  }

  #add(update: Uint8Array, rights: NewRights): void {
    this.#answers.forget()
    this.#turns.add(update, rights)
  }

  async #keep(updates: readonly Uint8Array[], rights: NewRights): Promise<void> {
    this.#seq = await this.#ports.journal.append(this.#key, updates, rights)
    this.#sinceSnapshot += updates.length
  }

  /** Resolves when nothing is under way; throws when nothing is kept here any more. */
  async #allKept(): Promise<void> {
    while (!this.#turns.idle && this.#over === null) await this.#turns.settled()
    if (this.#over !== null) throw this.#over
  }

  async #compact(): Promise<void> {
    if (this.#sinceSnapshot >= compactAfter + this.#snapshotBytes / bytesPerUpdate) await this.#snapshot()
  }

  async #snapshot(): Promise<void> {
    try {
      await this.#makeSnapshot()
    } catch (error) {
      this.#ports.uncompacted(error)
    }
  }

  /** Of what is kept and nothing more: nothing is under way between two turns. */
  async #makeSnapshot(): Promise<void> {
    const state = this.#board().since()
    const seq = this.#seq
    this.#sinceSnapshot = 0
    const snapshot = await pack(state)
    this.#snapshotBytes = snapshot.length
    await this.#ports.journal.compact(this.#key, seq, snapshot)
  }

  /** Forgets what is in memory, and lets everyone come back to what is really kept. */
  #fall(error: unknown): void {
    if (this.#fallen) return
    this.#fallen = true
    this.#over = new StoreFailed('This room has fallen.', { cause: error })
    this.#sendOff(this.#over, close.notStored)
    this.#ports.fallen(error)
  }

  #sendOff(reason: Error, code: CloseCode): void {
    this.#turns.end(reason)
    this.presence.stop()
    for (const connection of [...this.#crowd.everyone]) connection.end(code)
  }
}
