/** Reading bytes that somebody else wrote, strictly: one way to write each value, nothing beyond the end. */

/** These bytes are not what they claim to be. */
export class Malformed extends Error {
  override readonly name = 'Malformed'
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const utf8 = new TextEncoder()

export class Reader {
  readonly #bytes: Uint8Array
  readonly #view: DataView
  #at = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  get left(): number {
    return this.#bytes.length - this.#at
  }

  byte(): number {
    const byte = this.#bytes[this.#at]
    if (byte === undefined) throw new Malformed('the bytes end early')
    this.#at += 1
    return byte
  }

  /** A whole number up to `max` in the fewest bytes it takes (LEB128). */
  uint(max: number): number {
    let byte = this.byte()
    let value = byte & 0x7f
    for (let weight = 0x80; byte >= 0x80; weight *= 0x80) {
      byte = this.byte()
      value += (byte & 0x7f) * weight
      if (value > max || byte === 0) throw new Malformed('a number is too large, or longer than it needs to be')
    }
    if (value > max) throw new Malformed('a number is too large')
    return value
  }

  /** How many things follow, each of at least `each` bytes: never more than there are bytes for. */
  count(max: number, each: number): number {
    const count = this.uint(max)
    if (count * each > this.left) throw new Malformed('a count is larger than what follows')
    return count
  }

  /** A signed whole number of at most 31 bits, as lib0 writes it; there is no negative zero. */
  int(): number {
    let byte = this.byte()
    const negative = (byte & 0x40) !== 0
    let value = byte & 0x3f
    for (let weight = 0x40; byte >= 0x80; weight *= 0x80) {
      byte = this.byte()
      value += (byte & 0x7f) * weight
      if (value > 0x7fffffff || byte === 0) throw new Malformed('a number is too large, or longer than it needs to be')
    }
    if (negative && value === 0) throw new Malformed('a negative zero')
    return negative ? -value : value
  }

  float32(): number {
    return this.#view.getFloat32(this.#skip(4))
  }

  float64(): number {
    return this.#view.getFloat64(this.#skip(8))
  }

  string(): string {
    const length = this.count(this.#bytes.length, 1)
    const start = this.#skip(length)
    try {
      return strict.decode(this.#bytes.subarray(start, start + length))
    } catch {
      throw new Malformed('words that are no UTF-8')
    }
  }

  #skip(length: number): number {
    if (length > this.left) throw new Malformed('the bytes end early')
    const start = this.#at
    this.#at += length
    return start
  }
}

export class Writer {
  #bytes = new Uint8Array(256)
  #at = 0

  byte(byte: number): void {
    this.#room(1)
    this.#bytes[this.#at++] = byte
  }

  uint(value: number): void {
    this.#room(8)
    while (value > 0x7f) {
      this.#bytes[this.#at++] = 0x80 | (value % 0x80)
      value = Math.floor(value / 0x80)
    }
    this.#bytes[this.#at++] = value
  }

  int(value: number): void {
    this.#room(8)
    const size = Math.abs(value)
    let rest = Math.floor(size / 0x40)
    this.#bytes[this.#at++] = (rest > 0 ? 0x80 : 0) | (value < 0 ? 0x40 : 0) | (size & 0x3f)
    while (rest > 0) {
      const low = rest & 0x7f
      rest = Math.floor(rest / 0x80)
      this.#bytes[this.#at++] = (rest > 0 ? 0x80 : 0) | low
    }
  }

  float32(value: number): void {
    this.#room(4)
    new DataView(this.#bytes.buffer).setFloat32(this.#at, value)
    this.#at += 4
  }

  float64(value: number): void {
    this.#room(8)
    new DataView(this.#bytes.buffer).setFloat64(this.#at, value)
    this.#at += 8
  }

  string(text: string): void {
    // A unit of UTF-16 takes three bytes at most.
    this.#room(text.length * 3 + 8)
    const from = this.#at + 8
    const size = utf8.encodeInto(text, this.#bytes.subarray(from)).written
    this.uint(size)
    this.#bytes.copyWithin(this.#at, from, from + size)
    this.#at += size
  }

  done(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, this.#at)
  }

  #room(more: number): void {
    if (this.#at + more <= this.#bytes.length) return
    const wider = new Uint8Array(Math.max(this.#bytes.length * 2, this.#at + more))
    wider.set(this.#bytes.subarray(0, this.#at))
    this.#bytes = wider
  }
}
