import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { snapshotOf, type Snapshot } from '#shared/board/document.ts'
import { freePhase, type Phase } from '#shared/session/format.ts'
import type { Live } from '#client/live/open.ts'
import { startServer, withSession, type TestServer } from '#tests/kit/server.ts'
import { until, Visitor } from '#tests/kit/visitor.ts'

const phase = (id: string, grouping: Phase['grouping']): Phase => ({
  ...freePhase,
  id,
  title: { nl: id, en: id },
  minutes: 10,
  prompt: { nl: '', en: '' },
  brings: ['issue'],
  grouping,
})
const plan = [phase('samen', 'plenary'), phase('tafels', 'table')]

let server: TestServer
let lead: Visitor
let session: string
let code: string
let see: () => Snapshot
const boards: Live[] = []

beforeEach(async () => {
  server = await startServer()
  const made = await withSession(server, { plan })
  lead = made.lead
  session = made.info.id
  code = made.code
  see = await watch(lead)
})
afterEach(async () => {
  for (const board of boards.splice(0)) board.close()
  await server.close()
})

async function watch(visitor: Visitor): Promise<() => Snapshot> {
  const board = await visitor.open(session)
  boards.push(board)
  await until(() => snapshotOf(board.doc()).session !== null, 'the board')
  return () => snapshotOf(board.doc())
}

interface Somebody {
  readonly visitor: Visitor
  readonly id: string
}

async function join(name: string, perspective = '', by = code): Promise<Somebody> {
  const visitor = new Visitor(server.url)
  await visitor.ask('join', { code: by, name, perspective })
  const { me } = await visitor.ask('getSession', { session })
  await until(() => see().people.some(({ id }) => id === me.person), name)
  return { visitor, id: me.person }
}

async function joinAs(role: 'expert' | 'observer' | 'coordinator', name: string): Promise<Somebody> {
  const { path } = await lead.ask('invite', { session, role })
  return join(name, '', path.split('/').at(-1))
}

const person = (id: string) => see().people.find((one) => one.id === id)
const tableOf = (id: string) => person(id)?.table ?? null
const sizes = () => see().tables.map(({ id }) => see().people.filter(({ table }) => table === id).length)
const tables = (...ids: string[]) => ids.map((id) => ({ id, name: `Tafel ${id}` }))
const byCount = (a: number, b: number): number => a - b
const spread = (of: readonly number[]): number => Math.max(...of) - Math.min(...of)

/** Asks, and waits until the board that everybody has says so. */
async function lay(ids: readonly string[], seating: 'chance' | 'mixed' | 'stay', more: object = {}): Promise<void> {
  await lead.ask('layTables', { session, tables: tables(...ids), seating, ...more })
  const wanted = [...ids].sort().join()
  await until(
    () =>
      see()
        .tables.map(({ id }) => id)
        .join() === wanted,
    `the tables ${wanted}`,
  )
}

