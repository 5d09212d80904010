/** Writes Yjs updates by hand, byte for byte, so that nothing keeps one from writing what Yjs never would. */

import * as encoding from 'lib0/encoding'

export type Id = readonly [client: number, clock: number]

/** Where an item says it belongs. Without `left` and `right` it names its parent. */
export interface Place {
  readonly left?: Id
  readonly right?: Id
  readonly parent?: string | Id
  readonly key?: string
}

interface Content {
  readonly ref: number
  readonly bytes: Uint8Array
}

type Write = (encoder: encoding.Encoder) => void

export const bytes = (write: Write): Uint8Array => encoding.encode(write)
export const uint = (value: number): Uint8Array => bytes((encoder) => encoding.writeVarUint(encoder, value))
export const words = (value: string): Uint8Array => bytes((encoder) => encoding.writeVarString(encoder, value))
export const join = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts))

/** A number of more than 53 bits, or one written longer than it need be. */
export function wide(value: bigint, length = 0): Uint8Array {
  const groups: number[] = []
  for (let rest = value; rest > 0n || groups.length < Math.max(length, 1); rest >>= 7n) {
    groups.push(Number(rest & 127n))
  }
  return Uint8Array.from(groups, (group, index) => (index < groups.length - 1 ? group | 128 : group))
}

const content = (ref: number, ...parts: readonly Uint8Array[]): Content => ({ ref, bytes: join(...parts) })

export const deleted = (length: number): Content => content(1, uint(length))
export const json = (...values: readonly string[]): Content => content(2, uint(values.length), ...values.map(words))
export const binary = (value: Uint8Array): Content => content(3, uint(value.length), value)
export const text = (value: string): Content => content(4, words(value))
export const embed = (value: unknown): Content => content(5, words(JSON.stringify(value)))
export const format = (key: string, value: unknown): Content => content(6, words(key), words(JSON.stringify(value)))
export const type = (ref: number, name?: string): Content =>
  content(7, uint(ref), name === undefined ? new Uint8Array() : words(name))
export const any = (...values: readonly unknown[]): Content =>
  content(
    8,
    bytes((encoder) => {
      encoding.writeVarUint(encoder, values.length)
      for (const value of values) encoding.writeAny(encoder, value as never)
    }),
  )
export const subdoc = (guid: string): Content =>
  content(
    9,
    words(guid),
    bytes((encoder) => encoding.writeAny(encoder, { shouldLoad: true })),
  )
/** Content of any kind with any bytes. */
export const odd = (ref: number, ...parts: readonly Uint8Array[]): Content => content(ref, ...parts)

export const types = { array: 0, map: 1, text: 2, element: 3, fragment: 4, hook: 5, xmlText: 6 } as const

export const gc = (length: number): Uint8Array => join(Uint8Array.of(0), uint(length))
export const skip = (length: number): Uint8Array => join(Uint8Array.of(10), uint(length))

export function item(what: Content, { left, right, parent, key }: Place): Uint8Array {
  const info = what.ref | (left ? 128 : 0) | (right ? 64 : 0) | (key === undefined ? 0 : 32)
  const head = bytes((encoder) => {
    encoding.writeUint8(encoder, info)
    for (const reference of [left, right]) {
      if (reference === undefined) continue
      encoding.writeVarUint(encoder, reference[0])
      encoding.writeVarUint(encoder, reference[1])
    }
    if (left || right) return
    encoding.writeVarUint(encoder, typeof parent === 'string' ? 1 : 0)
    if (typeof parent === 'string') encoding.writeVarString(encoder, parent)
    else for (const part of parent ?? [0, 0]) encoding.writeVarUint(encoder, part)
    if (key !== undefined) encoding.writeVarString(encoder, key)
  })
  return join(head, what.bytes)
}

export interface Section {
  readonly client: number
  readonly clock?: number
  readonly structs: readonly Uint8Array[]
  /** How many structs it says it holds. */
  readonly claims?: number
}

export interface Deletes {
  readonly client: number
  readonly ranges: readonly (readonly [clock: number, length: number])[]
  readonly claims?: number
}

export function update(sections: readonly Section[], deletes: readonly Deletes[] = []): Uint8Array {
  const structs = sections.flatMap(({ client, clock = 0, structs: list, claims = list.length }) => [
    bytes((encoder) => {
      encoding.writeVarUint(encoder, claims)
      encoding.writeVarUint(encoder, client)
      encoding.writeVarUint(encoder, clock)
    }),
    ...list,
  ])
  return join(uint(sections.length), ...structs, deleteSet(deletes))
}

function deleteSet(deletes: readonly Deletes[]): Uint8Array {
  return bytes((encoder) => {
    encoding.writeVarUint(encoder, deletes.length)
    for (const { client, ranges, claims = ranges.length } of deletes) {
      encoding.writeVarUint(encoder, client)
      encoding.writeVarUint(encoder, claims)
      for (const range of ranges) for (const part of range) encoding.writeVarUint(encoder, part)
    }
  })
}
