/** From an update to bytes, in the one form in which Yjs itself would write it. */

import { Writer } from './bytes.ts'
import {
  bit,
  mark,
  ref,
  typeRef,
  type Content,
  type Id,
  type Range,
  type Scalar,
  type Struct,
  type Update,
} from './update.ts'

const falling = ([a]: readonly [number, unknown], [b]: readonly [number, unknown]): number => b - a

export function encode({ sections, deletions }: Update): Uint8Array<ArrayBuffer> {
  const writer = new Writer()
  const ordered = sections.length > 1 ? [...sections].sort((a, b) => b.client - a.client) : sections
  writer.uint(ordered.length)
  for (const { client, clock, structs } of ordered) {
    writer.uint(structs.length)
    writer.uint(client)
    writer.uint(clock)
    for (const struct of structs) writeStruct(writer, struct)
  }
  writer.uint(deletions.size)
  for (const [client, ranges] of [...deletions].sort(falling)) writeRanges(writer, client, ranges)
  return writer.done()
}

function writeStruct(writer: Writer, { content, length, origin, right, parent, key }: Struct): void {
  if (content.is === 'gc') {
    writer.byte(ref.gc)
    writer.uint(length)
    return
  }
  const bits = (origin === null ? 0 : bit.origin) | (right === null ? 0 : bit.right) | (key === null ? 0 : bit.key)
  writer.byte(ref[content.is] | bits)
  if (origin !== null) writeId(writer, origin)
  if (right !== null) writeId(writer, right)
  if (origin === null && right === null) {
    writeParent(writer, parent)
    if (key !== null) writer.string(key)
  }
  writeContent(writer, content, length)
}

function writeId(writer: Writer, { client, clock }: Id): void {
  writer.uint(client)
  writer.uint(clock)
}

function writeParent(writer: Writer, parent: Struct['parent']): void {
  if (parent === null) throw new TypeError('A struct without neighbours has a parent.')
  writer.uint(typeof parent === 'string' ? 1 : 0)
  if (typeof parent === 'string') writer.string(parent)
  else writeId(writer, parent)
}

function writeContent(writer: Writer, content: Exclude<Content, { is: 'gc' }>, length: number): void {
  switch (content.is) {
    case 'deleted':
      return writer.uint(length)
    case 'string':
      return writer.string(content.text)
    case 'type':
      return writer.uint(typeRef[content.type])
    case 'any':
      writer.uint(1)
      return writeScalar(writer, content.value)
  }
}

/** lib0 writes a number as small as it can be said exactly. */
function writeScalar(writer: Writer, value: Scalar): void {
  if (typeof value === 'string') {
    writer.byte(mark.string)
    writer.string(value)
  } else if (typeof value === 'boolean') {
    writer.byte(value ? mark.true : mark.false)
  } else if (Number.isInteger(value) && Math.abs(value) <= 0x7fffffff) {
    writer.byte(mark.integer)
    writer.int(value)
  } else if (Math.fround(value) === value) {
    writer.byte(mark.float32)
    writer.float32(value)
  } else {
    writer.byte(mark.float64)
    writer.float64(value)
  }
}

function writeRanges(writer: Writer, client: number, ranges: readonly Range[]): void {
  writer.uint(client)
  writer.uint(ranges.length)
  for (const { clock, length } of ranges) {
    writer.uint(clock)
    writer.uint(length)
  }
}
