/** Joining: with a code or a link, under a name one chooses, without an account. */

import { readSession } from '#shared/board/document.ts'
import { newId } from '#shared/id.ts'
import { Problem } from '#shared/commands/problem.ts'
import type { Input, commands } from '#shared/commands/commands.ts'
import type { Identity, Invitation, Participant, Session } from '#server/store/ports.ts'
import { openBoard, writePerson } from './board.ts'
import type { Asker, Desk, Handler } from './desk.ts'
import { refusalOf } from './invitations.ts'
import { followRole } from './lines.ts'
import { mustHoldNoNumber } from './personal.ts'
import { mustBeIn } from './rights.ts'
import { hashOf, secretFrom } from './secret.ts'
import { mustNotBeTooOften } from './tries.ts'

export interface Entrance {
  readonly invitation: Invitation
  readonly session: Session
}

/** Where a code or a link leads to; refuses when it is unknown, and when too many were tried. */
export async function entranceOf(desk: Desk, address: string, typed: string): Promise<Entrance> {
  if (desk.wrongCodes.tooMany(address)) throw new Problem('too-often')
  const invitation = await desk.catalogue.invitationByToken(hashOf(secretFrom(typed)))
  const session = invitation && (await desk.catalogue.session(invitation.session))
  if (invitation === null || session === null) {
    desk.wrongCodes.add(address)
    throw new Problem('bad-code', 'code')
  }
  return { invitation, session }
}

/** Whether this device is in already, in the role that the invitation gives. */
export async function isIn(desk: Desk, identity: Identity | null, entrance: Entrance): Promise<boolean> {
  const there = identity && (await desk.catalogue.participant(entrance.session.id, identity.id))
  return there !== null && there.leftAt === null && roleAfter(there, entrance.invitation) === there.role
}

export function mayEnter(desk: Desk, { invitation, session }: Entrance): void {
  const refusal = refusalOf(invitation, session, desk.now())
  if (refusal !== null) throw new Problem(refusal, 'code')
}

type Joining = Input<typeof commands.join>

export const join: Handler<'join'> = async (input, asker, desk) => {
  const entrance = await entranceOf(desk, asker.address, input.code)
  await enter(desk, asker, entrance, input)
  return { session: entrance.session.id }
}

/** Coming in twice is coming in once. */
async function enter(desk: Desk, asker: Asker, entrance: Entrance, who: Joining): Promise<void> {
  const { invitation, session } = entrance
  if (await isIn(desk, asker.identity, entrance)) return
  mayEnter(desk, entrance)
  await mustBeWelcome(desk, asker.identity, entrance)
  mustNotBeTooOften(desk.arrivals, asker.address)
  const told = introduction(who)
  const identity = await asker.sign()
  const there = await desk.catalogue.participant(session.id, identity.id)
  const kept = await desk.catalogue.putParticipant({
    id: newId(),
    joinedAt: desk.now(),
    ...there,
    session: session.id,
    identity: identity.id,
    ...told,
    role: there === null ? invitation.role : roleAfter(there, invitation),
    invitation: invitation.id,
    leftAt: null,
    mutedAt: there?.mutedAt ?? null,
    removedAt: null,
  })
  if (kept === null) throw new Problem('revoked', 'code')
  await followRole(desk, session, kept)
  await writePerson(desk, session, kept)
}

/** Who was put out for good stays out; while the door is closed only who was in comes back, and the big screen. */
export async function mustBeWelcome(
  desk: Desk,
  identity: Identity | null,
  { session, invitation }: Pick<Entrance, 'session'> & { readonly invitation: Pick<Invitation, 'role'> | null },
): Promise<void> {
  const there = identity && (await desk.catalogue.participant(session.id, identity.id))
  if (there?.removedAt) throw new Problem('not-allowed')
  if (invitation?.role === 'beamer') return
  if (there !== null && there.leftAt === null && there.role !== 'beamer') return
  const room = await openBoard(desk, session)
  if (room.read(readSession)?.locked) throw new Problem('locked')
}

export const introduceMe: Handler<'introduceMe'> = async (input, asker, desk) => {
  const { session, me } = await mustBeIn(desk, asker, input.session)
  const { name, perspective } = introduction(input)
  await writePerson(desk, session, await desk.catalogue.introduceParticipant(me.id, name, perspective))
  return { done: true }
}

/**
 * A link for another role changes one's role; the room's code never does, and a coordinator stays one.
 * Who was put out begins again, as what they are invited for now; so does a computer that was the big screen.
 */
function roleAfter(there: Participant, { role, code }: Invitation): Participant['role'] {
  if (there.leftAt !== null || there.role === 'beamer') return role
  return code !== null || there.role === 'coordinator' ? there.role : role
}

/** Who somebody says they are, as it is kept. Refused when there is a citizen service number in it. */
export function introduction(said: Pick<Joining, 'name' | 'perspective'>): Pick<Participant, 'name' | 'perspective'> {
  const [name, perspective] = [tidyName(said.name), tidyName(said.perspective)]
  mustHoldNoNumber({ name, perspective })
  return { name, perspective: perspective || null }
}

/** Without characters that hide, or turn the words around them. */
export function tidyName(name: string): string {
  return name
    .replaceAll(/[\p{Cc}\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
}
