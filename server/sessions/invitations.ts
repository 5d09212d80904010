/** Invitations: the code that a whole room joins with, and links for a role. */

import { newCode, newId } from '#shared/id.ts'
import { Problem } from '#shared/commands/problem.ts'
import type { Invitation as InvitationInfo } from '#shared/commands/shapes.ts'
import type { Role } from '#shared/policy/operations.ts'
import type { Invitation, Session } from '#server/store/ports.ts'
import type { Desk, Handler } from './desk.ts'
import { putOut } from './lines.ts'
import { mustBeIn } from './rights.ts'
import { hashOf, newSecret } from './secret.ts'

const hourMs = 3_600_000

export const listInvitations: Handler<'listInvitations'> = async (input, asker, desk) => {
  const { session } = await mustBeIn(desk, asker, input.session)
  const invitations = await desk.catalogue.invitationsOf(session.id)
  return { invitations: invitations.map((invitation) => infoOf(invitation, invitation.joined)) }
}

export const invite: Handler<'invite'> = async ({ session: id, role, hours }, asker, desk) => {
  const { session } = await mustBeIn(desk, asker, id)
  const secret = newSecret()
  const invitation = await addInvitation(desk, session, role, secret, desk.now() + hours * hourMs)
  return { invitation: infoOf(invitation, 0), path: `/j/${secret}` }
}

export const revokeInvitation: Handler<'revokeInvitation'> = async (input, asker, desk) => {
  const { session } = await mustBeIn(desk, asker, input.session)
  const invitations = await desk.catalogue.invitationsOf(session.id)
  if (!invitations.some(({ id }) => id === input.invitation)) throw new Problem('not-found')
  // In this order: once it is withdrawn nobody comes in by it any more, so that nobody is left over.
  await desk.catalogue.revokeInvitation(input.invitation, desk.now())
  if (input.people === 'leave') {
    await putOut(desk, session, await desk.catalogue.removeParticipants(input.invitation, desk.now()))
  }
  return { done: true }
}

/** Gives a session its code, unless it has one. */
export async function giveCode(desk: Desk, session: Session, expiresAt: number): Promise<void> {
  const there = await desk.catalogue.invitationsOf(session.id)
  if (there.some(({ code }) => code !== null)) return
  const code = await freeCode(desk)
  await addInvitation(desk, session, 'participant', code, expiresAt, code)
}

/** The code that one can join with now; null when there is none that works. */
export async function workingCode(desk: Desk, session: Session): Promise<string | null> {
  if (session.state === 'closed') return null
  const invitations = await desk.catalogue.invitationsOf(session.id)
  return invitations.find((one) => one.code !== null && refusalOf(one, session, desk.now()) === null)?.code ?? null
}

/** Why an invitation does not let a newcomer in; null when it does. */
export function refusalOf(
  invitation: Invitation,
  session: Session,
  now: number,
): 'revoked' | 'expired' | 'closed' | null {
  if (invitation.revokedAt !== null) return 'revoked'
  if (invitation.expiresAt <= now) return 'expired'
  return session.state === 'closed' ? 'closed' : null
}

async function freeCode(desk: Desk): Promise<string> {
  const code = newCode()
  return (await desk.catalogue.invitationByToken(hashOf(code))) === null ? code : freeCode(desk)
}

async function addInvitation(
  desk: Desk,
  session: Session,
  role: Role,
  secret: string,
  expiresAt: number,
  code: string | null = null,
): Promise<Invitation> {
  const invitation: Invitation = {
    id: newId(),
    session: session.id,
    role,
    tokenHash: hashOf(secret),
    code,
    createdAt: desk.now(),
    expiresAt,
    revokedAt: null,
  }
  await desk.catalogue.addInvitation(invitation)
  return invitation
}

function infoOf({ id, role, createdAt, expiresAt, revokedAt }: Invitation, joined: number): InvitationInfo {
  return { id, role, createdAt, expiresAt, revokedAt, joined }
}
