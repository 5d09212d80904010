/** One direction of a faulty line: bytes come late, slowly, in crumbs or not for a while, but in order. */

import type { Socket } from 'node:net'
import type { Chance } from '#tests/fuzz/chance.ts'
import type { Weather } from './weather.ts'

interface Parcel {
  /** Null: the line ends here. */
  readonly bytes: Buffer | null
  readonly due: number
}

/** Beyond this the sender has to wait. */
const mostWaiting = 256 * 1024
/** A large parcel falls into about this many pieces at the most. */
const mostPieces = 64
const lookMs = 20

const sleep = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    if (ms < 1) setImmediate(resolve)
    else setTimeout(resolve, ms)
  })

export class Way {
  readonly #from: Socket
  readonly #to: Socket
  readonly #weather: () => Weather
  readonly #chance: Chance
  readonly #parcels: Parcel[] = []
  #waiting = 0
  #due = 0
  #carrying = false

  constructor(from: Socket, to: Socket, weather: () => Weather, chance: Chance) {
    this.#from = from
    this.#to = to
    this.#weather = weather
    this.#chance = chance
    from.on('data', (bytes) => this.#take(bytes))
    from.on('close', () => this.#take(null))
    from.on('error', () => {})
  }

  #take(bytes: Buffer | null): void {
    const { delay, jitter } = this.#weather()
    this.#due = Math.max(this.#due, Date.now() + delay + this.#chance.below(jitter + 1))
    this.#parcels.push({ bytes, due: this.#due })
    this.#waiting += bytes?.length ?? 0
    if (this.#waiting > mostWaiting) this.#from.pause()
    if (!this.#carrying) void this.#carry()
  }

  async #carry(): Promise<void> {
    this.#carrying = true
    for (let parcel = this.#parcels.shift(); parcel !== undefined; parcel = this.#parcels.shift()) {
      while (this.#weather().hole && !this.#to.destroyed) await sleep(lookMs)
      if (parcel.due > Date.now()) await sleep(parcel.due - Date.now())
      if (parcel.bytes === null) this.#to.destroy()
      else await this.#hand(parcel.bytes)
      this.#waiting -= parcel.bytes?.length ?? 0
      if (this.#waiting <= mostWaiting) this.#from.resume()
    }
    this.#carrying = false
  }

  async #hand(bytes: Buffer): Promise<void> {
    for (let at = 0; at < bytes.length && !this.#to.destroyed;) {
      const { piece, bytesPerSecond } = this.#weather()
      const most = Math.max(piece, Math.ceil(bytes.length / mostPieces))
      const next = piece === Infinity ? bytes.length : at + 1 + this.#chance.below(most)
      const part = bytes.subarray(at, next)
      this.#to.write(part)
      at += part.length
      if (at < bytes.length || bytesPerSecond < Infinity) await sleep((part.length / bytesPerSecond) * 1000)
    }
  }
}
