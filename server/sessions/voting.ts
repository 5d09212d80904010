/** Dot votes and stances: opened by who leads, filled in by each for themselves, shown when they are closed. */

import type * as Y from 'yjs'
import { readBallot, readCard, readPerson, readSession, rootOf } from '#shared/board/document.ts'
import { yRecord } from '#shared/board/edit.ts'
import { canBeWeighed } from '#shared/board/options.ts'
import { ballotFields, type Ballot } from '#shared/board/schema.ts'
import type { Input, commands } from '#shared/commands/commands.ts'
import { Problem, type ProblemCode } from '#shared/commands/problem.ts'
import type { MyBallot } from '#shared/commands/shapes.ts'
import type { Dots, Stance } from '#server/store/hidden-ports.ts'
import type { Session } from '#server/store/ports.ts'
import { ballotsOn, closeOne, liesOnBoard, onBallot, optionsOf, weightsFor } from './ballots.ts'
import { openBoard, planIn } from './board.ts'
import { changeBoard } from './change.ts'
import type { Desk, Handler } from './desk.ts'
import { isForbidden } from './personal.ts'
import { mustBeIn, type Place } from './rights.ts'
import { tellTookLater } from './took.ts'

/** As many as one board ever has. */
const mostBallots = 100

type Opening = Input<typeof commands.openBallot>

/**
 * The same id again is the same ballot. There is one open vote at a time, and one open stance for each dilemma:
 * another is `over` until that one is closed, so that of two who open at once the second hears of the first.
 */
export const openBallot: Handler<'openBallot'> = async (input, asker, desk) => {
  const { session } = await mustBeIn(desk, asker, input.session)
  await changeBoard(desk, session, (doc) => {
    const there = readBallot(doc, input.id)
    if (there !== null) return there.kind === input.kind && there.card === cardOf(input) ? null : 'bad-input'
    const why = whyNotOpen(doc, input)
    if (why === null) rootOf(doc, 'ballots').set(input.id, yRecord(ballotFields, newBallot(doc, input, desk.now())))
    return why
  })
  return { done: true }
}

/** A vote is about all cards. */
const cardOf = ({ kind, card }: Opening): string | null => (kind === 'stance' ? card : null)

function whyNotOpen(doc: Y.Doc, input: Opening): ProblemCode | null {
  if (readSession(doc)?.state === 'closed') return 'closed'
  const ballots = ballotsOn(doc)
  const open = ballots.filter(({ closedAt }) => closedAt === null)
  if (open.some(({ kind, card }) => kind === input.kind && card === cardOf(input))) return 'over'
  if (ballots.length >= mostBallots) return 'enough'
  if (input.kind === 'vote') return null
  const card = input.card === null ? null : readCard(doc, input.card)
  if (card === null) return 'not-found'
  return canBeWeighed(card) ? null : 'bad-input'
}

function newBallot(doc: Y.Doc, input: Opening, openedAt: number) {
  const phase = planIn(doc)[readSession(doc)?.phase ?? 0]
  const { dots = phase?.vote?.dots ?? 3, several = phase?.vote?.several ?? false } = input
  const shape = input.kind === 'vote' ? { dots, several: several ? 1 : 0 } : { card: input.card }
  return { kind: input.kind, phase: phase?.id ?? null, openedAt, took: 0, ...shape }
}

export const castDots: Handler<'castDots'> = async (
  { session: id, ballot: ballotId, card, dots, behalf },
  asker,
  desk,
) => {
  const place = await mustBeIn(desk, asker, id)
  const { session } = place
  return onBallot(desk, session, ballotId, async () => {
    const room = await openBoard(desk, session)
    const ballot = room.read((doc) => mustBeOpen(doc, ballotId, 'vote'))
    const person = room.read((doc) => whoseIn(doc, place, behalf))
    if (dots > 0 && !room.read((doc) => liesOnBoard(doc, card))) throw new Problem('not-found', 'card')
    const budget = { dots: ballot.dots ?? 0, several: ballot.several === 1 }
    await giveBackLost(desk, session, ballotId, person)
    const own = await desk.hidden.putDots(id, ballotId, { person, card, dots }, budget)
    if (own === null) throw new Problem('enough', 'dots')
    tellTookLater(desk, session, ballotId)
    return room.read((doc) => mineIn(doc, ballot, own, null))
  })
}

