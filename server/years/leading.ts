/** Several people may lead an atelier: who does lets another in by a one-time link, and may go as long as one stays. */

import { Problem } from '#shared/commands/problem.ts'
import { audit } from '#server/care/audit.ts'
import { writeBoard, writePerson } from '#server/sessions/board.ts'
import type { Asker, Desk, Handler } from '#server/sessions/desk.ts'
import { endLeadOf, followRole } from '#server/sessions/lines.ts'
import { hashOf, newToken } from '#server/sessions/secret.ts'
import type { Atelier, Session } from '#server/store/ports.ts'
import { mustLead } from './rights.ts'

const linkMs = 14 * 86_400_000

export const inviteLeader: Handler<'inviteLeader'> = async ({ atelier }, asker, desk) => {
  await mustLead(desk, asker, atelier)
  const token = newToken()
  const expiresAt = desk.now() + linkMs
  await desk.catalogue.addLeaderKey(hashOf(token), atelier, expiresAt, desk.now())
  await audit(desk, 'leader-invited', 'leader', null)
  return { path: `/k/${token}`, expiresAt }
}

/** The atelier that a link is for; null when it works no longer, or never did. */
export async function atelierOfKey(desk: Desk, token: string): Promise<Atelier | null> {
  const id = await desk.catalogue.leaderKey(hashOf(token), desk.now())
  return id === null ? null : desk.catalogue.atelier(id)
}

/** Makes whoever asks a leader of that atelier and of nothing else, once. Resolves to the atelier. */
export async function spendLeaderKey(desk: Desk, asker: Asker, token: string): Promise<string> {
  if ((await atelierOfKey(desk, token)) === null) throw new Problem('used')
  const identity = await asker.sign()
  const atelier = await desk.catalogue.useLeaderKey(hashOf(token), desk.now())
  if (atelier === null) throw new Problem('used')
  await desk.catalogue.addLeader(atelier, identity.id)
  await audit(desk, 'leader-came', 'leader', null)
  return atelier
}

export const leaveLead: Handler<'leaveLead'> = async ({ atelier }, asker, desk) => {
  const { id } = await mustLead(desk, asker, atelier)
  if (!(await desk.catalogue.removeLeader(atelier, id))) throw new Problem('last')
  for (const session of await desk.catalogue.sessionsOf(atelier)) await goOnAsOneOfThem(desk, session, id)
  await audit(desk, 'leader-left', 'leader', null)
  return { done: true }
}

/** Where they led because the atelier was theirs they take part from now on; what they were invited for stays theirs. */
async function goOnAsOneOfThem(desk: Desk, session: Session, identity: string): Promise<void> {
  const me = await desk.catalogue.participant(session.id, identity)
  if (me === null || me.role !== 'coordinator' || me.invitation !== null) return
  const kept = await desk.catalogue.putParticipant({ ...me, role: 'participant' })
  if (kept === null || session.boardGoneAt !== null) return
  await followRole(desk, session, kept)
  await writePerson(desk, session, kept)
  await writeBoard(desk, session, (doc) => endLeadOf(doc, kept.id))
}
