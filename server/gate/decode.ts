/**
 * From bytes to an update, by our own strict reading of Yjs' first format. What a board never holds
 * is refused here: no lists, formats, embeds, binary, sub-documents, skips or empty structs. Nothing
 * is set aside by a claimed size, and nothing recurses.
 */

import { rootNames } from '#shared/board/schema.ts'
import { Malformed, Reader } from './bytes.ts'
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

const maxBytes = 512 * 1024
const maxSections = 64
const maxStructs = 4000
const maxRanges = 60_000
const maxClient = 2 ** 32 - 1
const maxClock = 2 ** 40

const roots: ReadonlySet<string> = new Set(rootNames)

/** Throws `Malformed` for everything but a well-formed update within bounds. */
export function decode(bytes: Uint8Array): Update {
  if (bytes.length > maxBytes) throw new Malformed('the update is too large')
  const reader = new Reader(bytes)
  const sections = readSections(reader)
  const deletions = readDeletions(reader)
  if (reader.left > 0) throw new Malformed('something follows the update')
  return { sections, deletions }
}

function readSections(reader: Reader): Update['sections'] {
  const sections = new Map<number, { client: number; clock: number; structs: Struct[] }>()
  let room = maxStructs
  for (let left = reader.count(maxSections, 5); left > 0; left -= 1) {
    const count = reader.count(room, 2)
    if (count === 0) throw new Malformed('a section without structs')
    room -= count
    const client = reader.uint(maxClient)
    if (sections.has(client)) throw new Malformed('two sections of one client')
    const clock = reader.uint(maxClock)
    const structs: Struct[] = []
    for (let at = clock; structs.length < count;) {
      const struct = readStruct(reader, client, at)
      structs.push(struct)
      at += struct.length
      if (at > maxClock) throw new Malformed('a clock too far')
    }
    sections.set(client, { client, clock, structs })
  }
  return [...sections.values()]
}

function readStruct(reader: Reader, client: number, clock: number): Struct {
  const info = reader.byte()
  const kind = info & 0x1f
  if (kind === ref.gc) {
    if (info !== ref.gc) throw new Malformed('a collected struct with neighbours')
    const length = readLength(reader)
    return { client, clock, length, content: { is: 'gc' }, origin: null, right: null, parent: null, key: null }
  }
  const origin = (info & bit.origin) === 0 ? null : readId(reader)
  const right = (info & bit.right) === 0 ? null : readId(reader)
  const alone = origin === null && right === null
  const parent = alone ? readParent(reader) : null
  const key = alone && (info & bit.key) !== 0 ? reader.string() : null
  const [content, length] = readContent(reader, kind)
  return { client, clock, length, content, origin, right, parent, key }
}

function readId(reader: Reader): Id {
  return { client: reader.uint(maxClient), clock: reader.uint(maxClock) }
}

function readParent(reader: Reader): string | Id {
  if (reader.uint(1) === 0) return readId(reader)
  const name = reader.string()
  // Yjs makes a root of any name it reads, even of an update that fails.
  if (!roots.has(name)) throw new Malformed('a root that a board has not')
  return name
}

function readContent(reader: Reader, kind: number): readonly [Content, length: number] {
  switch (kind) {
    case ref.deleted:
      return [{ is: 'deleted' }, readLength(reader)]
    case ref.string: {
      const text = reader.string()
      if (text === '') throw new Malformed('a struct without length')
      return [{ is: 'string', text }, text.length]
    }
    case ref.type:
      return [{ is: 'type', type: readType(reader) }, 1]
    case ref.any:
      if (reader.uint(1) !== 1) throw new Malformed('not exactly one value')
      return [{ is: 'any', value: readScalar(reader) }, 1]
    default:
      throw new Malformed('content that a board has not')
  }
}

function readLength(reader: Reader): number {
  const length = reader.uint(maxClock)
  if (length === 0) throw new Malformed('a struct without length')
  return length
}

function readType(reader: Reader): 'map' | 'text' {
  const type = reader.uint(0x7f)
  if (type === typeRef.map) return 'map'
  if (type === typeRef.text) return 'text'
  throw new Malformed('a type that a board has not')
}

function readScalar(reader: Reader): Scalar {
  switch (reader.byte()) {
    case mark.string:
      return reader.string()
    case mark.integer:
      return reader.int()
    case mark.float32:
      return finite(reader.float32())
    case mark.float64:
      return finite(reader.float64())
    case mark.true:
      return true
    case mark.false:
      return false
    default:
      throw new Malformed('a value that a board has not')
  }
}

function finite(value: number): number {
  if (!Number.isFinite(value) || Object.is(value, -0)) throw new Malformed('not a number')
  return value
}

function readDeletions(reader: Reader): Update['deletions'] {
  const deletions = new Map<number, readonly Range[]>()
  let room = maxRanges
  for (let left = reader.count(maxRanges, 4); left > 0; left -= 1) {
    const client = reader.uint(maxClient)
    if (deletions.has(client)) throw new Malformed('two lists of deletions of one client')
    const count = reader.count(room, 2)
    if (count === 0) throw new Malformed('a list of deletions without deletions')
    room -= count
    const ranges: Range[] = []
    for (let next = 0; ranges.length < count;) {
      const range = { clock: reader.uint(maxClock), length: readLength(reader) }
      if (range.clock < next) throw new Malformed('deletions that overlap or are out of order')
      next = range.clock + range.length
      ranges.push(range)
    }
    deletions.set(client, ranges)
  }
  return deletions
}
