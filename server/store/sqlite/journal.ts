/** What was done to every board, in order. Appends of one turn of the event loop share one commit. */

import { type BoardKey, type Journal, type NewRights, StoreFailed, type StoredBoard } from '#server/store/ports.ts'
import type { Database, Statement } from './binding.ts'
import { answer, storeError } from './failures.ts'
import { RightsTables } from './rights.ts'
import { bytes, text, whole } from './rows.ts'
import { transact } from './transact.ts'

/**
 * Commits follow each other no faster than this: what is written meanwhile, on whichever board, goes
 * together. Somebody who writes after a pause waits for nothing.
 */
const betweenCommitsMs = 3

/** How long words that were deleted may stay in the write-ahead log; emptying it holds everyone up. */
const forgetMs = 5000

interface Waiting {
  readonly key: BoardKey
  readonly updates: readonly Uint8Array[]
  readonly rights: NewRights | undefined
  readonly kept: (seq: number) => void
  readonly lost: (error: unknown) => void
}

export class SqliteJournal implements Journal {
  readonly #db: Database
  readonly #last: Statement
  readonly #add: Statement
  readonly #snapshot: Statement
  readonly #tail: Statement
  readonly #drop: Statement
  readonly #replace: Statement
  readonly #rights: RightsTables
  readonly #erase: readonly Statement[]
  readonly #setEpoch: readonly Statement[]
  /** Boards that are past their first epoch, and in which one they are. */
  readonly #epochs: Map<string, number>
  #waiting: Waiting[] = []
  #committedAt = -Infinity
  /** The last numbers of boards that were written, as nobody else writes them. */
  readonly #lastSeqs = new Map<string, number>()
  #forgotAt = -Infinity
  #forgetting: ReturnType<typeof setTimeout> | null = null

