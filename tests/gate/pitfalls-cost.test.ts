import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { spliceText } from '#shared/board/edit.ts'
import { Gate } from '#server/gate/gate.ts'
import { assemble, by, deletes, gc, holds, item, section, type At } from './assemble.ts'
import { Board, serverClient } from './board.ts'
import { clientOf } from './people.ts'

const recognise = (client: number, card: string): Uint8Array =>
  by({ client, clock: 0 }, item({ parent: 'recognitions', key: `${card}:bo` }, holds.scalar(true)))

/** Many letters of one who typed backwards: each right after `left`, before the one typed last. */
const backwards = (client: number, left: At | null, many: number): number[][] =>
  Array.from({ length: many }, (_, clock) => {
    const right = clock === 0 ? {} : { right: { client, clock: clock - 1 } }
    return item({ ...(left === null ? {} : { left }), ...right }, holds.string('x'))
  })

/** The same at the beginning of empty words, in which somebody else did so at the same time. */
const crowd = (client: number, body: At, many: number): Uint8Array => {
  const [, ...rest] = backwards(client, null, many)
  return by({ client, clock: 0 }, item({ parent: body }, holds.string('x')), ...rest)
}

test('[G15] neighbours that make Yjs walk millions of steps are refused before it does', () => {
  const board = Board.begin()
  const body = board.field('cards', 'cardA', 'body')
  // Each letter of the second client has to walk past all of the first: 1500 × 1500 steps.
  expect(board.admit('ada', crowd(8000, body, 1500)).ok).toBe(true)
  const began = performance.now()
  expect(board.refusal('ada', crowd(9000, body, 1500))).toBe('limit')
  expect(board.refusal('bo', crowd(9001, body, 1500))).toBe('limit')
  expect(performance.now() - began).toBeLessThan(5000)
  board.expectSound()
})

test(
  '[G15] the order in which clients stand in an update hides no such neighbours from the gate',
  { timeout: 30_000 },
  () => {
    for (const turned of [false, true]) {
      const board = Board.begin()
      board.does('ada', (doc) => spliceText(doc, 'cards', 'cardA', ['body'], { at: 0, remove: 0, insert: 'pq' }))
      const body = board.words('cards', 'cardA', 'body')
      const [p, q] = [board.unit(body, 0), board.unit(body, 1)]
      // Yjs begins with the higher client. What the lower one put left of q then walks past all that stands right of q;
      // the other way round nobody walks at all.
      const sections = [
        section({ client: 8000, clock: 0 }, backwards(8000, p, 1500)),
        section({ client: 9000, clock: 0 }, backwards(9000, q, 1500)),
      ]
      expect(board.refusal('ada', assemble(turned ? sections.toReversed() : sections)), String(turned)).toBe('limit')
    }
  },
)

test('[G15] many values under one key that all say to be the first are refused at once', () => {
  const board = Board.begin()
  const parent = board.entity('cards', 'cardA')
  const losers = (client: number): Uint8Array =>
    by({ client, clock: 0 }, ...Array.from({ length: 1500 }, () => item({ parent, key: 'theme' }, holds.scalar('x'))))
  const began = performance.now()
  const said = [8000, 8001, 8002, 8003].map((client) => {
    const answer = board.admit('ada', losers(client))
    return answer.ok ? 'admitted' : answer.code
  })
  // Who names no value before theirs knew of none; not even of their own first.
  expect(said).toEqual(['schema', 'schema', 'schema', 'schema'])
  expect(performance.now() - began).toBeLessThan(5000)
  board.expectSound()
})

test(
  '[G15] some thousands of deletions of single letters are handled, and ten thousand refused, in reasonable time',
  { timeout: 30_000 },
  () => {
    const board = Board.begin()
    board.does('ada', (doc) =>
      spliceText(doc, 'cards', 'cardA', ['body'], { at: 0, remove: 0, insert: 'x'.repeat(24_000) }),
    )
    const first = board.unit(board.words('cards', 'cardA', 'body'), 0)
    const ranges = Array.from({ length: 12_000 }, (_, i) => [first.clock + i * 2, 1] as const)
    const began = performance.now()
    expect(board.refusal('ada', assemble([], [deletes(first.client, ranges)]))).toBe('limit')
    expect(board.admit('ada', assemble([], [deletes(first.client, ranges.slice(0, 3000))])).ok).toBe(true)
    expect(performance.now() - began).toBeLessThan(5000)
    expect(board.words('cards', 'cardA', 'body').length).toBe(21_000)
    board.expectSound()
  },
)