/** Dots on a card that has left the board can be given to another. */
async function giveBackLost(desk: Desk, session: Session, ballot: string, person: string): Promise<void> {
  const room = await openBoard(desk, session)
  const own = (await desk.hidden.dotsOf(session.id, ballot)).filter((one) => one.person === person)
  const lost = room.read((doc) => own.filter(({ card }) => !liesOnBoard(doc, card)))
  const nothing = { dots: 0, several: false }
  for (const { card } of lost) await desk.hidden.putDots(session.id, ballot, { person, card, dots: 0 }, nothing)
}

export const takeStance: Handler<'takeStance'> = async (input, asker, desk) => {
  const place = await mustBeIn(desk, asker, input.session)
  const { session } = place
  return onBallot(desk, session, input.ballot, async () => {
    const room = await openBoard(desk, session)
    const ballot = room.read((doc) => mustBeOpen(doc, input.ballot, 'stance'))
    const person = room.read((doc) => whoseIn(doc, place, input.behalf))
    const options = room.read((doc) => optionsOf(doc, ballot.card))
    const { weights, because } = input
    if (weights !== null && weights.length !== options.length) throw new Problem('bad-input', 'weights')
    if (weights !== null && isForbidden(because)) throw new Problem('personal')
    const stance = weights && { person, options, weights, because }
    if (stance === null) await desk.hidden.removeStance(session.id, ballot.id, person)
    else await desk.hidden.putStance(session.id, ballot.id, stance)
    tellTookLater(desk, session, ballot.id)
    return room.read((doc) => mineIn(doc, ballot, [], stance))
  })
}

/** Mine alone: what a guest of mine did is in the answer to whoever did it for them. */
export const listMyBallots: Handler<'listMyBallots'> = async ({ session: id }, asker, desk) => {
  const { session, me } = await mustBeIn(desk, asker, id)
  const room = await openBoard(desk, session)
  const ballots: MyBallot[] = []
  for (const ballot of room.read(ballotsOn)) {
    const dots = (await desk.hidden.dotsOf(id, ballot.id)).filter(({ person }) => person === me.id)
    const stance = (await desk.hidden.stancesOf(id, ballot.id)).find(({ person }) => person === me.id) ?? null
    const did = dots.length > 0 || stance !== null
    if (did || ballot.closedAt === null) ballots.push(room.read((doc) => mineIn(doc, ballot, dots, stance)))
  }
  return { ballots }
}

export const closeBallot: Handler<'closeBallot'> = async ({ session: id, ballot }, asker, desk) => {
  const { session } = await mustBeIn(desk, asker, id)
  await closeOne(desk, session, ballot)
  return { done: true }
}

function mustBeOpen(doc: Y.Doc, id: string, kind: Ballot['kind']): Ballot {
  const ballot = readBallot(doc, id)
  if (ballot === null) throw new Problem('not-found', 'ballot')
  if (ballot.kind !== kind) throw new Problem('bad-input', 'ballot')
  if (ballot.closedAt !== null) throw new Problem('over')
  return ballot
}

/** Who it counts for: me, or a guest for whom I write; who coordinates does so for any guest. */
function whoseIn(doc: Y.Doc, { me }: Place, behalf: string | null): string {
  if (behalf === null || behalf === me.id) return me.id
  const guest = readPerson(doc, behalf)
  if (guest === null) throw new Problem('not-found', 'behalf')
  const mine = guest.scribe === me.id || (guest.scribe !== null && me.role === 'coordinator')
  if (!mine) throw new Problem('not-allowed', 'behalf')
  return behalf
}

function mineIn(doc: Y.Doc, ballot: Ballot, own: readonly Dots[], stance: Stance | null): MyBallot {
  const lying = ballot.closedAt === null ? own.filter(({ card }) => liesOnBoard(doc, card)) : own
  const spent = lying.reduce((sum, { dots }) => sum + dots, 0)
  const options = optionsOf(doc, ballot.card)
  return {
    ballot: ballot.id,
    dots: Object.fromEntries(lying.map(({ card, dots }) => [card, dots])),
    left: ballot.kind === 'vote' ? Math.max(0, (ballot.dots ?? 0) - spent) : 0,
    stance: stance && {
      weights: [...(options.length > 0 ? weightsFor(stance, options) : stance.weights)],
      because: stance.because,
    },
  }
}
