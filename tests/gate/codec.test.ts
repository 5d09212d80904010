import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { Malformed } from '#server/gate/bytes.ts'
import { decode } from '#server/gate/decode.ts'
import { encode } from '#server/gate/encode.ts'
import {
  assemble,
  at,
  by,
  deletes,
  gc,
  holds,
  item,
  longNum,
  map,
  num,
  section,
  skip,
  text,
  typeRef,
} from './assemble.ts'
import { updatesOfYjs } from './random-boards.ts'

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')
const nothing = Y.encodeStateVector(new Y.Doc())
const start = { client: 9, clock: 0 }
const root = { parent: 'cards', key: 'k' }
const kind = item(root, holds.scalar('issue'))

/** What the decoder makes of bytes: an update, or a refusal; anything else it throws fails the test. */
function readable(bytes: Uint8Array): boolean {
  try {
    decode(bytes)
    return true
  } catch (error) {
    if (error instanceof Malformed) return false
    throw error
  }
}

test('what Yjs wrote is read, and written again byte for byte as Yjs rewrites it', () => {
  fc.assert(
    fc.property(updatesOfYjs, (updates) => {
      for (const update of updates) {
        // Below a neighbour, Yjs says in a bit that there is a key, when it knows; the update itself has no use
        // for it, so that its own rewriting leaves it out. So do we; whoever places the item puts it back.
        expect(hex(encode(decode(update)))).toBe(hex(Y.diffUpdate(update, nothing)))
      }
    }),
    { numRuns: 60 },
  )
})

test('where no key was replaced, what is written is what was read', () => {
  let same = 0
  fc.assert(
    fc.property(updatesOfYjs, (updates) => {
      for (const update of updates) {
        const written = encode(decode(update))
        if (hex(written) === hex(update)) same += 1
        // The key bit is all that may differ: the length never does.
        const differing = [...update].flatMap((byte, i) => (byte === written[i] ? [] : [byte - (written[i] ?? 0)]))
        expect(written).toHaveLength(update.length)
        expect(differing.filter((more) => more !== 0x20)).toEqual([])
      }
    }),
    { numRuns: 60 },
  )
  expect(same).toBeGreaterThan(0)
})

test('what was read and written twice is the same as once, and means the same to Yjs', () => {
  fc.assert(
    fc.property(updatesOfYjs, (updates) => {
      const [ours, theirs] = [new Y.Doc(), new Y.Doc()]
      for (const update of updates) {
        const written = encode(decode(update))
        expect(hex(encode(decode(written)))).toBe(hex(written))
        Y.applyUpdate(ours, written)
        Y.applyUpdate(theirs, update)
      }
      expect(hex(Y.encodeStateAsUpdate(ours))).toBe(hex(Y.encodeStateAsUpdate(theirs)))
    }),
    { numRuns: 30 },
  )
})

test('a struct of each kind that a board knows is read; the hand and Yjs write it alike', () => {
  const doc = new Y.Doc()
  doc.clientID = 9
  doc.transact(() => {
    doc.getMap('cards').set('k', 'issue')
    const entity = new Y.Map<unknown>()
    doc.getMap('cards').set('e', entity)
    entity.set('title', new Y.Text('ab😀'))
    doc.getMap('cards').set('k', 'dilemma')
  })
  const byHand = assemble(
    [
      section(start, [
        item(root, holds.deleted(1)),
        item({ parent: 'cards', key: 'e' }, map),
        item({ parent: { client: 9, clock: 1 }, key: 'title' }, text),
        item({ parent: { client: 9, clock: 2 } }, holds.string('ab😀')),
        item({ left: start, key: 'k' }, holds.scalar('dilemma')),
      ]),
    ],
    [deletes(9, [[0, 1]])],
  )
  expect(hex(Y.encodeStateAsUpdate(doc))).toBe(hex(byHand))
  expect(readable(byHand)).toBe(true)
  expect(readable(by(start, gc(3)))).toBe(true)
})

