/** A journal in memory that does as it is told: keeps, waits, or fails. */

import { StoreFailed, type BoardKey, type Journal, type NewRights, type StoredBoard } from '#server/store/ports.ts'

interface Kept {
  snapshot: Uint8Array | null
  tail: Uint8Array[]
  seq: number
  readonly owners: Map<string, string>
  readonly leases: Map<number, string>
}

function addNew<K>(rows: Map<K, string>, added: readonly (readonly [K, string])[]): void {
  for (const [of, person] of added) if (!rows.has(of)) rows.set(of, person)
}

export class MemoryJournal implements Journal {
  readonly #boards = new Map<string, Kept>()
  /** Of boards that moved on: the epoch that counts. */
  readonly #epochs = new Map<string, number>()
  /** Set to make every append fail with it. */
  failure: Error | null = null
  /** Set to make every move to a next epoch wait for it. */
  moveWaits: Promise<void> | null = null
  appends = 0

  async append(key: BoardKey, updates: readonly Uint8Array[], rights?: NewRights): Promise<number> {
    await Promise.resolve()
    if (this.failure !== null) throw this.failure
    this.appends += 1
    const board = this.#board(key)
    board.tail.push(...updates)
    board.seq += updates.length
    addNew(board.owners, rights?.owners ?? [])
    addNew(board.leases, rights?.leases ?? [])
    return board.seq
  }

  async read(key: BoardKey): Promise<StoredBoard> {
    const { snapshot, tail, seq, owners, leases } = this.#board(key)
    return { snapshot, tail: [...tail], seq, owners: new Map(owners), leases: new Map(leases) }
  }

  compact(key: BoardKey, seq: number, snapshot: Uint8Array): Promise<void> {
    const board = this.#board(key)
    board.tail.splice(0, board.tail.length - (board.seq - seq))
    board.snapshot = snapshot
    return Promise.resolve()
  }

  async renew(key: BoardKey, snapshot: Uint8Array, rights: NewRights): Promise<BoardKey> {
    await this.moveWaits
    if (this.failure !== null) throw this.failure
    this.#board(key)
    const next = { board: key.board, epoch: key.epoch + 1 }
    this.#boards.delete(`${key.board}@${key.epoch}`)
    this.#epochs.set(next.board, next.epoch)
    const kept = this.#board(next)
    kept.snapshot = snapshot
    addNew(kept.owners, rights.owners)
    addNew(kept.leases, rights.leases)
    return next
  }

  #board({ board, epoch }: BoardKey): Kept {
    if (epoch < (this.#epochs.get(board) ?? 0)) throw new StoreFailed('This board has moved to a later epoch.')
    const address = `${board}@${epoch}`
    const there = this.#boards.get(address) ?? {
      snapshot: null,
      tail: [],
      seq: 0,
      owners: new Map<string, string>(),
      leases: new Map<number, string>(),
    }
    this.#boards.set(address, there)
    return there
  }
}