describe('laying tables', () => {
  test('seats everybody who takes part evenly, and nobody else', async () => {
    const people = [await joinAs('expert', 'Ilse')]
    for (let n = 0; n < 6; n += 1) people.push(await join(`P${n}`))
    const observer = await joinAs('observer', 'Oda')
    const muted = await join('Stil')
    await lead.ask('mute', { session, person: muted.id, muted: true })
    const guest = 'guest1'
    await people[0]?.visitor.ask('addGuest', { session, id: guest, name: 'Opa' })
    await lay(['t1', 't2', 't3'], 'chance')
    expect(sizes().toSorted(byCount)).toEqual([2, 3, 3])
    for (const { id } of people) expect(tableOf(id)).not.toBeNull()
    expect(tableOf(guest)).not.toBeNull()
    expect([tableOf(observer.id), tableOf(muted.id)]).toEqual([null, null])
    expect(see().people.filter(({ role, table }) => role === 'coordinator' && table !== null)).toEqual([])
    expect(see().tables).toMatchObject([
      { id: 't1', name: 'Tafel t1', prompt: null, order: 0 },
      { id: 't2', order: 1 },
      { id: 't3', order: 2 },
    ])
  })

  test('mixed spreads each perspective over the tables', async () => {
    const people: Somebody[] = []
    for (const perspective of ['Wonen', 'Wonen', 'Wonen', 'Wonen', 'Beleid', 'Beleid', 'Student'])
      people.push(await join('Iemand', perspective))
    await lay(['t1', 't2'], 'mixed')
    for (const perspective of ['Wonen', 'Beleid', 'Student']) {
      const at = (table: string) =>
        see().people.filter((one) => one.perspective === perspective && one.table === table).length
      expect(spread([at('t1'), at('t2')]), perspective).toBeLessThanOrEqual(1)
    }
    expect(sizes().toSorted(byCount)).toEqual([3, 4])
  })

  test('whoever is seated by hand, and a host, keeps that seat when others are drawn', async () => {
    const people: Somebody[] = []
    for (let n = 0; n < 5; n += 1) people.push(await join(`P${n}`))
    const [host, other] = people
    if (host === undefined || other === undefined) throw new Error('nobody')
    const seats = [
      { person: host.id, table: 't2', host: true },
      { person: other.id, table: null },
    ]
    await lay(['t1', 't2'], 'chance', { seats })
    expect(person(host.id)).toMatchObject({ table: 't2', host: expect.any(Number) })
    expect(tableOf(other.id)).toBeNull()
    expect(sizes()).toEqual([2, 2])
    for (let times = 0; times < 4; times += 1) await lay(['t1', 't2'], 'chance')
    expect(person(host.id)).toMatchObject({ table: 't2', host: expect.any(Number) })
    expect(tableOf(other.id)).not.toBeNull()
  })

  test('asked again with the same seats it changes nothing', async () => {
    const [ann, bo] = [await join('Ann'), await join('Bo')]
    const seats = [
      { person: ann.id, table: 't1', host: true },
      { person: bo.id, table: 't2' },
    ]
    await lay(['t1', 't2'], 'chance', { seats })
    const before = see()
    await lay(['t1', 't2'], 'chance', { seats })
    await lay(['t1', 't2'], 'stay')
    expect(see()).toEqual(before)
  })

  test('a table that goes leaves its people without one, and its cards on the board', async () => {
    const ann = await join('Ann')
    await lay(['t1', 't2'], 'stay', { seats: [{ person: ann.id, table: 't2', host: true }] })
    await lead.ask('leadPhase', { session, act: 'next' })
    const board = await ann.visitor.open(session)
    boards.push(board)
    await until(() => board.store.getState().session?.phase === 1, 'the phase')
    expect(board.acts.placeCard({ kind: 'issue', title: 'Van tafel twee', language: 'nl' }).ok).toBe(true)
    await until(() => see().cards.length === 1, 'the card')
    expect(see().cards[0]?.table).toBe('t2')
    await lay(['t1'], 'stay')
    expect(person(ann.id)).toMatchObject({ table: null, host: null })
    expect(see().cards).toMatchObject([{ title: 'Van tafel twee', table: 't2', trashed: null }])
    await lay([], 'stay')
    expect(see().tables).toEqual([])
    expect(board.store.getState().handedBack).toEqual([])
  })

  test('two at once: the board ends as one of them asked, whole', async () => {
    const people: Somebody[] = []
    for (let n = 0; n < 7; n += 1) people.push(await join(`P${n}`))
    await Promise.all([
      lead.ask('layTables', { session, tables: tables('t1', 't2', 't3'), seating: 'chance' }),
      lead.ask('layTables', { session, tables: tables('t2', 't4'), seating: 'mixed' }),
    ])
    await until(() => see().people.filter(({ table }) => table !== null).length === 7, 'everybody')
    const ids = see().tables.map(({ id }) => id)
    expect([['t1', 't2', 't3'].join(), ['t2', 't4'].join()]).toContain(ids.join())
    for (const { id } of people) expect(ids).toContain(tableOf(id))
    expect(spread(sizes())).toBeLessThanOrEqual(1)
  })

  test('refuses two tables under one id, one without a name, and a seat at no table', async () => {
    const ann = await join('Ann')
    const refused = async (input: object): Promise<unknown> => {
      const { status, answer } = await lead.try('layTables', { session, seating: 'stay', tables: [], ...input })
      return [status, answer]
    }
    const wrong = (field: string) => [400, { code: 'bad-input', field }]
    expect(await refused({ tables: tables('t1', 't1') })).toEqual(wrong('tables'))
    expect(await refused({ tables: [{ id: 't1', name: '\u202E' }] })).toEqual(wrong('tables'))
    expect(await refused({ tables: tables('t1'), seats: [{ person: ann.id, table: 't9' }] })).toEqual(wrong('seats'))
    expect(see().tables).toEqual([])
  })
})

