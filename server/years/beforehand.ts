/** A session before it begins: what a member of its atelier is told of it, and how they come in without a code. */

import type { BeforehandPage } from '#shared/commands/atelier-commands.ts'
import { Problem } from '#shared/commands/problem.ts'
import { newId } from '#shared/id.ts'
import { readsIn } from '#server/library/eyes.ts'
import { hasBegunIn } from '#server/sessions/begun.ts'
import { writePerson } from '#server/sessions/board.ts'
import { mustBeKnown, type Asker, type Desk, type Handler } from '#server/sessions/desk.ts'
import { introduction, mustBeWelcome } from '#server/sessions/joining.ts'
import { followRole } from '#server/sessions/lines.ts'
import { placeOf } from '#server/sessions/rights.ts'
import { mustNotBeTooOften } from '#server/sessions/tries.ts'
import type { Identity, Participant, Session } from '#server/store/ports.ts'
import { placesOf } from './places.ts'
import { mustBeOf, partOf, type Part } from './rights.ts'

export const getBeforehand: Handler<'getBeforehand'> = async ({ atelier, session: id }, asker, desk) => {
  const { identity, session, there } = await mustBeFor(desk, asker, atelier, id)
  const { number, subject, date, start, place, plan, perspectives } = session
  return {
    ...(await atelierOf(desk, session)),
    ...{ session: id, number, subject, date, start, place, plan },
    perspectives: [...perspectives],
    begun: await hasBegunIn(desk, session),
    joined: there !== null,
    ...(await calledLast(desk, identity, session, there)),
    leaders: await leadersOf(desk, session),
    last: await lastRead(desk, identity, atelier),
  }
}

export const enterBeforehand: Handler<'enterBeforehand'> = async (input, asker, desk) => {
  const { identity, session, part, there } = await mustBeFor(desk, asker, input.atelier, input.session)
  if (there !== null) return { done: true }
  const { name, perspective } = introduction(input)
  if (part === 'leader') {
    const { me } = await placeOf(desk, identity, session.id)
    await writePerson(desk, session, await desk.catalogue.introduceParticipant(me.id, name, perspective))
    return { done: true }
  }
  if (await hasBegunIn(desk, session)) throw new Problem('begun')
  await mustBeWelcome(desk, identity, { session, invitation: null })
  mustNotBeTooOften(desk.arrivals, asker.address)
  const before = await desk.catalogue.participant(session.id, identity.id)
  const blank = { id: newId(), session: session.id, identity: identity.id, joinedAt: desk.now(), mutedAt: null }
  const kept = await desk.catalogue.putParticipant({
    ...blank,
    ...before,
    ...{ name, perspective, role: 'participant', invitation: null, leftAt: null, removedAt: null },
  })
  if (kept === null) throw new Problem('unexpected')
  await followRole(desk, session, kept)
  await writePerson(desk, session, kept)
  return { done: true }
}

/** A session that somebody may come to beforehand. */
interface ToCome {
  readonly identity: Identity
  readonly session: Session
  readonly part: Part
  /** Null as long as they are not in it. */
  readonly there: Participant | null
}

/** Denied by default: one hears nothing of a session that is of another atelier, an example’s, over or erased. */
async function mustBeFor(desk: Desk, asker: Asker, atelier: string, id: string): Promise<ToCome> {
  const identity = mustBeKnown(asker)
  const part = await mustBeOf(desk, asker, atelier)
  const session = await desk.catalogue.session(id)
  if (session === null || session.atelier !== atelier || session.subject === '') throw new Problem('not-found')
  if (session.state === 'closed') throw new Problem('closed')
  const before = await desk.catalogue.participant(id, identity.id)
  const there = before?.leftAt === null && before.role !== 'beamer' ? before : null
  if (there === null && part !== 'leader' && !(await mayComeByThemselves(desk, identity, session)))
    throw new Problem('not-allowed')
  return { identity, session, part, there }
}

/** Whoever was put out of this session, or for good of any of its atelier, has to be invited again. */
export async function mayComeByThemselves(desk: Desk, identity: Identity, session: Session): Promise<boolean> {
  if ((await partOf(desk, identity, session.atelier)) === null) return false
  if ((await desk.catalogue.atelier(session.atelier))?.demo !== false) return false
  const theirs = (await placesOf(desk, identity)).filter((place) => place.session.atelier === session.atelier)
  return theirs.every(({ me, session: { id } }) => me.removedAt === null && (id !== session.id || me.leftAt === null))
}

async function atelierOf(desk: Desk, session: Session): Promise<Pick<BeforehandPage, 'atelier'>> {
  const atelier = await desk.catalogue.atelier(session.atelier)
  if (atelier === null) throw new Problem('not-found')
  return { atelier: { id: atelier.id, title: atelier.title, leaderWord: atelier.leaderWord } }
}

async function calledLast(
  desk: Desk,
  identity: Identity,
  { atelier }: Session,
  there: Participant | null,
): Promise<Pick<BeforehandPage, 'name' | 'perspective'>> {
  const places = await placesOf(desk, identity)
  const last = places
    .filter(({ session, me }) => session.atelier === atelier && me.name !== '')
    .toSorted((a, b) => b.me.joinedAt - a.me.joinedAt)
    .at(0)
  const { name = '', perspective = null } = there ?? last?.me ?? {}
  return { name, perspective: perspective ?? '' }
}

async function leadersOf(desk: Desk, session: Session): Promise<string[]> {
  const people = await desk.catalogue.participantsOf(session.id)
  return people.flatMap(({ role, leftAt, name }) =>
    role === 'coordinator' && leftAt === null && name !== '' ? [name] : [],
  )
}

/** Of the archives before these somebody reads none, or is long past preparing by them. */
const mostLookedAt = 120

async function lastRead(desk: Desk, identity: Identity, atelier: string): Promise<BeforehandPage['last']> {
  const reads = await readsIn(desk, identity, atelier)
  const last = (await desk.archives.lastIn(atelier, mostLookedAt)).find((one) => reads(one) && one.subject !== '')
  return last === undefined ? null : { session: last.session, subject: last.subject, date: last.date }
}