test('a struct, a list or a value that a board has not is refused', () => {
  const strange: Record<string, number[]> = {
    'no scalar': item(root, holds.scalar()),
    'two scalars': item(root, holds.scalar('a', 'b')),
    nothing: item(root, holds.scalar(undefined)),
    'an object': item(root, { ref: 8, bytes: [1, 118, 0] }),
    'a list': item(root, { ref: 8, bytes: [1, 117, 0] }),
    bytes: item(root, { ref: 8, bytes: [1, 116, 0] }),
    'a big integer': item(root, { ref: 8, bytes: [1, 122, 0, 0, 0, 0, 0, 0, 0, 1] }),
    'not a number': item(root, { ref: 8, bytes: [1, 123, 0x7f, 0xf8, 0, 0, 0, 0, 0, 0] }),
    'a number without end': item(root, { ref: 8, bytes: [1, 124, 0x7f, 0x80, 0, 0] }),
    'a value of no kind': item(root, { ref: 8, bytes: [1, 0] }),
    json: item(root, holds.json('"a"')),
    binary: item(root, holds.binary(1)),
    embed: item(root, holds.embed('{}')),
    format: item(root, holds.format('bold', 'true')),
    'sub-document': item(root, holds.doc('d')),
    'a Y.Array': item(root, holds.type(typeRef.array)),
    'an XML element': item(root, { ref: 7, bytes: [3, 1, 97] }),
    'an XML fragment': item(root, holds.type(typeRef.xmlFragment)),
    'an XML hook': item(root, { ref: 7, bytes: [5, 1, 97] }),
    'XML words': item(root, holds.type(typeRef.xmlText)),
    'a type of no kind': item(root, holds.type(7)),
    skip: skip(1),
    'a root nobody knows': item({ parent: 'other', key: 'k' }, holds.scalar('a')),
    'a root by a name of Object': item({ parent: '__proto__', key: 'k' }, holds.scalar('a')),
    'a parent by a mark that is none': [0x28, 2, ...at(start), 1, 97, 1, 120],
  }
  for (let ref = 11; ref < 32; ref += 1) strange[`content ${ref}`] = item(root, { ref, bytes: [1, 1, 1] })
  for (const bits of [0x80, 0x40, 0x20, 0xe0]) strange[`collected with bits ${bits}`] = [bits, 1]
  for (const [what, struct] of Object.entries(strange)) {
    expect(readable(by(start, struct)), what).toBe(false)
    expect(readable(by(start, kind, struct, kind)), `${what}, in between`).toBe(false)
  }
})

test('a struct without length, or beyond all clocks, is refused', () => {
  const none = [gc(0), skip(0), item(root, holds.deleted(0)), item(root, holds.string(''))]
  for (const struct of none) expect(readable(by(start, struct))).toBe(false)
  expect(readable(assemble([], [deletes(9, [[0, 0]])]))).toBe(false)
  expect(readable(by({ client: 9, clock: 2 ** 40 }, gc(1)))).toBe(false)
  expect(readable(by(start, gc(2 ** 40), gc(1)))).toBe(false)
  expect(readable(by({ client: 2 ** 32, clock: 0 }, gc(1)))).toBe(false)
  expect(readable(by({ client: 2 ** 32 - 1, clock: 0 }, gc(1)))).toBe(true)
})

test('sections and lists of deletions that come twice, are empty, overlap or are out of order are refused', () => {
  const refused: Record<string, Uint8Array> = {
    'one client twice': assemble([section(start, [gc(1)]), section({ client: 9, clock: 1 }, [gc(1)])]),
    'one client twice, another between': assemble([
      section(start, [gc(1)]),
      section({ client: 8, clock: 0 }, [gc(1)]),
      section(start, [gc(1)]),
    ]),
    'no structs': assemble([section(start, [])]),
    'deletions of one client twice': assemble([], [deletes(9, [[0, 1]]), deletes(9, [[4, 1]])]),
    'no deletions': assemble([], [deletes(9, [])]),
    'no deletions beside some': assemble(
      [],
      [
        deletes(9, []),
        deletes(8, [
          [0, 1],
          [2, 1],
        ]),
      ],
    ),
    'deletions that overlap': assemble(
      [],
      [
        deletes(9, [
          [0, 3],
          [2, 1],
        ]),
      ],
    ),
    'deletions out of order': assemble(
      [],
      [
        deletes(9, [
          [4, 1],
          [0, 1],
        ]),
      ],
    ),
    'the same deletion twice': assemble(
      [],
      [
        deletes(9, [
          [0, 1],
          [0, 1],
        ]),
      ],
    ),
  }
  for (const [what, bytes] of Object.entries(refused)) expect(readable(bytes), what).toBe(false)
})

test('counts that lie are refused', () => {
  const many = (times: number): number[][] => Array.from({ length: times }, () => gc(1))
  expect(readable(by(start, ...many(2)))).toBe(true)
  expect(readable(assemble([section(start, many(2), 1)]))).toBe(false)
  expect(readable(assemble([section(start, many(2), 3)]))).toBe(false)
  expect(readable(Uint8Array.from([2, ...section(start, many(2)), 0]))).toBe(false)
  expect(readable(Uint8Array.from([0, ...section(start, many(2)), 0]))).toBe(false)
  const ranges = [
    [0, 1],
    [2, 1],
  ] as const
  expect(readable(assemble([], [deletes(9, ranges, 1)]))).toBe(false)
  expect(readable(assemble([], [deletes(9, ranges, 3)]))).toBe(false)
  expect(readable(by(start, item(root, { ref: 4, bytes: [3, 97, 97] })))).toBe(false)
})

