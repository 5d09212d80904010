/**
 * Yjs' first update format, written as loosely as one likes: lengths that lie, neighbours that are
 * not there, contents that no board has. For forging only; it shares nothing with the gate's codec.
 */

import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'

export interface Id {
  readonly client: number
  readonly clock: number
}

export type Content =
  | { readonly is: 'deleted'; readonly length: number }
  | { readonly is: 'string'; readonly text: string }
  | { readonly is: 'type'; readonly type: number }
  | { readonly is: 'any'; readonly values: readonly unknown[] }
  | { readonly is: 'json'; readonly values: readonly unknown[] }
  | { readonly is: 'binary'; readonly bytes: Uint8Array }
  | { readonly is: 'embed'; readonly value: unknown }
  | { readonly is: 'format'; readonly key: string; readonly value: unknown }
  | { readonly is: 'doc'; readonly guid: string }

export interface Item {
  readonly is: 'item'
  readonly origin?: Id | null
  readonly right?: Id | null
  /** A root's name or the item of a type; only written when there are no neighbours, as in Yjs. */
  readonly parent?: string | Id | null
  readonly key?: string | null
  readonly content: Content
}

export type Struct = { readonly is: 'gc' | 'skip'; readonly length: number } | Item

export interface Section {
  readonly client: number
  readonly clock: number
  readonly structs: readonly Struct[]
  /** What is claimed instead of the true number of structs. */
  readonly count?: number
}

export type Range = readonly [clock: number, length: number]

export interface Deletions {
  readonly client: number
  readonly ranges: readonly Range[]
}

export interface Update {
  readonly sections: readonly Section[]
  readonly deletions: readonly Deletions[]
  /** What is claimed instead of the true number of sections. */
  readonly count?: number
  readonly tail?: Uint8Array
}

/** Yjs' numbers for its types. */
export const types = { array: 0, map: 1, text: 2, xml: 4 } as const

export function lengthOf(struct: Struct): number {
  if (struct.is !== 'item') return struct.length
  const { content } = struct
  if (content.is === 'deleted') return content.length
  if (content.is === 'string') return content.text.length
  return content.is === 'any' || content.is === 'json' ? content.values.length : 1
}

export function write({ sections, deletions, count, tail }: Update): Uint8Array {
  const out = encoding.createEncoder()
  encoding.writeVarUint(out, count ?? sections.length)
  for (const section of sections) {
    encoding.writeVarUint(out, section.count ?? section.structs.length)
    encoding.writeVarUint(out, section.client)
    encoding.writeVarUint(out, section.clock)
    for (const struct of section.structs) writeStruct(out, struct)
  }
  encoding.writeVarUint(out, deletions.length)
  for (const { client, ranges } of deletions) {
    encoding.writeVarUint(out, client)
    encoding.writeVarUint(out, ranges.length)
    for (const range of ranges) for (const number of range) encoding.writeVarUint(out, number)
  }
  if (tail !== undefined) encoding.writeUint8Array(out, tail)
  return encoding.toUint8Array(out)
}

function writeStruct(out: encoding.Encoder, struct: Struct): void {
  if (struct.is !== 'item') {
    encoding.writeUint8(out, struct.is === 'gc' ? 0 : 10)
    encoding.writeVarUint(out, struct.length)
    return
  }
  const { origin = null, right = null, parent = null, key = null, content } = struct
  const bits = (origin === null ? 0 : 0x80) | (right === null ? 0 : 0x40) | (key === null ? 0 : 0x20)
  encoding.writeUint8(out, bits | refs[content.is])
  if (origin !== null) writeId(out, origin)
  if (right !== null) writeId(out, right)
  if (origin === null && right === null) {
    encoding.writeVarUint(out, typeof parent === 'string' ? 1 : 0)
    if (typeof parent === 'string') encoding.writeVarString(out, parent)
    else writeId(out, parent ?? { client: 0, clock: 0 })
    if (key !== null) encoding.writeVarString(out, key)
  }
  writeContent(out, content)
}

function writeId(out: encoding.Encoder, { client, clock }: Id): void {
  encoding.writeVarUint(out, client)
  encoding.writeVarUint(out, clock)
}

const refs = { deleted: 1, json: 2, binary: 3, string: 4, embed: 5, format: 6, type: 7, any: 8, doc: 9 } as const

function writeContent(out: encoding.Encoder, content: Content): void {
  switch (content.is) {
    case 'deleted':
      return encoding.writeVarUint(out, content.length)
    case 'string':
      return encoding.writeVarString(out, content.text)
    case 'type':
      return encoding.writeVarUint(out, content.type)
    case 'any':
      encoding.writeVarUint(out, content.values.length)
      return content.values.forEach((value) => encoding.writeAny(out, value as encoding.AnyEncodable))
    case 'json':
      encoding.writeVarUint(out, content.values.length)
      return content.values.forEach((value) => encoding.writeVarString(out, JSON.stringify(value)))
    case 'binary':
      return encoding.writeVarUint8Array(out, content.bytes)
    case 'embed':
      return encoding.writeVarString(out, JSON.stringify(content.value))
    case 'format':
      encoding.writeVarString(out, content.key)
      return encoding.writeVarString(out, JSON.stringify(content.value))
    case 'doc':
      encoding.writeVarString(out, content.guid)
      return encoding.writeAny(out, {})
  }
}

/** A real update, taken apart by Yjs itself. */
export function parse(update: Uint8Array): Update {
  const { structs, ds } = Y.decodeUpdate(update)
  const sections = new Map<number, { client: number; clock: number; structs: Struct[] }>()
  for (const struct of structs) {
    const { client, clock } = struct.id
    const section = sections.get(client) ?? { client, clock, structs: [] }
    sections.set(client, section)
    section.structs.push(loosen(struct))
  }
  const deletions = [...ds.clients].map(([client, items]) => ({
    client,
    ranges: items.map(({ clock, len }) => [clock, len] as const),
  }))
  return { sections: [...sections.values()], deletions }
}

function loosen(struct: Y.Item | Y.GC | Y.Skip): Struct {
  if (!(struct instanceof Y.Item)) return { is: struct instanceof Y.GC ? 'gc' : 'skip', length: struct.length }
  // Until it is integrated, an item's parent is what was written: a name or an id.
  const parent = struct.parent as string | Id | null
  const { origin, rightOrigin: right, parentSub: key } = struct
  return { is: 'item', origin, right, parent, key, content: contentOf(struct.content) }
}

function contentOf(content: Y.Item['content']): Content {
  if (content instanceof Y.ContentString) return { is: 'string', text: content.str }
  if (content instanceof Y.ContentAny) return { is: 'any', values: content.arr }
  if (content instanceof Y.ContentType) {
    return {
      is: 'type',
      type: content.type instanceof Y.Map ? types.map : content.type instanceof Y.Text ? types.text : types.array,
    }
  }
  return { is: 'deleted', length: content.getLength() }
}
