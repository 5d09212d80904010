/** What is kept of somebody here: to read and to take along, and to let go of. */

import type { MySession } from '#shared/commands/my-data.ts'
import { mustNotBeTooOften } from '#server/erasing/not-too-often.ts'
import type { Desk, Handler } from '#server/sessions/desk.ts'
import type { Identity, Participant, Session } from '#server/store/ports.ts'
import { cameByMe, forgetCame, nothingCame } from '#server/years/my-came.ts'
import { takenByMe } from '#server/years/my-taken.ts'
import { audit } from './audit.ts'
import { letGo } from './letting-go.ts'
import { mySession } from './my-session.ts'

export const getMyData: Handler<'getMyData'> = async (_input, asker, desk) => {
  const { identity } = asker
  if (identity === null) return { device: null, sessions: [], taken: [], takeAsked: [], ...nothingCame }
  const sessions: MySession[] = []
  for (const { session, me } of await placesOf(desk, identity)) sessions.push(await mySession(desk, session, me))
  const device = await desk.register.deviceOf(identity.id)
  await audit(desk, 'my-data-read', 'somebody', null)
  const { language, coordinator } = identity
  return {
    device: device && { ...device, leads: [...device.leads], anew: [...device.anew], language, coordinator },
    sessions,
    ...(await takenByMe(desk, identity)),
    ...(await cameByMe(desk, identity)),
  }
}

export const forgetMe: Handler<'forgetMe'> = async ({ session, how }, asker, desk) => {
  const { identity } = asker
  if (identity === null) return { done: true }
  mustNotBeTooOften(desk, identity.id)
  // Of sessions that they were not in too: an archive can be read by others.
  await desk.taking.forgetTaken(identity.id, session)
  await forgetCame(desk, identity, session, how)
  for (const place of await placesOf(desk, identity)) {
    if (session === null || place.session.id === session) await letGo(desk, place.session, place.me, how)
  }
  // Who leads stays: an atelier would be left without anybody.
  if (session === null && !identity.coordinator && (await desk.catalogue.leadsAlone(identity.id)).length === 0)
    await desk.register.forgetIdentity(identity.id)
  await audit(desk, 'person-forgotten', 'somebody', session)
  return { done: true }
}

interface Placed {
  readonly session: Session
  readonly me: Participant
}

async function placesOf(desk: Desk, identity: Identity): Promise<readonly Placed[]> {
  const placed: Placed[] = []
  for (const { session: id } of await desk.register.participantsOfIdentity(identity.id)) {
    const session = await desk.catalogue.session(id)
    const me = await desk.catalogue.participant(id, identity.id)
    if (session !== null && me !== null) placed.push({ session, me })
  }
  return placed
}
