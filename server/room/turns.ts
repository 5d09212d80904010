/**
 * Keeps together what one turn of the event loop let in, and only then has it told and acknowledged.
 * What comes in while the disk is busy is the next turn's.
 */

import type { NewRights } from '#server/store/ports.ts'

export interface TurnPorts {
  /** Resolves when it is on disk. */
  readonly keep: (updates: readonly Uint8Array[], rights: NewRights) => Promise<void>
  /** What has been kept may be shown. */
  readonly tell: (updates: readonly Uint8Array[]) => void
  /** What follows a turn that was told. */
  readonly after: () => Promise<void>
  readonly fail: (error: unknown) => void
}

interface Waiting {
  readonly kept: () => void
  readonly lost?: ((error: unknown) => void) | undefined
}

interface Turn {
  readonly updates: Uint8Array[]
  readonly owners: NewRights['owners'][number][]
  readonly leases: NewRights['leases'][number][]
  readonly waiting: Waiting[]
}

const newTurn = (): Turn => ({ updates: [], owners: [], leases: [], waiting: [] })

export class Turns {
  readonly #ports: TurnPorts
  #turn = newTurn()
  #keeping: Promise<void> | null = null
  #over: Error | null = null

  constructor(ports: TurnPorts) {
    this.#ports = ports
  }

  add(update: Uint8Array, rights: NewRights): void {
    this.grant(rights)
    this.#turn.updates.push(update)
    this.#keeping ??= new Promise<void>((turn) => {
      setImmediate(turn)
    }).then(() => this.#keep())
  }

  /** Rights that are kept with the next update. */
  grant({ owners, leases }: NewRights): void {
    this.#turn.owners.push(...owners)
    this.#turn.leases.push(...leases)
  }

  /** Calls back once all that was added until now is on disk; `lost` when it never will be. */
  whenKept(kept: () => void, lost?: (error: unknown) => void): void {
    if (this.#over !== null) lost?.(this.#over)
    else if (this.#keeping === null) kept()
    else this.#turn.waiting.push({ kept, lost })
  }

  /** Whether all that was added is on disk. */
  get idle(): boolean {
    return this.#keeping === null
  }

  /** Resolves when nothing is under way. */
  async settled(): Promise<void> {
    while (this.#keeping !== null && this.#over === null) await this.#keeping
  }

  /** Nothing is kept any more, and who waits hears why. */
  end(reason: Error): void {
    this.#over ??= reason
    for (const { lost } of this.#turn.waiting.splice(0)) lost?.(reason)
  }

  async #keep(): Promise<void> {
    while (this.#over === null && this.#turn.updates.length + this.#turn.waiting.length > 0) {
      const turn = this.#turn
      this.#turn = newTurn()
      try {
        if (turn.updates.length > 0) {
          await this.#ports.keep(turn.updates, { owners: turn.owners, leases: turn.leases })
          this.#ports.tell(turn.updates)
        }
        for (const { kept } of turn.waiting) kept()
        if (this.#turn.updates.length === 0) await this.#ports.after()
      } catch (error) {
        for (const { lost } of turn.waiting) lost?.(error)
        this.#ports.fail(error)
        return
      }
    }
    this.#keeping = null
  }
}
