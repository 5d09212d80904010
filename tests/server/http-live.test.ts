import { afterEach, describe, expect, test } from 'vitest'
import { snapshotOf, type Snapshot } from '#shared/board/document.ts'
import { mayRelate } from '#shared/board/links.ts'
import { minute } from '#shared/session/format.ts'
import type { Live } from '#client/live/open.ts'
import { startServer, withSession, type TestServer } from '#tests/kit/server.ts'
import { until, Visitor } from '#tests/kit/visitor.ts'

let server: TestServer
const boards: Live[] = []
afterEach(async () => {
  for (const board of boards.splice(0)) board.close()
  await server.close()
})

/** The board as it comes to somebody's screen. */
async function watch(visitor: Visitor, session: string): Promise<() => Snapshot> {
  const board = await visitor.open(session)
  boards.push(board)
  await until(() => snapshotOf(board.doc()).session !== null, 'the board')
  return () => snapshotOf(board.doc())
}

describe('what the server writes, everybody sees', () => {
  test('who joins, and how they introduce themselves', async () => {
    server = await startServer()
    const { lead, info, code } = await withSession(server)
    const see = await watch(lead, info.id)
    const noor = new Visitor(server.url)
    await noor.post(`/j/${code}`, { name: 'Noor', perspective: 'Student' })
    await until(() => see().people.length === 2, 'Noor')
    const { me } = await noor.ask('getSession', { session: info.id })
    const shown = () => see().people.find(({ id }) => id === me.person)
    expect(shown()).toMatchObject({ name: 'Noor', perspective: 'Student', role: 'participant' })
    await noor.ask('introduceMe', { session: info.id, name: 'Noor B.', perspective: '' })
    await until(() => shown()?.name === 'Noor B.', 'her name')
    expect(shown()?.perspective).toBeNull()
  })

  test('nothing on the board tells which device somebody has', async () => {
    server = await startServer()
    const { lead, info, code } = await withSession(server)
    const noor = new Visitor(server.url)
    await noor.post(`/j/${code}`, { name: 'Noor' })
    const board = JSON.stringify((await watch(lead, info.id))())
    for (const value of [...noor.cookies.values(), ...lead.cookies.values()]) expect(board).not.toContain(value)
  })

  test('the phase and its clock, by the clock of the server', async () => {
    let now = Date.UTC(2026, 10, 24, 13, 30)
    server = await startServer({ now: () => now })
    const { lead, info, code } = await withSession(server)
    const noor = new Visitor(server.url)
    await noor.post(`/j/${code}`, { name: 'Noor' })
    const see = await watch(noor, info.id)
    const clock = () => {
      const { phase, endsAt, left } = see().session ?? {}
      return { phase, endsAt, left }
    }
    const act = (name: 'start' | 'pause' | 'next' | 'longer') => lead.ask('leadPhase', { session: info.id, act: name })

    expect(clock()).toEqual({ phase: 0, endsAt: null, left: 15 * minute })
    await act('start')
    await until(() => clock().endsAt === now + 15 * minute, 'running')
    now += 10 * minute
    await act('longer')
    await until(() => clock().endsAt === now + 6 * minute, 'a minute more')
    await act('pause')
    await until(() => clock().left === 6 * minute, 'paused')
    await act('next')
    await until(() => clock().phase === 1, 'the next phase')
    expect(clock()).toEqual({ phase: 1, endsAt: null, left: 20 * minute })
  })

  test('that it is closed, and then nobody leads a phase', async () => {
    server = await startServer()
    const { lead, info } = await withSession(server)
    const see = await watch(lead, info.id)
    await lead.ask('leadPhase', { session: info.id, act: 'start' })
    await lead.ask('setState', { session: info.id, state: 'closed' })
    await until(() => see().session?.state === 'closed', 'closed')
    expect(see().session?.endsAt).toBeNull()
    expect(await lead.try('leadPhase', { session: info.id, act: 'next' })).toMatchObject({ status: 409 })
    await lead.ask('setState', { session: info.id, state: 'open' })
    await until(() => see().session?.state === 'open', 'open')
  })
})

describe('the demo', () => {
  test('has two boards that anybody may join, whole by the schema', async () => {
    server = await startServer({ demo: true })
    const noor = new Visitor(server.url)
    const { ateliers } = await noor.ask('home', {})
    expect(ateliers.map(({ title, demo }) => [title, demo])).toEqual([
      ['Veerkracht en onmacht in gemeenschappen', true],
      ['Over leven ten tijde van tweedeling', true],
    ])
    const kinds = []
    for (const { sessions } of ateliers) {
      for (const { id, joinPath } of sessions) {
        await noor.post(joinPath ?? '', { name: 'Noor' })
        const board = (await watch(noor, id))()
        const count = (kind: string) => board.cards.filter((card) => card.kind === kind).length
        kinds.push([count('issue'), count('dilemma'), count('direction'), board.clusters.length])
        expect(board.links).toHaveLength(count('dilemma') + count('direction'))
        expect(board.notes).toHaveLength(count('dilemma') * 3)
        expect(board.people).toHaveLength(17)
        const cards = new Map(board.cards.map((card) => [card.id, card]))
        const right = board.links.filter(({ from, relation, to }) => {
          const [a, b] = [cards.get(from), cards.get(to)]
          return a && b && mayRelate(a.kind, relation, b.kind)
        })
        expect(right).toHaveLength(board.links.length)
        expect(board.recognitions.length).toBeGreaterThan(50)
        for (const dilemma of board.cards.filter(({ kind }) => kind === 'dilemma')) {
          const options = Object.values(dilemma.options)
          expect([options.length, options.every(({ text, loss }) => text !== '' && loss !== '')]).toEqual([2, true])
        }
      }
    }
    expect(kinds).toEqual([
      [5, 5, 15, 1],
      [7, 7, 21, 2],
    ])
  })

  test('is laid once, and its code still works years later', async () => {
    let now = Date.UTC(2026, 10, 24)
    server = await startServer({ demo: true, now: () => now })
    const before = await new Visitor(server.url).ask('home', {})
    now = Date.UTC(2036, 0, 1)
    server = await server.restart()
    const noor = new Visitor(server.url)
    expect(await noor.ask('home', {})).toEqual(before)
    const session = before.ateliers[0]?.sessions[0]
    await noor.post(session?.joinPath ?? '', { name: 'Noor' })
    expect((await watch(noor, session?.id ?? ''))().cards).toHaveLength(25)
  })

  test('is left out when that was asked', async () => {
    server = await startServer({ demo: false })
    expect((await new Visitor(server.url).ask('home', {})).ateliers).toEqual([])
  })
})
