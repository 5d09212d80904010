/** Sessions: made, read, closed and opened again. */

import { Problem } from '#shared/commands/problem.ts'
import type { SessionInfo } from '#shared/commands/shapes.ts'
import { ordinaryPlan, usualPerspectives } from '#shared/session/format.ts'
import { sessionNow } from '#server/archive/settling.ts'
import { mustLead } from '#server/years/rights.ts'
import { settleBallots } from './ballots.ts'
import { layBoard, setSession, writeBoard, writePerson } from './board.ts'
import type { Session } from '#server/store/ports.ts'
import type { Desk, Handler } from './desk.ts'
import { inTurn, stateTurn } from './in-turn.ts'
import { giveCode, workingCode } from './invitations.ts'
import { clockOf } from './phases.ts'
import { endNameless } from './nameless-batch.ts'
import { mustHoldNoNumber, wordsOfPlan } from './personal.ts'
import { mustBeIn, type Place } from './rights.ts'
import { roleNow } from './role-now.ts'
import { clockAfter } from './timer.ts'

const dayMs = 86_400_000

export const createSession: Handler<'createSession'> = async (input, asker, desk) => {
  await mustLead(desk, asker, input.atelier)
  const { subject, place: where, perspectives = [], plan = [] } = input
  mustHoldNoNumber({ subject, place: where, perspectives, plan: wordsOfPlan(plan) })
  const session = await desk.catalogue.addSession({
    ...input,
    plan: input.plan ?? ordinaryPlan,
    perspectives: input.perspectives ?? usualPerspectives[input.language],
    epoch: 1,
    state: 'open',
    createdAt: desk.now(),
  })
  // An id of another atelier's session: it is there, and not to be had this way.
  if (session.atelier !== input.atelier) throw new Problem('not-allowed')
  await layBoard(desk, session)
  await giveCode(desk, session, codeExpiry(session.date, session.start, desk.now()))
  const place = await mustBeIn(desk, asker, session.id)
  await writePerson(desk, place.session, place.me)
  return infoOf(desk, place)
}

export const getSession: Handler<'getSession'> = async (input, asker, desk) => {
  const place = await mustBeIn(desk, asker, input.session)
  // Where that is left of it one is shown.
  if (place.session.boardGoneAt !== null) throw new Problem('archived')
  return infoOf(desk, place)
}

export const setState: Handler<'setState'> = async ({ session: id, state }, asker, desk) => {
  await mustBeIn(desk, asker, id)
  // Of two at once the later one counts whole, on the board as in what is kept.
  await inTurn(desk, stateTurn(id), async () => {
    const session = await sessionNow(desk, id)
    if (state === 'open' && session.archivedAt !== null) throw new Problem('archived')
    if (state === 'closed') await endNameless(desk, session)
    await desk.catalogue.setSessionState(id, state, desk.now())
    if (state === 'closed') await closeBoard(desk, session)
    else await writeBoard(desk, session, (doc) => setSession(doc, { state }))
  })
  return { done: true }
}

async function closeBoard(desk: Desk, session: Session): Promise<void> {
  await writeBoard(desk, session, (doc) => {
    const stopped = clockAfter('pause', clockOf(doc), session.plan, desk.now())
    setSession(doc, { state: 'closed', ...stopped })
  })
  await settleBallots(desk, session)
}

/** Closes what the server was closing when it stopped, so that who voted for what is forgotten there too. */
export async function finishClosing(desk: Desk): Promise<void> {
  for (const id of await desk.hidden.closedWithBallots()) {
    const session = await desk.catalogue.session(id)
    if (session?.state === 'closed') await closeBoard(desk, session)
  }
}

/** 48 hours after the session begins, and at least a week from now. */
export function codeExpiry(date: string, start: string, now: number): number {
  return Math.max(Date.parse(`${date}T${start}Z`) + 2 * dayMs, now + 7 * dayMs)
}

async function infoOf(desk: Desk, { session, me }: Place): Promise<SessionInfo> {
  const atelier = await desk.catalogue.atelier(session.atelier)
  if (atelier === null) throw new Problem('not-found')
  const { id, epoch, number, subject, date, start, place, language, state, perspectives, plan, closedAt } = session
  const { title, demo, leaderWord } = atelier
  const consents = await desk.archives.consentsOf(id)
  const { named = false, research = false } = consents.find(({ participant }) => participant === me.id) ?? {}
  return {
    id,
    epoch,
    atelier: { id: atelier.id, title, demo, leaderWord },
    number,
    subject,
    date,
    start,
    place,
    language,
    state,
    archived: session.archivedAt !== null,
    perspectives: [...perspectives],
    plan,
    code: await workingCode(desk, session),
    site: desk.site(),
    closedAt,
    consent: { named, research },
    me: { person: me.id, name: me.name, perspective: me.perspective, role: roleNow(me) },
  }
}