test('a number in more bytes than it takes is refused, wherever it stands', () => {
  const plain = by(start, item({ left: { client: 8, clock: 1 } }, holds.deleted(2)))
  expect(readable(plain)).toBe(true)
  // Every byte of this update but the struct's first is a number of one byte.
  const info = 4
  for (let i = 0; i < plain.length; i += 1) {
    if (i === info) continue
    for (const extra of [1, 2, 8]) {
      const longer = Uint8Array.from([...plain.slice(0, i), ...longNum(plain[i] ?? 0, extra), ...plain.slice(i + 1)])
      expect(readable(longer), `number ${i}, ${extra} more`).toBe(false)
    }
  }
  for (const scalar of [
    [125, 0x80, 0],
    [125, 0x40],
    [125, 0xff, 0xff, 0xff, 0xff, 0x7f],
  ]) {
    expect(readable(by(start, item(root, { ref: 8, bytes: [1, ...scalar] }))), String(scalar)).toBe(false)
  }
})

test('words that are no UTF-8, among them half a character, are refused', () => {
  const bad: Record<string, number[]> = {
    'half a character, the first': [0xed, 0xa0, 0x80],
    'half a character, the second': [0xed, 0xb0, 0x80],
    'two halves apart': [0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80],
    'a byte that never occurs': [0xff],
    'a letter in two bytes': [0xc1, 0xa1],
    'an end too early': [0xe2, 0x82],
    'beyond all characters': [0xf4, 0x90, 0x80, 0x80],
  }
  for (const [what, bytes] of Object.entries(bad)) {
    const said = [bytes.length, ...bytes]
    expect(readable(by(start, item({ left: start }, { ref: 4, bytes: said }))), what).toBe(false)
    expect(readable(by(start, item(root, { ref: 8, bytes: [1, 119, ...said] }))), what).toBe(false)
    const named = [0x28, 1, ...num(5), ...Buffer.from('cards'), ...said, 1, 120]
    expect(readable(by(start, named)), `${what}, as a key`).toBe(false)
  }
  const mark = by(start, item({ left: { client: 8, clock: 0 } }, holds.string('\uFEFFx')))
  expect(hex(encode(decode(mark)))).toBe(hex(mark))
})

test('what follows the update, and what stops before its end, is refused', () => {
  fc.assert(
    fc.property(updatesOfYjs, fc.uint8Array({ minLength: 1, maxLength: 4 }), (updates, more) => {
      for (const update of updates.slice(-2)) {
        expect(readable(Uint8Array.from([...update, ...more]))).toBe(false)
        for (let end = 0; end < update.length; end += 1 + Math.floor(update.length / 40)) {
          expect(readable(update.slice(0, end))).toBe(false)
        }
      }
    }),
    { numRuns: 30 },
  )
})

test('an update is read wherever it stands in a larger buffer', () => {
  const plain = by(start, item(root, holds.scalar('issue')))
  const around = Uint8Array.from([1, 2, 3, ...plain, 4, 5])
  expect(hex(encode(decode(around.subarray(3, 3 + plain.length))))).toBe(hex(plain))
})

test('more than a board takes at once is refused: bytes, clients, structs, deletions', { timeout: 20_000 }, () => {
  const clients = (many: number): Uint8Array =>
    assemble(Array.from({ length: many }, (_, client) => section({ client, clock: 0 }, [gc(1)])))
  expect([readable(clients(64)), readable(clients(65))]).toEqual([true, false])
  const structs = (many: number): Uint8Array => by(start, ...Array.from<number[]>({ length: many }).fill(gc(1)))
  expect([readable(structs(4000)), readable(structs(4001))]).toEqual([true, false])
  const every = Array.from({ length: 60_001 }, (_, i) => [i * 2, 1] as const)
  const ranges = (many: number): Uint8Array => assemble([], [deletes(9, every.slice(0, many))])
  expect([readable(ranges(60_000)), readable(ranges(60_001))]).toEqual([true, false])
  const long = (length: number): Uint8Array => by(start, item({ left: start }, holds.string('x'.repeat(length))))
  expect([readable(long(500_000)), readable(long(525_000))]).toEqual([true, false])
})

