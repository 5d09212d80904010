/**
 * Updates written field by field, as Yjs 13.6 reads them (format V1), so that a test can say what
 * Yjs itself never would. Knows nothing of the server's own codec.
 */

/** Where a unit stands: the client that made it, and its number there. */
export interface At {
  readonly client: number
  readonly clock: number
}

export type Bytes = readonly number[]

export interface Content {
  readonly ref: number
  readonly bytes: Bytes
}

/** A whole number in sevens of bits, the lowest first. */
export function num(value: number): number[] {
  const bytes: number[] = []
  let rest = value
  for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128)
  return [...bytes, rest]
}

/** The same number with needless sevens behind it. */
export function longNum(value: number, extra = 1): number[] {
  const bytes = num(value)
  const last = bytes.pop() ?? 0
  return [...bytes, last + 128, ...Array.from({ length: extra - 1 }, () => 128), 0]
}

export function words(text: string): number[] {
  const utf8 = new TextEncoder().encode(text)
  return [...num(utf8.length), ...utf8]
}

export const at = ({ client, clock }: At): number[] => [...num(client), ...num(clock)]

/** The place `by` units further in the same client's row. */
export const beyond = ({ client, clock }: At, by: number): At => ({ client, clock: clock + by })

/** One scalar as lib0 writes it; numbers must be whole, from 0 to 63. */
export function any(value: string | number | boolean | null | undefined): number[] {
  if (typeof value === 'string') return [119, ...words(value)]
  if (typeof value === 'number') return [125, value]
  if (value === undefined) return [127]
  if (value === null) return [126]
  return [value ? 120 : 121]
}

export const typeRef = { array: 0, map: 1, text: 2, xmlElement: 3, xmlFragment: 4, xmlHook: 5, xmlText: 6 } as const

/** What an item holds. The first four are all that a board knows. */
export const holds = {
  deleted: (length: number): Content => ({ ref: 1, bytes: num(length) }),
  string: (text: string): Content => ({ ref: 4, bytes: words(text) }),
  type: (ref: number): Content => ({ ref: 7, bytes: num(ref) }),
  scalar: (...values: Parameters<typeof any>[0][]): Content => ({
    ref: 8,
    bytes: [...num(values.length), ...values.flatMap(any)],
  }),
  json: (text: string): Content => ({ ref: 2, bytes: [1, ...words(text)] }),
  binary: (...bytes: number[]): Content => ({ ref: 3, bytes: [...num(bytes.length), ...bytes] }),
  embed: (text: string): Content => ({ ref: 5, bytes: words(text) }),
  format: (key: string, text: string): Content => ({ ref: 6, bytes: [...words(key), ...words(text)] }),
  doc: (guid: string): Content => ({ ref: 9, bytes: [...words(guid), 118, 0] }),
} as const

export const map = holds.type(typeRef.map)
export const text = holds.type(typeRef.text)

export interface Place {
  readonly left?: At
  readonly right?: At
  /** A root's name or a container; written only where no neighbour is named, as Yjs does. */
  readonly parent?: string | At
  readonly key?: string
}

const bit = { left: 0x80, right: 0x40, key: 0x20 } as const

export function item({ left, right, parent, key }: Place, { ref, bytes }: Content): number[] {
  const info = ref + (left ? bit.left : 0) + (right ? bit.right : 0) + (key === undefined ? 0 : bit.key)
  const neighbours = [...(left ? at(left) : []), ...(right ? at(right) : [])]
  if (left || right || parent === undefined) return [info, ...neighbours, ...bytes]
  const above = typeof parent === 'string' ? [1, ...words(parent)] : [0, ...at(parent)]
  return [info, ...above, ...(key === undefined ? [] : words(key)), ...bytes]
}

export const gc = (length: number): number[] => [0, ...num(length)]
export const skip = (length: number): number[] => [10, ...num(length)]

/** One client's structs, from a clock on. `claim` may say another number than there are. */
export function section(from: At, structs: readonly Bytes[], claim = structs.length): number[] {
  return [...num(claim), ...at(from), ...structs.flat()]
}

/** One client's deleted ranges. */
export function deletes(
  client: number,
  ranges: readonly (readonly [clock: number, length: number])[],
  claim = ranges.length,
): number[] {
  return [...num(client), ...num(claim), ...ranges.flatMap(([clock, length]) => [...num(clock), ...num(length)])]
}

export function assemble(sections: readonly Bytes[], deletions: readonly Bytes[] = []): Uint8Array {
  return Uint8Array.from([...num(sections.length), ...sections.flat(), ...num(deletions.length), ...deletions.flat()])
}

/** One client's structs as a whole update. */
export const by = (from: At, ...structs: Bytes[]): Uint8Array => assemble([section(from, structs)])

/** The same as `by`, for structs that also say what they delete. */
export const byDeleting = (from: At, structs: readonly Bytes[], deletions: readonly Bytes[]): Uint8Array =>
  assemble(structs.length === 0 ? [] : [section(from, structs)], deletions)

/** The deletion of `length` units from a place on, as an update of its own. */
export const deleting = ({ client, clock }: At, length = 1): Uint8Array =>
  assemble([], [deletes(client, [[clock, length]])])
