/** The boards that are open on this node: each opened once, shared, and let go when nobody is left. */

import type { Snapshot } from '#shared/board/document.ts'
import type { BoardKey, Journal } from '#server/store/ports.ts'
import { Cooldown } from './cooldown.ts'
import { Room } from './room.ts'

/** Lines for operators. Takes no words of people. */
export type Log = (event: string, facts?: Readonly<Record<string, string | number | boolean>>) => void

const idleMs = 60_000

const addressOf = ({ board, epoch }: BoardKey): string => `${board}@${epoch}`

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
  /** By the address that it left, or is leaving: where a board moves to. */
  readonly #moves = new Map<string, Promise<BoardKey>>()
  /** Rises whenever somebody's right to a board changes: who was let in before that is asked again. */
  rightsVersion = 0
  readonly #sweep: ReturnType<typeof setInterval>

  constructor(options: RoomsOptions) {
    this.#options = options
    this.#sweep = setInterval(() => void this.#letGo(), idleMs)
    this.#sweep.unref()
  }

  open(key: BoardKey): Promise<Room> {
    const address = addressOf(key)
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

  /**
   * Moves a board to its next epoch, made anew from what is in it after `change`. One at a time: who asks for another
   * meanwhile asks it of the board as it is by then.
   */
  async renew(
    key: BoardKey,
    change?: (board: Snapshot) => Snapshot,
    comesBack?: ReadonlySet<string>,
  ): Promise<BoardKey> {
    let before = await this.now(key)
    while (this.#moves.has(addressOf(before))) before = await this.now(before)
    const moving = this.#move(before, change, comesBack)
    this.#moves.set(addressOf(before), moving)
    try {
      return await moving
    } catch (error) {
      this.#moves.delete(addressOf(before))
      throw error
    }
  }

  /**
   * Where a board is now that was once at `key`: waits for it while it moves. For the server's own work; a line of
   * somebody's to an old epoch stays refused.
   */
  async now(key: BoardKey): Promise<BoardKey> {
    let at = key
    for (let move = this.#moves.get(addressOf(at)); move !== undefined; move = this.#moves.get(addressOf(at))) {
      // One that did not go through leaves the board where it was.
      const next = await move.catch(() => null)
      if (next === null) break
      at = next
    }
    return at
  }

  async #move(
    key: BoardKey,
    change?: (board: Snapshot) => Snapshot,
    comesBack?: ReadonlySet<string>,
  ): Promise<BoardKey> {
    const address = addressOf(key)
    const open = await this.open(key)
    // Let go in the moment between: nobody was there.
    const room = open.over ? await this.open(key) : open
    this.rightsVersion += 1
    const next = await room.renew(change, comesBack)
    this.#open.delete(address)
    // Whoever has to wait does so on the next one too.
    this.#cooldowns.set(addressOf(next), this.#cooldownOf(address))
    this.#cooldowns.delete(address)
    // Whoever was let in meanwhile is asked again.
    this.rightsVersion += 1
    return next
  }

  /** Closes a board that is to go; who is there is sent off. */
  async shut(key: BoardKey): Promise<void> {
    const address = addressOf(key)
    const opening = this.#open.get(address)
    this.rightsVersion += 1
    if (opening === undefined) return
    const room = await opening
    this.#open.delete(address)
    await room.end()
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
      // One that moves to its next epoch stays until it is there, so that no second one is opened beside it.
      if (room === null || room.over || room.people() > 0) continue
      this.#open.delete(address)
      this.#cooldowns.delete(address)
      await room.end()
    }
  }
}