test('nothing is set aside by a claimed size', () => {
  const claims: Record<string, Uint8Array> = {}
  for (const size of [30_000_000, 2 ** 31, 2 ** 32 - 1, 2 ** 40]) {
    claims[`${size} sections`] = Uint8Array.from([...num(size), 1, 1, 0, 0, 1])
    claims[`${size} structs`] = Uint8Array.from([1, ...num(size), 1, 0, 0, 1])
    claims[`${size} units of words`] = Uint8Array.from([1, 1, 9, 0, 0x84, 9, 0, ...num(size), 97])
    claims[`${size} scalars`] = Uint8Array.from([1, 1, 9, 0, 0x88, 9, 0, ...num(size), 120])
    claims[`${size} clients with deletions`] = Uint8Array.from([0, ...num(size), 9, 1, 0, 1])
    claims[`${size} deletions`] = Uint8Array.from([0, 1, 9, ...num(size), 0, 1])
  }
  const sizes: number[] = []
  const watched = <T extends typeof Array | typeof Uint8Array>(type: T): T =>
    new Proxy(type, {
      construct(target, given: unknown[], made) {
        if (typeof given[0] === 'number') sizes.push(given[0])
        return Reflect.construct(target, given, made) as object
      },
    })
  const began = performance.now()
  const answers = (() => {
    vi.stubGlobal('Array', watched(Array))
    vi.stubGlobal('Uint8Array', watched(Uint8Array))
    try {
      return Object.entries(claims).map(([what, bytes]) => [what, readable(bytes)] as const)
    } finally {
      vi.unstubAllGlobals()
    }
  })()
  expect(answers.filter(([, read]) => read)).toEqual([])
  expect(Math.max(0, ...sizes)).toBeLessThan(10_000)
  expect(performance.now() - began).toBeLessThan(2000)
})

test('an update in the second format is refused', () => {
  fc.assert(
    fc.property(updatesOfYjs, (updates) => {
      for (const update of updates) {
        const doc = new Y.Doc()
        Y.applyUpdate(doc, update)
        expect(readable(Y.encodeStateAsUpdateV2(doc))).toBe(false)
        expect(readable(Y.convertUpdateFormatV1ToV2(update))).toBe(false)
      }
    }),
    { numRuns: 20 },
  )
})

test('whatever the bytes are, they are read or refused, and nothing else', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      readable(bytes)
    }),
    { numRuns: 3000 },
  )
  let read = 0
  const spoils = fc.array(fc.tuple(fc.nat(), fc.nat(255), fc.constantFrom('set', 'add', 'take')), {
    minLength: 1,
    maxLength: 4,
  })
  fc.assert(
    fc.property(updatesOfYjs, fc.array(spoils, { minLength: 20, maxLength: 20 }), (updates, all) => {
      for (const [i, spoil] of all.entries()) {
        const bytes = [...(updates[i % updates.length] ?? [])]
        for (const [where, byte, how] of spoil) {
          bytes.splice(where % (bytes.length + 1), how === 'add' ? 0 : 1, ...(how === 'take' ? [] : [byte]))
        }
        if (readable(Uint8Array.from(bytes))) read += 1
      }
    }),
    { numRuns: 150 },
  )
  expect(read).toBeGreaterThan(0)
})

test('what is read, however it was spoilt, is written in one form that is read again', () => {
  fc.assert(
    fc.property(updatesOfYjs, fc.nat(), fc.nat(255), (updates, where, byte) => {
      const bytes = Uint8Array.from(updates.at(-1) ?? [])
      bytes[where % bytes.length] = byte
      if (!readable(bytes)) return
      const written = encode(decode(bytes))
      expect(hex(encode(decode(written)))).toBe(hex(written))
    }),
    { numRuns: 300 },
  )
})

test('an update that is cut short anywhere is none', () => {
  const whole = assemble(
    [section(start, [kind, item({ left: { client: 9, clock: 0 } }, holds.string('é')), gc(3)])],
    [deletes(9, [[0, 1]])],
  )
  expect(readable(whole)).toBe(true)
  for (let length = 0; length < whole.length; length += 1) {
    expect(readable(whole.slice(0, length)), `${length} of ${whole.length} bytes`).toBe(false)
  }
})

test('a section without structs, or a list without deletions, says nothing and is none', () => {
  expect(readable(assemble([section(start, [kind])]))).toBe(true)
  expect(readable(assemble([section(start, [kind]), section({ client: 8, clock: 0 }, [])]))).toBe(false)
  expect(readable(assemble([section(start, [kind])], [deletes(8, [])]))).toBe(false)
})

test('a value is exactly one, and a zero has no sign', () => {
  const value = (...bytes: number[]) => readable(by(start, item(root, { ref: 8, bytes })))
  const word = [119, 1, 97]
  expect(value(1, ...word)).toBe(true)
  expect(value(0, ...word)).toBe(false)
  expect(value(2, ...word, ...word)).toBe(false)
  expect(value(1, 123, 0, 0, 0, 0, 0, 0, 0, 0)).toBe(true)
  expect(value(1, 123, 0x80, 0, 0, 0, 0, 0, 0, 0)).toBe(false)
})
