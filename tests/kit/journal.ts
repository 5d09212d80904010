/** A journal in memory that does as it is told: keeps, waits, or fails. */

import type { BoardKey, Journal, StoredBoard } from '#server/store/ports.ts'

interface Kept {
  snapshot: Uint8Array | null
  tail: Uint8Array[]
  seq: number
}

export class MemoryJournal implements Journal {
  readonly #boards = new Map<string, Kept>()
  /** Set to make every append fail with it. */
  failure: Error | null = null
  appends = 0

  async append(key: BoardKey, updates: readonly Uint8Array[]): Promise<number> {
    await Promise.resolve()
    if (this.failure !== null) throw this.failure
    this.appends += 1
    const board = this.#board(key)
    board.tail.push(...updates)
    board.seq += updates.length
    return board.seq
  }

  read(key: BoardKey): Promise<StoredBoard> {
    const { snapshot, tail, seq } = this.#board(key)
    return Promise.resolve({ snapshot, tail: [...tail], seq })
  }

  compact(key: BoardKey, seq: number, snapshot: Uint8Array): Promise<void> {
    const board = this.#board(key)
    board.tail.splice(0, board.tail.length - (board.seq - seq))
    board.snapshot = snapshot
    return Promise.resolve()
  }

  #board({ board, epoch }: BoardKey): Kept {
    const address = `${board}@${epoch}`
    const there = this.#boards.get(address) ?? { snapshot: null, tail: [], seq: 0 }
    this.#boards.set(address, there)
    return there
  }
}
