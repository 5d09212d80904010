/** Hand-ins of which no answer came: kept on this device, so that the same words go under the same id again. */

import type { HeldThing } from '#shared/commands/shapes.ts'
import type { Device } from './device.ts'

const prefix = 'inbreng.handing.'

export class UnansweredHandIns {
  readonly #storage: Device['storage']
  readonly #key: string
  /** Where nothing can be kept, as long as the page is there. */
  #all: readonly HeldThing[]

  constructor(storage: Device['storage'], session: string) {
    this.#storage = storage
    this.#key = `${prefix}${session}`
    this.#all = this.#read()
  }

  /** The same as it was sent before, under that id; or as it is. */
  begin(held: HeldThing): HeldThing {
    const same = this.#all.find((one) => isSame(one, held)) ?? held
    this.#keep([...this.#all.filter(({ id }) => id !== same.id), same])
    return same
  }

  /** It was answered: what is sent from now on is something else. */
  end(id: string): void {
    this.#keep(this.#all.filter((one) => one.id !== id))
  }

  #read(): readonly HeldThing[] {
    try {
      const kept: unknown = JSON.parse(this.#storage?.getItem(this.#key) ?? '[]')
      return Array.isArray(kept) ? (kept as HeldThing[]) : []
    } catch {
      // Words of another version, or a storage that is blocked: then it is sent as new.
      return []
    }
  }

  #keep(all: readonly HeldThing[]): void {
    this.#all = all
    try {
      if (all.length === 0) this.#storage?.removeItem(this.#key)
      else this.#storage?.setItem(this.#key, JSON.stringify(all))
    } catch {
      // Full: the page itself still knows.
    }
  }
}

const isSame = (a: HeldThing, b: HeldThing): boolean =>
  a.phase === b.phase && a.behalf === b.behalf && JSON.stringify(a.thing) === JSON.stringify(b.thing)
