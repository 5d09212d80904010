/** A journal in memory that does as it is told: keeps, waits, or fails. */

import type { BoardKey, Journal, NewRights, StoredBoard } from '#server/store/ports.ts'

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
  /** Set to make every append fail with it. */
  failure: Error | null = null
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

  read(key: BoardKey): Promise<StoredBoard> {
    const { snapshot, tail, seq, owners, leases } = this.#board(key)
    return Promise.resolve({ snapshot, tail: [...tail], seq, owners: new Map(owners), leases: new Map(leases) })
  }

  compact(key: BoardKey, seq: number, snapshot: Uint8Array): Promise<void> {
    const board = this.#board(key)
    board.tail.splice(0, board.tail.length - (board.seq - seq))
    board.snapshot = snapshot
    return Promise.resolve()
  }

  #board({ board, epoch }: BoardKey): Kept {
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
