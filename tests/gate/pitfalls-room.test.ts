import { afterEach, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { newDocument, rootOf, snapshotOf } from '#shared/board/document.ts'
import { addCard, spliceText } from '#shared/board/edit.ts'
import type { Role } from '#shared/policy/operations.ts'
import { writeStep1, writeUpdate } from '#shared/wire/frames.ts'
import type { Connection } from '#server/room/connection.ts'
import { Cooldown } from '#server/room/cooldown.ts'
import { Rooms } from '#server/room/rooms.ts'
import { setSession } from '#server/sessions/board.ts'
import { MemoryJournal } from '#tests/kit/journal.ts'
import { makeSession } from '#tests/kit/make.ts'
import { by, holds, item } from './assemble.ts'
import { cardOf } from './people.ts'

vi.mock('yjs', async (original) => {
  const real = await original<typeof Y>()
  return { ...real, mergeUpdates: vi.fn<typeof Y.mergeUpdates>(real.mergeUpdates) }
})

afterEach(() => {
  vi.restoreAllMocks()
})

const key = { board: 'board1', epoch: 1 }

/** A journal whose next appends wait until they are let go. */
class HeldJournal extends MemoryJournal {
  #held: Promise<void> = Promise.resolve()
  letGo: () => void = () => {}

  hold(): void {
    this.#held = new Promise((done) => {
      this.letGo = done
    })
  }

  override async append(...given: Parameters<MemoryJournal['append']>): Promise<number> {
    await this.#held
    return super.append(...given)
  }
}

interface Line {
  readonly connection: Connection
  readonly frames: Uint8Array[]
  readonly closed: number[]
  hears(words: string): boolean
}

async function dial(rooms: Rooms, person: string, role: Role = 'participant', ours = false): Promise<Line> {
  const frames: Uint8Array[] = []
  const closed: number[] = []
  const out = {
    send: (bytes: Uint8Array) => frames.push(bytes),
    close: (code: number) => void closed.push(code),
    backlog: () => 0,
    rest: () => {},
  }
  const room = await rooms.open(key)
  const connection = room.join({ person, role }, out, { ours, now: () => Date.now() })
  return { connection, frames, closed, hears: (words) => frames.some((bytes) => Buffer.from(bytes).includes(words)) }
}

async function begin(journal: MemoryJournal, now = () => Date.now()): Promise<Rooms> {
  const rooms = new Rooms({ journal, log: () => {}, now })
  const room = await rooms.open(key)
  await room.write((doc) => setSession(doc, makeSession()))
  return rooms
}

function updateBy(client: number, edit: (doc: Y.Doc) => void): Uint8Array {
  const doc = newDocument()
  doc.clientID = client
  doc.transact(() => edit(doc))
  return Y.encodeStateAsUpdate(doc)
}

const secret = 'Nog niet bewaard'
const bringing = updateBy(101, (doc) => {
  addCard(doc, { ...cardOf('ada'), kind: 'issue', title: secret }, 'cardA')
})
const everything = writeStep1(Y.encodeStateVector(newDocument()))
const turns = async (many = 5): Promise<void> => {
  for (let i = 0; i < many; i += 1) {
    await new Promise((turn) => {
      setImmediate(turn)
    })
  }
}

test('[G17] a newcomer’s question is not answered with what the disk has not kept yet', async () => {
  const journal = new HeldJournal()
  const rooms = await begin(journal)
  const ada = await dial(rooms, 'ada')
  const bo = await dial(rooms, 'bo')
  journal.hold()
  ada.connection.receive(writeUpdate(bringing))
  // Before, in and after the turn in which it is being kept; of those who were there, and who come now.
  bo.connection.receive(everything)
  await turns()
  bo.connection.receive(everything)
  const late = await dial(rooms, 'kim', 'coordinator')
  late.connection.receive(everything)
  await turns()
  expect([ada, bo, late].some((line) => line.hears(secret))).toBe(false)
  journal.letGo()
  await vi.waitFor(() => expect([ada, bo, late].every((line) => line.hears(secret))).toBe(true))
  await rooms.close()
})

test('[G17] nobody has seen a future that a failing disk takes back', async () => {
  const journal = new HeldJournal()
  const rooms = await begin(journal)
  const ada = await dial(rooms, 'ada')
  const bo = await dial(rooms, 'bo')
  journal.hold()
  ada.connection.receive(writeUpdate(bringing))
  bo.connection.receive(everything)
  await turns()
  bo.connection.receive(everything)
  journal.failure = new Error('disk full')
  journal.letGo()
  await vi.waitFor(() => expect(bo.closed).toHaveLength(1))
  await turns()
  expect([ada, bo].some((line) => line.hears(secret))).toBe(false)
  journal.failure = null
  const again = await rooms.open(key)
  expect(again.read(snapshotOf).cards).toEqual([])
  await rooms.close()
})

