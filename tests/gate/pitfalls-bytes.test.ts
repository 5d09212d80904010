import { expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { rootNames } from '#shared/board/schema.ts'
import {
  any,
  assemble,
  beyond,
  by,
  byDeleting,
  deletes,
  gc,
  holds,
  item,
  map,
  num,
  section,
  skip,
  text,
  typeRef,
  words,
} from './assemble.ts'
import { Board } from './board.ts'

/** A client id that nobody has used. */
const fresh = { client: 9001, clock: 0 }

/** Bo's recognition of a card that Bo has not recognised yet: harmless, and allowed. */
const harmless = item({ parent: 'recognitions', key: 'cardB:bo' }, holds.scalar(true))

test('the harmless part of the updates below is admitted by itself', () => {
  const board = Board.begin()
  expect(board.admit('bo', by(fresh, harmless)).ok).toBe(true)
  expect(board.read().recognitions).toContain('cardB:bo')
  board.expectSound()
})

test('[G1] two readers of one update cannot read two different things', () => {
  const board = Board.begin()
  const hostile = item({ parent: 'session', key: 'subject' }, holds.scalar('gekaapt'))
  const doubles = {
    'one client in two sections, the last one read by Yjs': assemble([
      section(fresh, [harmless]),
      section(fresh, [hostile]),
    ]),
    'the other way round': assemble([section(fresh, [hostile]), section(fresh, [harmless])]),
    'a section that is the rest of another': assemble([
      section(fresh, [harmless]),
      section(beyond(fresh, 1), [item({ parent: 'recognitions', key: 'cardD:bo' }, holds.scalar(true))]),
    ]),
    'deletions of one client in two lists': byDeleting(
      fresh,
      [harmless],
      [deletes(9001, [[0, 1]]), deletes(9001, [[0, 1]])],
    ),
    'a collected struct that says it has neighbours': by(fresh, harmless, [0xc0, 1]),
    'a first byte that Yjs has no content for': by(fresh, harmless, [
      0x2b,
      1,
      ...words('recognitions'),
      ...words('x'),
      1,
    ]),
    'something after the end': Uint8Array.from([...by(fresh, harmless), 0]),
    'a whole update after the end': Uint8Array.from([...by(fresh, harmless), ...by(fresh, hostile)]),
    'a number longer than it needs to be': Uint8Array.from([0x81, 0, ...section(fresh, [harmless]), 0]),
  }
  for (const [what, update] of Object.entries(doubles)) expect(board.refusal('bo', update), what).toBe('schema')
})

test('[G1] a bit that Yjs does not look at changes nothing, and is not passed on', () => {
  const board = Board.begin()
  const note = board.words('notes', 'noteB', 'text')
  const left = board.unit(note, 0)
  const plain = item({ left }, holds.string('x'))
  const odd = [(plain[0] ?? 0) | 0x20, ...plain.slice(1)]
  const answer = board.admit('bo', by(fresh, odd))
  expect(answer).toMatchObject({ ok: true, update: by(fresh, plain) })
  board.expectSound()
})

test('[G2] a root that a board has not never comes into being, not even by an update that fails', () => {
  const board = Board.begin()
  for (const name of ['other', '', 'card', '__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
    const squat = item({ parent: name, key: 'k' }, holds.scalar('a'))
    const words_ = item({ parent: name }, holds.string('a'))
    expect(board.refusal('bo', by(fresh, squat)), name).toBe('schema')
    expect(board.refusal('bo', by(fresh, words_)), name).toBe('schema')
    expect(board.refusal('bo', by(fresh, harmless, squat)), name).toBe('schema')
    // What comes too early, names itself or is old news is looked at all the same.
    board.refusal('bo', by(beyond(fresh, 50), squat))
    board.refusal('bo', by(fresh, item({ left: fresh }, holds.string('a')), squat))
    board.refusal('bo', by({ client: 201, clock: 0 }, squat))
  }
})

test('[G2] a root stays what it is: no words in it, and no list', () => {
  const board = Board.begin()
  for (const name of rootNames) {
    for (const held of [holds.string('a'), holds.scalar('a'), holds.deleted(1), map, text]) {
      expect(board.refusal('kim', by(fresh, item({ parent: name }, held))), name).toBe('schema')
    }
  }
})

test('[G3] a claimed number of anything costs nothing', () => {
  const board = Board.begin()
  const claims: Uint8Array[] = []
  for (const size of [30_000_000, 2 ** 31, 2 ** 32 - 1]) {
    claims.push(
      Uint8Array.from([...num(size), 1, 1, 0, 0, 1]),
      Uint8Array.from([1, ...num(size), 1, 0, 0, 1]),
      Uint8Array.from([1, 1, 9, 0, 0x84, 9, 0, ...num(size), 97]),
      Uint8Array.from([1, 1, 9, 0, 0x88, 9, 0, ...num(size), 120]),
      Uint8Array.from([0, ...num(size), 9, 1, 0, 1]),
      Uint8Array.from([0, 1, 9, ...num(size), 0, 1]),
    )
  }
  const sizes: number[] = []
  const watched = new Proxy(Array, {
    construct(target, given: unknown[], made) {
      if (typeof given[0] === 'number') sizes.push(given[0])
      return Reflect.construct(target, given, made) as object
    },
  })
  const began = performance.now()
  for (const claim of claims) {
    vi.stubGlobal('Array', watched)
    try {
      expect(board.admit('bo', claim)).toMatchObject({ ok: false, code: 'schema' })
    } finally {
      vi.unstubAllGlobals()
    }
  }
  expect(Math.max(0, ...sizes)).toBeLessThan(100_000)
  expect(performance.now() - began).toBeLessThan(5000)
  expect(board.rights.leases.has(9001)).toBe(false)
})

test('[G3] a client that claims a long deleted past takes no room, and harms no other', () => {
  const board = Board.begin()
  const began = performance.now()
  board.admit('bo', by(fresh, gc(2 ** 39)))
  board.admit(
    'bo',
    by(
      { client: 9002, clock: 0 },
      item({ parent: board.entity('notes', 'noteB'), key: 'source' }, holds.deleted(2 ** 31)),
    ),
  )
  expect(performance.now() - began).toBeLessThan(2000)
  board.does('bo', (doc) => doc.getMap('recognitions').set('cardD:bo', true))
  board.expectSound()
})

test('[G4] what would fail halfway is refused whole', () => {
  const board = Board.begin()
  const [other, second] = [{ client: 9002, clock: 0 }, beyond(fresh, 1)]
  const halfway = {
    'an item left of itself': by(fresh, harmless, item({ left: second }, holds.string('a'))),
    'an item right of itself': by(fresh, harmless, item({ right: second }, holds.string('a'))),
    'an item in itself': by(fresh, harmless, item({ parent: second, key: 'kind' }, holds.string('a'))),
    'an item left of its own future': by(fresh, harmless, item({ left: beyond(fresh, 5) }, holds.string('a')), gc(20)),
    'two items, each left of the other': assemble([
      section(fresh, [harmless, item({ left: other }, holds.string('a'))]),
      section(other, [item({ left: second }, holds.string('b'))]),
    ]),
    'two containers, each in the other': assemble([
      section(fresh, [harmless, item({ parent: other, key: 'options' }, map)]),
      section(other, [item({ parent: second, key: 'options' }, map)]),
    ]),
    'an item in words': by(
      fresh,
      harmless,
      item({ parent: board.unit(board.words('notes', 'noteB', 'text'), 0) }, holds.string('a')),
    ),
    'an item in a scalar': by(
      fresh,
      harmless,
      item({ parent: board.field('notes', 'noteB', 'kind'), key: 'kind' }, holds.scalar('a')),
    ),
    'something that is not there yet': by(
      fresh,
      harmless,
      item({ left: { client: 9009, clock: 3 } }, holds.string('a')),
    ),
    'a deletion of what is not there yet': byDeleting(fresh, [harmless], [deletes(9009, [[0, 1]])]),
    'a deletion that goes on beyond what is there': byDeleting(fresh, [harmless], [deletes(201, [[0, 5000]])]),
  }
  for (const [what, update] of Object.entries(halfway)) expect(board.refusal('bo', update), what).toBeTypeOf('string')
  expect(board.read().recognitions).not.toContain('cardB:bo')
})

test('[G4] what comes too early is not kept for later', () => {
  const board = Board.begin()
  const gap = by(beyond(fresh, 1), item({ parent: 'recognitions', key: 'cardD:bo' }, holds.scalar(true)))
  expect(board.refusal('bo', gap)).toBe('gap')
  expect(board.admit('bo', by(fresh, harmless)).ok).toBe(true)
  expect(board.read().recognitions).not.toContain('cardD:bo')
  expect(board.refusal('bo', byDeleting(beyond(fresh, 1), [], [deletes(9001, [[1, 1]])]))).toBe('gap')
  expect(board.admit('bo', gap).ok).toBe(true)
  expect(board.read().recognitions).toContain('cardD:bo')
  board.expectSound()
})

test('[G10] a struct without length is refused', () => {
  const board = Board.begin()
  const note = board.entity('notes', 'noteB')
  const empty = {
    collected: gc(0),
    deleted: item({ parent: note, key: 'source' }, holds.deleted(0)),
    words: item({ left: board.unit(board.words('notes', 'noteB', 'text'), 0) }, holds.string('')),
    scalars: item({ parent: note, key: 'source' }, holds.scalar()),
    skipped: skip(0),
  }
  for (const [what, struct] of Object.entries(empty)) {
    expect(board.refusal('bo', by(fresh, struct)), what).toBe('schema')
    expect(board.refusal('bo', by(fresh, harmless, struct)), what).toBe('schema')
    expect(board.refusal('bo', by(fresh, struct, harmless)), what).toBe('schema')
  }
  expect(board.refusal('bo', assemble([], [deletes(201, [[0, 0]])]))).toBe('schema')
})

test('[G10] a hole in a client’s row is refused', () => {
  const board = Board.begin()
  expect(board.refusal('bo', by(fresh, harmless, skip(1)))).toBe('schema')
  expect(board.refusal('bo', by(fresh, skip(1), harmless))).toBe('schema')
})

test('[G16] a board takes no list, and not more than one value at a place', () => {
  const board = Board.begin()
  const note = board.entity('notes', 'noteB')
  const words_ = board.unit(board.words('notes', 'noteB', 'text'), 0)
  const many = { ref: 8, bytes: [...num(20_000), ...Array.from({ length: 20_000 }, () => any(true)).flat()] }
  const lists = {
    'many values in a root': by(fresh, item({ parent: 'cards' }, many)),
    'many values under a key of a root': by(fresh, item({ parent: 'recognitions', key: 'cardB:bo' }, many)),
    'many values in an entity': by(fresh, item({ parent: note }, many)),
    'two values under a key': by(fresh, item({ parent: note, key: 'source' }, holds.scalar('a', 'b'))),
    'values among words': by(fresh, item({ left: words_ }, holds.scalar('a'))),
    'many values among words': by(fresh, item({ left: words_ }, many)),
    'a Y.Array under a key': by(fresh, item({ parent: note, key: 'source' }, holds.type(typeRef.array))),
    'a Y.Array among words': by(fresh, item({ left: words_ }, holds.type(typeRef.array))),
    'a map among words': by(fresh, item({ left: words_ }, map)),
    'words among words': by(fresh, item({ left: words_ }, text)),
    'words straight in an entity': by(fresh, item({ parent: note }, holds.string('a'))),
    'words under a key': by(fresh, item({ parent: note, key: 'source' }, holds.string('a'))),
  }
  for (const [what, update] of Object.entries(lists)) expect(board.refusal('bo', update), what).toBe('schema')
})

test('[G20] the second format is refused at once', () => {
  const board = Board.begin()
  const replica = board.of('bo')
  const update = replica.updateOf((doc) => doc.getMap('recognitions').set('cardD:bo', true))
  const began = performance.now()
  expect(board.refusal('bo', Y.convertUpdateFormatV1ToV2(update))).toBe('schema')
  expect(board.refusal('bo', Y.encodeStateAsUpdateV2(replica.doc))).toBe('schema')
  // A run-length that Yjs' second reader follows for four thousand million steps.
  expect(
    board.refusal('bo', Uint8Array.from([0, 0, 6, 0xff, 0xff, 0xff, 0xff, 0xff, 0x0f, 0, 0, 0, 0, 0, 0, 0, 0])),
  ).toBe('schema')
  expect(performance.now() - began).toBeLessThan(2000)
  expect(board.admit('bo', update).ok).toBe(true)
})