describe('while there are tables', () => {
  test('whoever comes later gets the smallest, and who only looks on gets none', async () => {
    const first = [await join('Ann'), await join('Bo'), await join('Cas')]
    await lay(['t1', 't2'], 'chance')
    const [small = 0] = sizes()
    const smallest = small === 1 ? 't1' : 't2'
    const late = await join('Laat')
    expect(tableOf(late.id)).toBe(smallest)
    const observer = await joinAs('observer', 'Oda')
    expect(tableOf(observer.id)).toBeNull()
    await first[0]?.visitor.ask('addGuest', { session, id: 'guest1', name: 'Opa' })
    await until(() => tableOf('guest1') !== null, 'the guest sits')
    // A new name is not a new seat.
    await lead.ask('seat', { session, person: late.id, table: null })
    await late.visitor.ask('introduceMe', { session, name: 'Later', perspective: '' })
    await until(() => person(late.id)?.name === 'Later', 'the name')
    expect(tableOf(late.id)).toBeNull()
  })

  test('who looked on and takes part from now gets a seat too', async () => {
    await lay(['t1'], 'stay')
    const eva = await joinAs('observer', 'Eva')
    expect(tableOf(eva.id)).toBeNull()
    const { path } = await lead.ask('invite', { session, role: 'expert' })
    await eva.visitor.ask('join', { code: path.split('/').at(-1) ?? '', name: 'Eva' })
    await until(() => tableOf(eva.id) === 't1', 'her seat')
  })

  test('many at once fill the tables evenly', async () => {
    await lay(['t1', 't2', 't3'], 'stay')
    await Promise.all(Array.from({ length: 9 }, (_, n) => join(`P${n}`)))
    await until(() => see().people.filter(({ table }) => table !== null).length === 9, 'nine people')
    expect(sizes()).toEqual([3, 3, 3])
  })

  test('a table that empties stays, and the next who comes sits there', async () => {
    const [ann, bo] = [await join('Ann'), await join('Bo')]
    const seats = [
      { person: ann.id, table: 't1' },
      { person: bo.id, table: 't2' },
    ]
    await lay(['t1', 't2'], 'stay', { seats })
    await lead.ask('removePerson', { session, person: bo.id })
    await until(() => tableOf(bo.id) === null, 'an empty table')
    expect(see().tables.map(({ id }) => id)).toEqual(['t1', 't2'])
    // Neither a draw nor a seat brings somebody back who was put out.
    await lay(['t1', 't2'], 'chance')
    expect(tableOf(bo.id)).toBeNull()
    expect(await lead.try('seat', { session, person: bo.id, table: 't2' })).toMatchObject({ status: 404 })
    const late = await join('Laat')
    expect(spread(sizes())).toBe(0)
    expect(tableOf(late.id)).not.toBeNull()
  })

  test('one host at a table: the next one takes over, and a host who leaves is none', async () => {
    const [ann, bo] = [await join('Ann'), await join('Bo')]
    await lay(['t1', 't2'], 'stay')
    const sit = (id: string, table: string | null, host = false) =>
      lead.ask('seat', { session, person: id, table, host })
    const hosts = () =>
      see()
        .people.filter(({ host }) => host !== null)
        .map(({ id }) => id)
    await sit(ann.id, 't1', true)
    await until(() => hosts().join() === ann.id, 'Ann is host')
    await Promise.all([sit(bo.id, 't1', true), sit(ann.id, 't1', true)])
    await until(() => tableOf(bo.id) === 't1', 'Bo sits there')
    expect(hosts()).toHaveLength(1)
    await sit(bo.id, 't1', true)
    await until(() => hosts().join() === bo.id, 'Bo is host')
    expect(tableOf(ann.id)).toBe('t1')
    await sit(bo.id, 't2')
    await until(() => tableOf(bo.id) === 't2', 'Bo goes')
    expect(hosts()).toEqual([])
    await sit(bo.id, null, true)
    await until(() => tableOf(bo.id) === null, 'Bo stands')
    expect(hosts()).toEqual([])
  })

  test('somebody unknown has no seat, nor has anybody at a table that is not there', async () => {
    const ann = await join('Ann')
    await lay(['t1'], 'stay')
    expect(await lead.try('seat', { session, person: 'nobody', table: 't1' })).toMatchObject({ status: 404 })
    expect(await lead.try('seat', { session, person: ann.id, table: 't9' })).toMatchObject({ status: 404 })
    expect(await ann.visitor.try('seat', { session, person: ann.id, table: 't1' })).toMatchObject({ status: 403 })
  })
})
