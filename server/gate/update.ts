/** An update of Yjs' first format in plain values: the little of it that a board needs. */

export interface Id {
  readonly client: number
  readonly clock: number
}

export type Scalar = string | number | boolean

export type Content =
  /** Collected: only its length is left. */
  | { readonly is: 'gc' }
  | { readonly is: 'deleted' }
  | { readonly is: 'string'; readonly text: string }
  | { readonly is: 'type'; readonly type: 'map' | 'text' }
  | { readonly is: 'any'; readonly value: Scalar }

export interface Struct {
  readonly client: number
  readonly clock: number
  /** How many clocks it takes; at least one. */
  readonly length: number
  readonly content: Content
  /** What stood left and right of it where it was made. */
  readonly origin: Id | null
  readonly right: Id | null
  /** A root's name or the item of a type; only told when it has no neighbours. */
  readonly parent: string | Id | null
  readonly key: string | null
}

/** Structs of one client, without holes. */
export interface Section {
  readonly client: number
  readonly clock: number
  readonly structs: readonly Struct[]
}

export interface Range {
  readonly clock: number
  readonly length: number
}

export interface Update {
  readonly sections: readonly Section[]
  /** Client → what is deleted of it, ordered, without overlap. */
  readonly deletions: ReadonlyMap<number, readonly Range[]>
}

export const endOf = ({ clock, length }: Range): number => clock + length

/** Bits of a struct's first byte, and what its last five say, as in Yjs. */
export const bit = { origin: 0x80, right: 0x40, key: 0x20 } as const
export const ref = { gc: 0, deleted: 1, string: 4, type: 7, any: 8 } as const
/** Yjs' numbers for the two types that a board has. */
export const typeRef = { map: 1, text: 2 } as const
/** lib0's marks for one plain value. */
export const mark = { string: 119, true: 120, false: 121, float64: 123, float32: 124, integer: 125 } as const
