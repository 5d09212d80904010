import { afterAll, beforeAll, expect, test } from 'vitest'
import { snapshotOf } from '#shared/board/document.ts'
import { nobodyKnown } from '#shared/board/kinds.ts'
import { commands, type CommandName } from '#shared/commands/commands.ts'
import { problemStatus, type ProblemCode } from '#shared/commands/problem.ts'
import { callers, mayCall, type Caller } from '#shared/policy/commands.ts'
import type { Moment } from '#shared/policy/permissions.ts'
import { startServer, type TestServer } from '#tests/kit/server.ts'
import { ask } from './matrix/callers.ts'
import { Hand } from './matrix/hand.ts'
import { Scene } from './matrix/scene.ts'

type Outcome = ProblemCode | 'ok'
type Cell = `${CommandName} ${Caller} ${Moment['state']}`

const names = Object.keys(commands) as CommandName[]
const states = ['open', 'closed'] as const

let server: TestServer
let scene: Scene
let screen: Hand
/** Goes on by hand: so many strangers a minute would be too many. */
let now = Date.now()
const outcomes = new Map<string, Outcome>()
const wrong: string[] = []
/** What stood after the last refusal, as long as nothing can have changed since. */
let stands: string | null = null

beforeAll(async () => {
  server = await startServer({ now: () => now })
  scene = await Scene.set(server)
  screen = await Hand.open(scene.lead, scene.session)
  for (const state of states) {
    await scene.turn(state)
    stands = null
    for (const name of names) for (const caller of callers) await tryCell(name, caller, state)
  }
}, 120_000)
afterAll(async () => {
  screen.close()
  await server.close()
})

async function tryCell(name: CommandName, caller: Caller, state: Moment['state']): Promise<void> {
  now += 2000
  const visitor = await scene.caller(caller)
  const question = await ask(name, scene, state, caller).catch((error: unknown) => {
    wrong.push(`${name} ${caller} ${state}: cannot be asked, as ${String(error)}`)
    return null
  })
  if (question === null) return
  const verdict = mayCall(name, caller, { state })
  const before = verdict.ok ? null : (stands ?? JSON.stringify(await whatStands()))
  const { status, answer } = await visitor.try(name, question)
  const outcome = status === 200 ? 'ok' : (answer as { code: ProblemCode }).code
  const cell: Cell = `${name} ${caller} ${state}`
  outcomes.set(cell, outcome)
  const expected = verdict.ok ? whenAllowed(name, state) : verdict.code
  if (outcome !== expected) wrong.push(`${cell}: ${outcome}, not ${expected}`)
  if (outcome !== 'ok' && status !== problemStatus[outcome]) wrong.push(`${cell}: ${outcome} came with ${status}`)
  stands = verdict.ok ? null : JSON.stringify(await whatStands())
  if (stands !== before) wrong.push(`${cell}: refused, and changed something`)
}

/**
 * What an allowed caller hears where what they ask is not to be had here: so that the board stays as it is for who comes
 * next. That these commands do what they should is asked elsewhere.
 */
const notHere: Partial<Record<CommandName, ProblemCode>> = {
  archive: 'not-checked',
  leaveLead: 'last',
  getArchive: 'not-found',
  getReport: 'not-found',
  sayOfReport: 'not-found',
  changeReport: 'not-found',
  getSignal: 'not-found',
  makeSignal: 'not-found',
  erase: 'not-found',
  comeBack: 'bad-code',
  // Under a number there are no passkeys, and no mail is set up.
  beginPasskey: 'not-found',
  addPasskey: 'not-found',
  renamePasskey: 'not-found',
  removePasskey: 'not-found',
  beginSignIn: 'not-found',
  signIn: 'not-found',
  finishSignIn: 'bad-code',
  askMailLink: 'not-found',
  setMailAddress: 'not-found',
  getTimeline: 'not-found',
}

/**
 * Who brings without a name shows no face, so that the table lets everybody; but tickets are good for nothing once
 * a session is closed. What was brought can still be taken back.
 */
function whenAllowed(name: CommandName, state: Moment['state']): Outcome {
  if (name === 'bringNameless' && state === 'closed') return 'used'
  return notHere[name] ?? 'ok'
}

