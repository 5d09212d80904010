import { afterAll, beforeAll, expect, test } from 'vitest'
import { snapshotOf } from '#shared/board/document.ts'
import { commands, type CommandName } from '#shared/commands/commands.ts'
import { problemStatus, type ProblemCode } from '#shared/commands/problem.ts'
import { callers, mayCall, type Caller } from '#shared/policy/commands.ts'
import type { Moment } from '#shared/policy/permissions.ts'
import { startServer, type TestServer } from '#tests/kit/server.ts'
import { questions, setScene, type Scene } from './matrix/callers.ts'
import { Hand } from './matrix/hand.ts'

type Outcome = ProblemCode | 'ok'
type Cell = `${CommandName} ${Caller} ${Moment['state']}`

const names = Object.keys(commands) as CommandName[]
const states = ['open', 'closed'] as const

let server: TestServer
let scene: Scene
let screen: Hand
const outcomes = new Map<string, Outcome>()
const wrong: string[] = []

beforeAll(async () => {
  server = await startServer()
  scene = await setScene(server)
  screen = await Hand.open(scene.lead, scene.session)
  for (const state of states) {
    await scene.lead.ask('setState', { session: scene.session, state })
    for (const name of names) for (const caller of callers) await tryCell(name, caller, state)
  }
})
afterAll(async () => {
  screen.close()
  await server.close()
})

async function tryCell(name: CommandName, caller: Caller, state: Moment['state']): Promise<void> {
  const visitor = await scene.caller(caller)
  const question = await questions[name](scene, state)
  const verdict = mayCall(name, caller, { state })
  const before = JSON.stringify(await whatStands())
  const { status, answer } = await visitor.try(name, question)
  const outcome = status === 200 ? 'ok' : (answer as { code: ProblemCode }).code
  const cell: Cell = `${name} ${caller} ${state}`
  outcomes.set(cell, outcome)
  const expected = verdict.ok ? 'ok' : verdict.code
  if (outcome !== expected) wrong.push(`${cell}: ${outcome}, not ${expected}`)
  if (outcome !== 'ok' && status !== problemStatus[outcome]) wrong.push(`${cell}: ${outcome} came with ${status}`)
  if (!verdict.ok && JSON.stringify(await whatStands()) !== before)
    wrong.push(`${cell}: refused, and changed something`)
}

/** All that a command about this session could change, as its leader sees it. */
async function whatStands(): Promise<readonly unknown[]> {
  const { lead, session } = scene
  await screen.catchUp()
  const asked = [lead.ask('home', {}), lead.ask('getSession', { session }), lead.ask('listInvitations', { session })]
  return [snapshotOf(screen.doc), ...(await Promise.all(asked))]
}

test('[P9] over HTTP: every command × caller × open or closed is as the table says', () => {
  expect(wrong).toEqual([])
  expect(outcomes.size).toBe(names.length * callers.length * states.length)
})

/** Written by hand: should the table change by mistake, these say so. */
const telling: readonly (readonly [Cell, Outcome])[] = [
  ['home unknown open', 'ok'],
  ['createAtelier coordinator open', 'not-allowed'],
  ['createAtelier leader open', 'ok'],
  ['createAtelier unknown open', 'not-signed-in'],
  ['createSession coordinator open', 'not-allowed'],
  ['createSession leader closed', 'ok'],
  ['getSession observer closed', 'ok'],
  ['getSession elsewhere open', 'not-allowed'],
  ['getSession unknown open', 'not-signed-in'],
  ['join unknown open', 'ok'],
  ['join unknown closed', 'closed'],
  ['join elsewhere closed', 'closed'],
  ['join participant closed', 'ok'],
  ['introduceMe elsewhere open', 'not-allowed'],
  ['listInvitations participant open', 'not-allowed'],
  ['invite expert open', 'not-allowed'],
  ['invite coordinator open', 'ok'],
  ['revokeInvitation observer open', 'not-allowed'],
  ['leadPhase coordinator open', 'ok'],
  ['leadPhase coordinator closed', 'closed'],
  ['leadPhase participant closed', 'not-allowed'],
  ['setState coordinator closed', 'ok'],
  ['setState expert open', 'not-allowed'],
  ['setState unknown closed', 'not-signed-in'],
]

test.each(telling)('[P9] %s: %s', (cell, outcome) => {
  expect(outcomes.get(cell)).toBe(outcome)
})