test('[G15] honest long typing of several people at one place passes', { timeout: 30_000 }, () => {
  const board = Board.begin()
  const people = ['ada', 'bo', 'kim'] as const
  const type = (doc: Y.Doc, at: number, insert: string): void =>
    spliceText(doc, 'cards', 'cardA', ['body'], { at, remove: 0, insert })
  // All at the beginning, letter by letter, and without hearing each other.
  for (const person of people) board.of(person).leave()
  for (const person of people) {
    for (let i = 0; i < 1500; i += 1) board.of(person).edit((doc) => type(doc, i, person.charAt(i % person.length)))
  }
  for (const person of people) expect(board.of(person).back()).toMatchObject({ ok: true })
  // And live, each after the letter of the other.
  for (let i = 0; i < 600; i += 1) {
    const person = people[i % people.length] ?? 'ada'
    board.does(person, (doc) => type(doc, 700, person.charAt(0)))
  }
  // A hundred short remarks at the very same spot, from tabs that do not hear each other.
  for (const person of people) board.of(person).leave()
  for (let i = 0; i < 100; i += 1) {
    for (const person of people) board.of(person).edit((doc) => type(doc, 0, 'kort '))
  }
  for (const person of people) expect(board.of(person).back()).toMatchObject({ ok: true })
  expect(board.words('cards', 'cardA', 'body').length).toBe(4500 + 600 + 1500)
  board.expectSound()
})

test('[G19] a person’s sixty-fifth client id is refused; the first sixty-four go on, and others have theirs', () => {
  const board = Board.begin()
  const used = [...board.rights.leases.values()].filter((person) => person === 'bo').length
  for (let i = used; i < 64; i += 1) expect(board.admit('bo', by({ client: 7000 + i, clock: 0 }, gc(1))).ok).toBe(true)
  expect(board.refusal('bo', recognise(8000, 'cardB'))).toBe('limit')
  board.does('bo', (doc) => spliceText(doc, 'notes', 'noteB', ['text'], { at: 0, remove: 0, insert: 'Ja. ' }))
  expect(board.admit('bo', by({ client: 7063, clock: 1 }, gc(1))).ok).toBe(true)
  expect(board.admit('ada', by({ client: 8000, clock: 0 }, gc(1))).ok).toBe(true)
  board.expectSound()
})

test('[G19] nor do many come in at once', () => {
  const board = Board.begin()
  const ids = (from: number, many: number): Uint8Array =>
    assemble(Array.from({ length: many }, (_, i) => section({ client: from + i, clock: 0 }, [gc(1)])))
  expect(board.admit('bo', ids(7000, 40)).ok).toBe(true)
  expect(board.refusal('bo', ids(8000, 40))).toBe('limit')
  expect([...board.rights.leases.values()].filter((person) => person === 'bo')).toHaveLength(41)
})

test('[G19] who used an id first is known after a restart, and so is how many somebody has', () => {
  const board = Board.begin()
  const leases = new Map(board.rights.leases)
  for (let i = 0; i < 64; i += 1) leases.set(7000 + i, 'bo')
  const again = new Gate(board.doc, { owners: board.rights.owners, leases })
  const member = { person: 'bo', role: 'participant' } as const
  expect(again.admit(recognise(8000, 'cardB'), member, board.moment)).toMatchObject({ ok: false, code: 'limit' })
  expect(again.admit(recognise(7000, 'cardB'), member, board.moment).ok).toBe(true)
  const another = again.admit(recognise(7001, 'cardD'), { person: 'ada', role: 'participant' }, board.moment)
  expect(another).toMatchObject({ ok: false, forged: true })
})

test('[G19] nobody writes under another’s client id, or the server’s', () => {
  const board = Board.begin()
  for (const client of [clientOf.ada, clientOf.eva, serverClient]) {
    const more = by(board.next(client), item({ parent: 'recognitions', key: 'cardB:bo' }, holds.scalar(true)))
    const before = board.fingerprint()
    expect(board.admit('bo', more)).toMatchObject({ ok: false, forged: true })
    expect(board.admit('bo', by(board.next(client), gc(1)))).toMatchObject({ ok: false, forged: true })
    expect(board.fingerprint()).toEqual(before)
  }
  expect(board.rights.leases.get(clientOf.ada)).toBe('ada')
})

test('[G19] a refused update takes no client id', () => {
  const board = Board.begin()
  board.refusal(
    'eva',
    by({ client: 9001, clock: 0 }, item({ parent: board.entity('cards', 'cardA'), key: 'theme' }, holds.scalar('x'))),
  )
  expect(board.admit('bo', recognise(9001, 'cardB')).ok).toBe(true)
  expect(board.rights.leases.get(9001)).toBe('bo')
})
