/** The boards that are open on this node: each opened once, shared, and let go when nobody is left. */

import type { BoardKey, Journal } from '#server/store/ports.ts'
import { Cooldown } from './cooldown.ts'
import { Room } from './room.ts'

/** Lines for operators. Takes no words of people. */
export type Log = (event: string, facts?: Readonly<Record<string, string | number | boolean>>) => void

const idleMs = 60_000

export interface RoomsOptions {
  readonly journal: Journal
  readonly log: Log
  readonly now: () => number
}

export class Rooms {
  readonly #options: RoomsOptions
  readonly #open = new Map<string, Promise<Room>>()
  /** By board; outlives a room that falls, so that who made it fall does not do so again at once. */
  readonly #cooldowns = new Map<string, Cooldown>()
  /** Rises whenever somebody's right to a board changes: who was let in before that is asked again. */
  rightsVersion = 0
  readonly #sweep: ReturnType<typeof setInterval>

  constructor(options: RoomsOptions) {
    this.#options = options
    this.#sweep = setInterval(() => void this.#letGo(), idleMs)
    this.#sweep.unref()
  }

  open(key: BoardKey): Promise<Room> {
    const address = `${key.board}@${key.epoch}`
    const there = this.#open.get(address)
    if (there !== undefined) return there
    const { journal, log, now } = this.#options
    const tell = (event: string, error: unknown): void =>
      log(event, { board: key.board, reason: error instanceof Error ? error.name : 'unknown' })
    const opening: Promise<Room> = Room.open(key, {
      journal,
      now,
      cooldown: this.#cooldownOf(address),
      fallen: (error) => {
        this.#open.delete(address)
        tell('room.fallen', error)
      },
      uncompacted: (error) => tell('room.uncompacted', error),
      rightsChanged: () => {
        this.rightsVersion += 1
      },
      forged: (code) => log('update.forged', { board: key.board, code }),
    })
    this.#open.set(address, opening)
    opening.catch(() => this.#open.delete(address))
    return opening
  }

  /** Keeps what is under way in every room, then closes them. */
  async close(): Promise<void> {
    clearInterval(this.#sweep)
    const rooms = await Promise.allSettled(this.#open.values())
    this.#open.clear()
    const opened = rooms.flatMap((room) => (room.status === 'fulfilled' ? [room.value] : []))
    await Promise.all(opened.map((room) => room.end()))
  }

  #cooldownOf(address: string): Cooldown {
    const there = this.#cooldowns.get(address) ?? new Cooldown(this.#options.now)
    this.#cooldowns.set(address, there)
    return there
  }

  async #letGo(): Promise<void> {
    for (const [address, opening] of [...this.#open]) {
      const room = await opening.catch(() => null)
      if (room === null || room.people() > 0) continue
      this.#open.delete(address)
      this.#cooldowns.delete(address)
      await room.end()
    }
  }
}
