/** Ateliers: those one may see, and how one begins. */

import { Problem } from '#shared/commands/problem.ts'
import type { AtelierInfo, Home, SessionLine, Waiting } from '#shared/commands/shapes.ts'
import { askedAbout, type AskedUntil } from '#server/archive/report-asking.ts'
import type { Atelier, Identity, Session } from '#server/store/ports.ts'
import { triesDue } from '#server/years/due.ts'
import { toBring } from '#server/years/to-bring.ts'
import { isUnclaimed, mustCoordinate } from './claim.ts'
import type { Desk, Handler } from './desk.ts'
import { workingCode } from './invitations.ts'
import { mustHoldNoNumber } from './personal.ts'

export const home: Handler<'home'> = async (_input, asker, desk): Promise<Home> => {
  const seen = await desk.catalogue.ateliersFor(asker.identity?.id ?? null)
  const asked = await askedAbout(desk)
  const ateliers = await Promise.all(seen.map((atelier) => atelierInfo(desk, asker.identity, atelier, asked)))
  return {
    coordinator: asker.identity?.coordinator ?? false,
    unclaimed: await isUnclaimed(desk),
    ateliers,
    waits: [
      ...ateliers.flatMap(reportsToRead),
      ...(await triesDue(desk, asker.identity)),
      ...(await toBring(desk, asker.identity)),
    ],
  }
}

export const createAtelier: Handler<'createAtelier'> = async (input, asker, desk) => {
  const identity = await mustCoordinate(desk, asker)
  mustHoldNoNumber({ title: input.title, purpose: input.purpose })
  const atelier = { ...input, demo: false, createdAt: desk.now() }
  await desk.catalogue.addAtelier(atelier, identity.id)
  if (!(await desk.catalogue.leads(input.id, identity.id))) throw new Problem('not-allowed')
  return { id: input.id }
}

async function atelierInfo(
  desk: Desk,
  identity: Identity | null,
  atelier: Atelier,
  asked: AskedUntil,
): Promise<AtelierInfo> {
  const { id, title, purpose, demo, leaderWord } = atelier
  const leads = identity !== null && (await desk.catalogue.leads(id, identity.id))
  const sessions = await desk.catalogue.sessionsOf(id)
  const line = lineFor(desk, identity, { demo, leads }, asked)
  return { id, title, purpose, demo, leaderWord, leads, sessions: await Promise.all(sessions.map(line)) }
}

/** A session as one line, for whoever asks. */
export function lineFor(
  desk: Desk,
  identity: Identity | null,
  { demo, leads }: { readonly demo: boolean; readonly leads: boolean },
  asked: AskedUntil,
): (session: Session) => Promise<SessionLine> {
  return async (session) => {
    const me = identity && (await desk.catalogue.participant(session.id, identity.id))
    const joined = leads || (me !== null && me.leftAt === null)
    const code = demo && !joined ? await workingCode(desk, session) : null
    const { number, subject, date, start, place, state } = session
    const archived = session.archivedAt !== null
    const reportUntil = archived && me !== null ? await asked(session, me) : null
    const told = { id: session.id, number, subject, date, start, place, state, archived, reportUntil }
    return { ...told, joined, joinPath: code && `/j/${code}` }
  }
}

const reportsToRead = ({ id: atelier, sessions }: AtelierInfo): readonly Waiting[] =>
  sessions.flatMap(({ id: session, subject, reportUntil = null }) =>
    reportUntil === null ? [] : [{ kind: 'report' as const, atelier, session, subject, until: reportUntil }],
  )
