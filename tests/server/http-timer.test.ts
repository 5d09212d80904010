import { afterEach, beforeEach, expect, test } from 'vitest'
import { readSession } from '#shared/board/document.ts'
import { minute, ordinaryPlan } from '#shared/session/format.ts'
import type { Live } from '#client/live/open.ts'
import { startServer, withSession, type TestServer } from '#tests/kit/server.ts'
import { until, Visitor } from '#tests/kit/visitor.ts'

let now: number
let server: TestServer
let lead: Visitor
let session: string
let code: string
const boards: Live[] = []

beforeEach(async () => {
  now = Date.UTC(2026, 10, 24, 13, 30)
  server = await startServer({ now: () => now })
  const made = await withSession(server)
  lead = made.lead
  session = made.info.id
  code = made.code
})
afterEach(async () => {
  for (const board of boards.splice(0)) board.close()
  await server.close()
})

/** The clock as it comes to somebody's screen. */
async function watch(visitor: Visitor) {
  const board = await visitor.open(session)
  boards.push(board)
  await until(() => readSession(board.doc()) !== null, 'the board')
  return () => {
    const { phase, endsAt, left } = readSession(board.doc()) ?? {}
    return { phase, endsAt, left }
  }
}

async function joins(name: string): Promise<Visitor> {
  const visitor = new Visitor(server.url)
  await visitor.ask('join', { code, name })
  return visitor
}

type Act = 'next' | 'back' | 'start' | 'pause' | 'longer'
const act = (name: Act, from?: number, who = lead) => who.ask('leadPhase', { session, act: name, from })

/** A second coordinator, by a link of their own. */
async function another(): Promise<Visitor> {
  const { path } = await lead.ask('invite', { session, role: 'coordinator' })
  const visitor = new Visitor(server.url)
  await visitor.ask('join', { code: path.split('/').at(-1) ?? '', name: 'Kim' })
  return visitor
}

test('time that is up changes nothing by itself; a minute more counts from then, and the clock can be paused', async () => {
  const see = await watch(lead)
  await act('start')
  await until(() => see().endsAt === now + 15 * minute, 'running')
  const ended = now + 15 * minute
  now += 40 * minute
  const noor = await joins('Laat')
  const late = await watch(noor)
  expect(late()).toEqual({ phase: 0, endsAt: ended, left: null })
  await act('longer')
  await until(() => late().endsAt === now + minute, 'a minute from now')
  now += 3 * minute
  await act('pause')
  await until(() => late().left === 0, 'standing at zero')
  await act('longer')
  await until(() => late().left === minute, 'a minute in hand')
  await act('start')
  await until(() => late().endsAt === now + minute, 'running again')
})

test('two who lead go on at once: the phase moves one step, and back at once: one step back', async () => {
  const kim = await another()
  const see = await watch(lead)
  await Promise.all([act('next', 0), act('next', 0, kim)])
  await until(() => see().phase === 1, 'the next phase')
  await Promise.all([act('back', 1), act('back', 1, kim)])
  await until(() => see().phase === 0, 'the first phase')
  // What was meant for another phase does nothing.
  await act('next', 3, kim)
  await act('longer', 0)
  await until(() => see().left === 16 * minute, 'a minute more')
  expect(see().phase).toBe(0)
})

test('one pauses while another goes on: the clock is that of one phase, whole', async () => {
  const kim = await another()
  const see = await watch(lead)
  await act('start', 0)
  await until(() => see().endsAt !== null, 'running')
  await Promise.all([act('pause', 0), act('next', 0, kim)])
  await until(() => see().phase === 1, 'the next phase')
  const { endsAt, left } = see()
  // Paused before it went on it stands still there; if not, the pause came too late and it runs.
  const whole = (ordinaryPlan[1]?.minutes ?? 0) * minute
  expect([
    { endsAt: null, left: whole },
    { endsAt: now + whole, left: null },
  ]).toContainEqual({ endsAt, left })
  await Promise.all([act('pause', 1), act('pause', 1, kim)])
  await until(() => see().endsAt === null, 'standing')
  expect(see().left).toBe(whole)
})

test('a server that starts again has the clock running as it was', async () => {
  await act('start')
  const endsAt = now + 15 * minute
  server = await server.restart()
  now += 5 * minute
  const noor = await joins('Noor')
  expect((await watch(noor))()).toEqual({ phase: 0, endsAt, left: null })
})

test('the next phase is on everybody’s board, with its own minutes', async () => {
  const seen = await Promise.all(Array.from({ length: 12 }, async (_, n) => watch(await joins(`P${n}`))))
  await act('start')
  await act('next', 0)
  const endsAt = now + (ordinaryPlan[1]?.minutes ?? 0) * minute
  await until(() => seen.every((see) => see().phase === 1), 'all twelve')
  for (const see of seen) expect(see()).toEqual({ phase: 1, endsAt, left: null })
})

test('goes by the phases as they are on the board, when those were changed meanwhile', async () => {
  const see = await watch(lead)
  const [first, second] = ordinaryPlan
  if (first === undefined || second === undefined) throw new Error('no plan')
  await lead.ask('changePlan', { session, plan: [first, { ...second, minutes: 7 }] })
  await act('next', 0)
  await until(() => see().phase === 1, 'the next phase')
  expect(see().left).toBe(7 * minute)
  await act('next', 1)
  await act('pause', 1)
  expect(see().phase).toBe(1)
})
