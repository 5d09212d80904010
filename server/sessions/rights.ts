/** Who may come to a session, and who leads it. What is not allowed here is not allowed. */

import { readSession } from '#shared/board/document.ts'
import type { CommandName } from '#shared/commands/commands.ts'
import { newId } from '#shared/id.ts'
import { mayCall } from '#shared/policy/commands.ts'
import { openBoard } from './board.ts'
import { Problem } from '#shared/commands/problem.ts'
import type { Identity, Participant, Session } from '#server/store/ports.ts'
import { mustBeKnown, type Asker, type Desk } from './desk.ts'
import { followRole } from './lines.ts'
import { canLead, roleNow } from './role-now.ts'

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

/** Refuses what the table of commands does not allow whoever asks, before anything is done. */
export async function mustBeAllowed(desk: Desk, asker: Asker, name: CommandName, id: string): Promise<void> {
  const { session, me } = await mustBeIn(desk, asker, id)
  const verdict = mayCall(name, roleNow(me), session)
  if (verdict.ok) return
  if (verdict.code === 'not-allowed' && canLead(me) && (await wasHanded(desk, session, me))) {
    const asLeader = mayCall(name, 'facilitator', session)
    if (asLeader.ok) return
    throw new Problem(asLeader.code)
  }
  throw new Problem(verdict.code)
}

/** Whether the lead was handed to this person. */
async function wasHanded(desk: Desk, session: Session, me: Participant): Promise<boolean> {
  const room = await openBoard(desk, session)
  return room.read(readSession)?.leader === me.id
}

async function comeAsLeader(
  desk: Desk,
  identity: Identity,
  session: Session,
  there: Participant | null,
): Promise<Participant | null> {
  const blank = { id: newId(), session: session.id, identity: identity.id, name: '', perspective: null }
  const before = there ?? { ...blank, joinedAt: desk.now(), mutedAt: null }
  // Comes in their own right now: an invitation that is withdrawn takes nothing from them.
  const leader = { ...before, role: 'coordinator', invitation: null, leftAt: null, removedAt: null } as const
  // Two questions at once make one participant: the one that was kept counts.
  const kept = await desk.catalogue.putParticipant(leader)
  if (kept !== null) await followRole(desk, session, kept)
  return kept
}