test(
  '[G18] a board with a long log opens in one go: nothing is merged, and nothing applied one by one',
  { timeout: 30_000 },
  async () => {
    const journal = new MemoryJournal()
    const updates: Uint8Array[] = []
    const doc = newDocument()
    doc.on('update', (update: Uint8Array) => updates.push(update))
    doc.transact(() => setSession(doc, makeSession()))
    doc.transact(() => {
      addCard(doc, { ...cardOf('ada'), kind: 'issue', title: '' }, 'cardA')
    })
    while (updates.length < 20_000) {
      // Typed to and fro, so that what belongs together does not simply lie together.
      const at = updates.length % 7 === 0 ? 0 : Math.min(updates.length % 1000, 500)
      const words = (rootOf(doc, 'cards').get('cardA') as Y.Map<Y.Text>).get('body')
      spliceText(doc, 'cards', 'cardA', ['body'], { at: Math.min(at, words?.length ?? 0), remove: 0, insert: 'x' })
    }
    await journal.append(key, updates)
    const merged = vi.mocked(Y.mergeUpdates)
    merged.mockClear()
    const emit = vi.spyOn(Y.Doc.prototype, 'emit')
    const rooms = new Rooms({ journal, log: () => {}, now: () => Date.now() })
    const began = performance.now()
    const room = await rooms.open(key)
    const bo = await dial(rooms, 'bo')
    bo.connection.receive(everything)
    await vi.waitFor(() => expect(bo.hears('cardA')).toBe(true), 9000)
    const read = room.read(snapshotOf)
    const took = performance.now() - began
    const transactions = emit.mock.calls.filter(([name]) => name === 'beforeTransaction').length
    emit.mockRestore()
    expect(merged).not.toHaveBeenCalled()
    expect(transactions).toBeGreaterThan(0)
    expect(transactions).toBeLessThan(10)
    expect(took).toBeLessThan(10_000)
    expect(read).toEqual(snapshotOf(doc))
    await rooms.close()
  },
)

test('[G21] who is refused again and again has to wait, and nobody else', async () => {
  let now = 1_800_000_000_000
  const rooms = await begin(new MemoryJournal(), () => now)
  const room = await rooms.open(key)
  const ada = await dial(rooms, 'ada')
  ada.connection.receive(writeUpdate(bringing))
  const moving = (client: number): Uint8Array => {
    const left = room.read((doc) => (doc.getMap('cards').get('cardA') as Y.Map<unknown>)._map.get('order')?.lastId)
    if (left === undefined) throw new Error('no card')
    return by({ client, clock: 0 }, item({ left, key: 'order' }, holds.scalar('a9')))
  }
  expect(room.waitMs('oda')).toBe(0)
  const waits: number[] = []
  for (let i = 0; i < 12; i += 1) {
    const oda = await dial(rooms, 'oda', 'observer')
    oda.connection.receive(writeUpdate(moving(9000 + i)))
    expect(oda.closed).toEqual([4403])
    waits.push(room.waitMs('oda'))
  }
  expect(waits[0]).toBe(0)
  expect(waits.at(-1)).toBeGreaterThan(waits.find((wait) => wait > 0) ?? Infinity)
  expect(waits.at(-1)).toBeLessThanOrEqual(60_000)
  expect([room.waitMs('ada'), room.waitMs('bo')]).toEqual([0, 0])
  now += 60_000
  expect(room.waitMs('oda')).toBe(0)
  await rooms.close()
})

test('[G21] a board that is opened anew has not forgotten who made it fall', async () => {
  const journal = new MemoryJournal()
  const now = 1_800_000_000_000
  const rooms = await begin(journal, () => now)
  const first = await rooms.open(key)
  for (let i = 0; i < 20; i += 1) {
    const eve = await dial(rooms, 'eve')
    eve.connection.receive(writeUpdate(Uint8Array.from([1, 2, 3])))
    expect(eve.closed[0]).toBeGreaterThanOrEqual(4400)
    expect(eve.closed[0]).toBeLessThan(4500)
  }
  const wait = first.waitMs('eve')
  expect(wait).toBeGreaterThan(0)
  journal.failure = new Error('disk full')
  await expect(first.write((doc) => setSession(doc, { phase: 1 }))).rejects.toThrow('disk full')
  journal.failure = null
  const again = await rooms.open(key)
  expect(again).not.toBe(first)
  expect(again.waitMs('eve')).toBe(wait)
  await rooms.close()
})

test('[G21] waiting is over once one waited, and refusals long ago do not count', () => {
  let now = 0
  const cooldown = new Cooldown(() => now)
  for (let i = 0; i < 40; i += 1) cooldown.refused('oda')
  const wait = cooldown.waitMs('oda')
  expect(wait).toBeGreaterThan(0)
  now += wait - 1
  expect(cooldown.waitMs('oda')).toBe(1)
  now += 1
  expect(cooldown.waitMs('oda')).toBe(0)
  now += 3_600_000
  cooldown.refused('oda')
  expect(cooldown.waitMs('oda')).toBe(0)
})