/** All that a command about this session could change, as its leader sees it. */
async function whatStands(): Promise<readonly unknown[]> {
  const { lead, session } = scene
  await screen.catchUp()
  const asked = [lead.ask('home', {}), lead.ask('getSession', { session }), lead.ask('listInvitations', { session })]
  const board = snapshotOf(screen.doc)
  // What comes without a name, and how many have voted, is told some time later.
  const cards = board.cards.filter(({ author }) => author !== nobodyKnown)
  const ballots = board.ballots.map((ballot) => ({ ...ballot, took: 0 }))
  return [{ ...board, cards, ballots }, ...(await Promise.all(asked))]
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
  ['leadPhase facilitator open', 'ok'],
  ['leadPhase facilitator closed', 'closed'],
  ['getAtelier observer closed', 'ok'],
  ['getAtelier beamer open', 'not-allowed'],
  ['getAtelier elsewhere open', 'not-allowed'],
  ['getAtelier unknown open', 'not-signed-in'],
  ['changeAtelier coordinator open', 'not-allowed'],
  ['inviteLeader coordinator open', 'not-allowed'],
  ['changeSession participant open', 'not-allowed'],
  ['changeSession leader closed', 'closed'],
  ['getBeforehand observer open', 'ok'],
  ['enterBeforehand participant open', 'ok'],
  ['enterBeforehand participant closed', 'closed'],
  ['enterBeforehand beamer open', 'not-allowed'],
  ['enterBeforehand elsewhere open', 'not-allowed'],
  ['enterBeforehand unknown open', 'not-signed-in'],
  ['listFormats coordinator open', 'not-allowed'],
  ['saveFormat leader open', 'ok'],
  ['changePlan facilitator open', 'ok'],
  ['changePlan participant open', 'not-allowed'],
  ['spotlight facilitator open', 'ok'],
  ['spotlight expert open', 'not-allowed'],
  ['choose coordinator closed', 'closed'],
  ['followMe participant open', 'not-allowed'],
  ['handOver participant open', 'not-allowed'],
  ['handOver coordinator open', 'ok'],
  ['handOver facilitator open', 'ok'],
  ['lock facilitator open', 'not-allowed'],
  ['mute facilitator open', 'not-allowed'],
  ['mute expert open', 'not-allowed'],
  ['removePerson facilitator open', 'not-allowed'],
  ['removePerson coordinator closed', 'ok'],
  ['hideCard participant open', 'not-allowed'],
  ['hideCard facilitator open', 'not-allowed'],
  ['showCard leader open', 'ok'],
  ['listHidden participant open', 'not-allowed'],
  ['listHidden coordinator closed', 'ok'],
  ['raiseHand observer open', 'not-allowed'],
  ['raiseHand participant closed', 'closed'],
  ['sayReady beamer open', 'not-allowed'],
  ['offerHelp observer open', 'not-allowed'],
  ['offerHelp participant closed', 'closed'],
  ['addGuest participant open', 'ok'],
  ['addGuest elsewhere open', 'not-allowed'],
  ['layTables participant open', 'not-allowed'],
  ['seat facilitator open', 'ok'],
  ['handIn participant open', 'ok'],
  ['handIn observer open', 'not-allowed'],
  ['handIn beamer open', 'not-allowed'],
  ['handIn participant closed', 'closed'],
  ['takeBack participant closed', 'ok'],
  ['takeBack observer open', 'ok'],
  ['takeBack beamer open', 'not-allowed'],
  ['listHeld observer closed', 'ok'],
  ['listHeld beamer open', 'not-allowed'],
  ['reveal participant open', 'not-allowed'],
  ['reveal facilitator open', 'ok'],
  ['takeTickets observer open', 'not-allowed'],
  ['takeTickets unknown open', 'not-signed-in'],
  ['bringNameless unknown open', 'ok'],
  ['bringNameless participant closed', 'used'],
  ['changeNameless elsewhere open', 'ok'],
  ['changeNameless unknown closed', 'ok'],
  ['openBallot expert open', 'not-allowed'],
  ['openBallot facilitator open', 'ok'],
  ['castDots participant open', 'ok'],
  ['castDots observer open', 'not-allowed'],
  ['castDots participant closed', 'closed'],
  ['takeStance beamer open', 'not-allowed'],
  ['listMyBallots participant closed', 'ok'],
  ['closeBallot participant open', 'not-allowed'],
  ['introduceMe beamer open', 'not-allowed'],
  ['getSession beamer closed', 'ok'],
  ['invite facilitator open', 'not-allowed'],
  ['setState facilitator open', 'not-allowed'],
  ['setState beamer closed', 'not-allowed'],
  ['setState coordinator closed', 'ok'],
  ['sayOfReport beamer closed', 'not-allowed'],
  ['sayOfReport elsewhere closed', 'not-allowed'],
  ['changeReport participant closed', 'not-allowed'],
  ['changeReport facilitator closed', 'not-allowed'],
  ['makeSignal participant closed', 'not-allowed'],
  ['makeSignal expert closed', 'not-allowed'],
  ['removeSignal facilitator closed', 'not-allowed'],
  ['makeReturnCode unknown open', 'not-signed-in'],
  ['makeReturnCode observer closed', 'ok'],
  ['comeBack unknown closed', 'bad-code'],
  ['makeWayBack coordinator closed', 'ok'],
  ['setMailAddress coordinator open', 'not-allowed'],
  ['makePaperLink elsewhere open', 'not-allowed'],
  ['makePaperLink leader closed', 'ok'],
  ['addPasskey unknown open', 'not-signed-in'],
  ['endOtherDevices unknown open', 'not-signed-in'],
  ['makeWayBack facilitator open', 'not-allowed'],
  ['makeWayBack expert open', 'not-allowed'],
  ['take observer closed', 'ok'],
  ['take beamer open', 'not-allowed'],
  ['take elsewhere open', 'not-allowed'],
  ['take unknown closed', 'not-signed-in'],
  ['listTaken unknown open', 'not-signed-in'],
  ['getBalance elsewhere open', 'ok'],
  ['getTakeAsk beamer closed', 'not-allowed'],
  ['listTries beamer open', 'not-allowed'],
  ['getWeave beamer closed', 'ok'],
  ['stepQuestion participant open', 'not-allowed'],
  ['putFollowUp participant open', 'not-closed'],
  ['putFollowUp elsewhere closed', 'not-allowed'],
  ['lookBack beamer open', 'ok'],
  ['carryOver coordinator open', 'not-allowed'],
  ['getWeave elsewhere closed', 'not-allowed'],
  ['setState expert open', 'not-allowed'],
  ['setState unknown closed', 'not-signed-in'],
]

test.each(telling)('[P9] %s: %s', (cell, outcome) => {
  expect(outcomes.get(cell)).toBe(outcome)
})
