/** Seeded chance, so that a game that went wrong can be played again. */

export class Chance {
  #state: number

  constructor(seed: number) {
    this.#state = seed >>> 0
  }

  /** Between 0 and 1; mulberry32. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let mixed = this.#state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }

  /** A whole number from 0 up to, not including, `end`. */
  below(end: number): number {
    return Math.floor(this.next() * end)
  }

  is(share: number): boolean {
    return this.next() < share
  }

  /** One of a list that is not empty. */
  of<T>(list: readonly T[]): T {
    if (list.length === 0) throw new RangeError('Nothing to choose from.')
    return list[this.below(list.length)] as T
  }

  /** One of a list, or undefined when it is empty. */
  maybe<T>(list: readonly T[]): T | undefined {
    return list[this.below(list.length)]
  }
}

/** While `play` runs, ids and places that the board's own code draws come from this chance too. */
export function withChance<T>(chance: Chance, play: () => T): T {
  const own = Object.getOwnPropertyDescriptor(globalThis.crypto, 'getRandomValues')
  const seeded = (into: Uint8Array): Uint8Array =>
    into.map(() => chance.below(256)).map((byte, at) => (into[at] = byte))
  Object.defineProperty(globalThis.crypto, 'getRandomValues', { value: seeded, configurable: true, writable: true })
  try {
    return play()
  } finally {
    if (own === undefined) Reflect.deleteProperty(globalThis.crypto, 'getRandomValues')
    else Object.defineProperty(globalThis.crypto, 'getRandomValues', own)
  }
}