  constructor(db: Database) {
    this.#db = db
    this.#last = db.prepare(`
      SELECT max(
        coalesce((SELECT max(seq) FROM journal WHERE board = :board AND epoch = :epoch), 0),
        coalesce((SELECT seq FROM snapshot WHERE board = :board AND epoch = :epoch), 0)
      ) AS seq`)
    // Node 22 hands over no bytes as NULL.
    this.#add = db.prepare("INSERT INTO journal (board, epoch, seq, bytes) VALUES (?, ?, ?, coalesce(?, x''))")
    this.#snapshot = db.prepare('SELECT bytes FROM snapshot WHERE board = ? AND epoch = ?')
    this.#tail = db.prepare('SELECT bytes FROM journal WHERE board = ? AND epoch = ? ORDER BY seq')
    this.#drop = db.prepare('DELETE FROM journal WHERE board = ? AND epoch = ? AND seq <= ?')
    this.#replace = db.prepare(`
      INSERT INTO snapshot (board, epoch, seq, bytes) VALUES (?, ?, ?, coalesce(?, x''))
      ON CONFLICT (board, epoch) DO UPDATE SET seq = excluded.seq, bytes = excluded.bytes
      WHERE excluded.seq >= snapshot.seq`)
    this.#rights = new RightsTables(db)
    this.#erase = ['journal', 'snapshot', 'owner', 'lease'].map((table) =>
      db.prepare(`DELETE FROM ${table} WHERE board = ? AND epoch < ?`),
    )
    this.#setEpoch = [
      db.prepare(`
        INSERT INTO renewed (board, epoch) VALUES (:board, :epoch)
        ON CONFLICT (board) DO UPDATE SET epoch = excluded.epoch`),
      db.prepare('UPDATE session SET epoch = :epoch WHERE id = :board'),
    ]
    const renewed = db.prepare('SELECT board, epoch FROM renewed').all()
    this.#epochs = new Map(renewed.map((row) => [text(row, 'board'), whole(row, 'epoch')]))
  }

  append(key: BoardKey, updates: readonly Uint8Array[], rights?: NewRights): Promise<number> {
    return new Promise((kept, lost) => {
      this.#mustBeNow(key)
      if (this.#waiting.length === 0) this.#flushSoon()
      this.#waiting.push({ key, updates, rights, kept, lost })
    })
  }

  read(key: BoardKey): Promise<StoredBoard> {
    return answer(() => {
      this.#mustBeNow(key)
      const snapshot = this.#snapshot.get(key.board, key.epoch)
      return {
        snapshot: snapshot === undefined ? null : bytes(snapshot, 'bytes'),
        tail: this.#tail.all(key.board, key.epoch).map((row) => bytes(row, 'bytes')),
        seq: this.#lastOf(key),
        ...this.#rights.of(key),
      }
    })
  }

  compact(key: BoardKey, seq: number, snapshot: Uint8Array): Promise<void> {
    return answer(() => {
      transact(this.#db, () => {
        this.#mustBeNow(key)
        if (seq > this.#lastOf(key)) throw new StoreFailed('A snapshot cannot be ahead of its journal.')
        this.#drop.run(key.board, key.epoch, seq)
        this.#replace.run(key.board, key.epoch, seq, snapshot)
      })
      this.#forgetSoon()
    })
  }

  renew(key: BoardKey, snapshot: Uint8Array, rights: NewRights): Promise<BoardKey> {
    return answer(() => {
      // What was promised to be kept before this is kept before this.
      this.flush()
      const next = { board: key.board, epoch: key.epoch + 1 }
      transact(this.#db, () => {
        this.#mustBeNow(key)
        for (const statement of this.#erase) statement.run(next.board, next.epoch)
        this.#replace.run(next.board, next.epoch, 0, snapshot)
        this.#rights.add(next, rights)
        for (const statement of this.#setEpoch) statement.run({ board: next.board, epoch: next.epoch })
      })
      this.#epochs.set(next.board, next.epoch)
      this.#lastSeqs.delete(`${key.board}@${key.epoch}`)
      this.#forget()
      return next
    })
  }

  /** Throws for an epoch that is over: another document has this board now. */
  #mustBeNow({ board, epoch }: BoardKey): void {
    if (epoch < (this.#epochs.get(board) ?? 0)) throw new StoreFailed('This board has moved to a later epoch.')
  }

  #flushSoon(): void {
    const left = this.#committedAt + betweenCommitsMs - performance.now()
    if (left > 0.5) setTimeout(() => this.flush(), left)
    else setImmediate(() => this.flush())
  }

  /** Commits what waits, now. */
  flush(): void {
    const waiting = this.#waiting.splice(0)
    if (waiting.length === 0) return
    let tell: readonly (() => void)[]
    try {
      tell = transact(this.#db, () => waiting.map((each) => this.#write(each)))
    } catch (error) {
      this.#lastSeqs.clear()
      const reason = storeError(error)
      tell = waiting.map(
        ({ lost }) =>
          () =>
            lost(reason),
      )
    }
    this.#committedAt = performance.now()
    for (const each of tell) each()
  }

  #write({ key, updates, rights, kept }: Waiting): () => void {
    let seq = this.#lastOf(key)
    for (const update of updates) this.#add.run(key.board, key.epoch, ++seq, update)
    if (rights !== undefined) this.#rights.add(key, rights)
    this.#lastSeqs.set(`${key.board}@${key.epoch}`, seq)
    return () => kept(seq)
  }

  #lastOf(key: BoardKey): number {
    return (
      this.#lastSeqs.get(`${key.board}@${key.epoch}`) ??
      whole(this.#last.get({ board: key.board, epoch: key.epoch }) ?? {}, 'seq')
    )
  }

  #forgetSoon(): void {
    if (this.#forgetting !== null) return
    const left = this.#forgotAt + forgetMs - performance.now()
    if (left <= 0) this.#forget()
    else this.#forgetting = setTimeout(() => this.#forget(), left).unref()
  }

  /** Empties the write-ahead log, in which words that were deleted would linger. */
  #forget(): void {
    if (this.#forgetting !== null) clearTimeout(this.#forgetting)
    this.#forgetting = null
    this.#forgotAt = performance.now()
    try {
      this.#db.exec('PRAGMA wal_checkpoint(TRUNCATE)')
    } catch {
      // What was asked is on disk already; the next checkpoint tries again.
    }
  }
}
