/** Ateliers: those one may see, and how one begins. */

import { Problem } from '#shared/commands/problem.ts'
import type { AtelierInfo, Home, SessionLine } from '#shared/commands/shapes.ts'
import type { Atelier, Identity, Session } from '#server/store/ports.ts'
import { isUnclaimed, mustCoordinate } from './claim.ts'
import type { Desk, Handler } from './desk.ts'
import { workingCode } from './invitations.ts'

export const home: Handler<'home'> = async (_input, asker, desk): Promise<Home> => {
  const ateliers = await desk.catalogue.ateliersFor(asker.identity?.id ?? null)
  return {
    coordinator: asker.identity?.coordinator ?? false,
    unclaimed: await isUnclaimed(desk),
    ateliers: await Promise.all(ateliers.map((atelier) => atelierInfo(desk, asker.identity, atelier))),
  }
}

export const createAtelier: Handler<'createAtelier'> = async (input, asker, desk) => {
  const identity = await mustCoordinate(desk, asker)
  const atelier = { ...input, demo: false, createdAt: desk.now() }
  await desk.catalogue.addAtelier(atelier, identity.id)
  if (!(await desk.catalogue.leads(input.id, identity.id))) throw new Problem('not-allowed')
  return { id: input.id }
}

async function atelierInfo(desk: Desk, identity: Identity | null, atelier: Atelier): Promise<AtelierInfo> {
  const { id, title, purpose, demo } = atelier
  const leads = identity !== null && (await desk.catalogue.leads(id, identity.id))
  const sessions = await desk.catalogue.sessionsOf(id)
  const line = async (session: Session): Promise<SessionLine> => {
    const me = identity && (await desk.catalogue.participant(session.id, identity.id))
    const joined = leads || (me !== null && me.leftAt === null)
    const code = demo && !joined ? await workingCode(desk, session) : null
    const { number, subject, date, start, state } = session
    const archived = session.archivedAt !== null
    return { id: session.id, number, subject, date, start, state, archived, joined, joinPath: code && `/j/${code}` }
  }
  return { id, title, purpose, demo, leads, sessions: await Promise.all(sessions.map(line)) }
}
