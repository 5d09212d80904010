/** Who may come to a session, and who leads it. What is not allowed here is not allowed. */

import { newId } from '#shared/id.ts'
import { Problem } from '#shared/commands/problem.ts'
import type { Identity, Participant, Session } from '#server/store/ports.ts'
import { mustBeKnown, type Asker, type Desk } from './desk.ts'
import { followRole } from './lines.ts'

export interface Place {
  readonly session: Session
  readonly me: Participant
}

/** A session that this device is in. Who leads its atelier is its coordinator, without an invitation. */
export async function placeOf(desk: Desk, identity: Identity, id: string): Promise<Place> {
  const session = await desk.catalogue.session(id)
  if (session === null) throw new Problem('not-found')
  const there = await desk.catalogue.participant(id, identity.id)
  const leads = await desk.catalogue.leads(session.atelier, identity.id)
  const isOut = there === null || there.leftAt !== null
  if (isOut && !leads) throw new Problem('not-allowed')
  const comes = leads && (isOut || there.role !== 'coordinator')
  const me = comes ? await comeAsLeader(desk, identity, session, there) : there
  if (me === null) throw new Problem('unexpected')
  return { session, me }
}

export async function mustBeIn(desk: Desk, asker: Asker, id: string): Promise<Place> {
  return placeOf(desk, mustBeKnown(asker), id)
}

export async function mustLead(desk: Desk, asker: Asker, id: string): Promise<Place> {
  const place = await mustBeIn(desk, asker, id)
  if (place.me.role !== 'coordinator') throw new Problem('not-allowed')
  return place
}

async function comeAsLeader(
  desk: Desk,
  identity: Identity,
  session: Session,
  there: Participant | null,
): Promise<Participant | null> {
  const blank = { id: newId(), session: session.id, identity: identity.id, name: '', perspective: null }
  const before = there ?? { ...blank, joinedAt: desk.now() }
  // Comes in their own right now: an invitation that is withdrawn takes nothing from them.
  const leader = { ...before, role: 'coordinator', invitation: null, leftAt: null } as const
  // Two questions at once make one participant: the one that was kept counts.
  const kept = await desk.catalogue.putParticipant(leader)
  if (kept !== null) await followRole(desk, session, kept)
  return kept
}
