/** What is kept of somebody here: to read and to take along, and to let go of. */

import type { MySession } from '#shared/commands/my-data.ts'
import type { Desk, Handler } from '#server/sessions/desk.ts'
import { mustNotBeTooOften } from '#server/sessions/tries.ts'
import type { Identity, Participant, Session } from '#server/store/ports.ts'
import { cameByMe, nothingCame } from '#server/years/my-came.ts'
import { takenByMe } from '#server/years/my-taken.ts'
import { signsInBy } from '#server/sign-in/my-ways.ts'
import { audit } from './audit.ts'
import type { How } from './everywhere.ts'
import { letGo, letGoEverywhere } from './letting-go.ts'
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
    device: device && {
      ...device,
      leads: [...device.leads],
      anew: [...device.anew],
      language,
      coordinator,
      ...(await signsInBy(desk, identity.id)),
    },
    sessions,
    ...(await takenByMe(desk, identity)),
    ...(await cameByMe(desk, identity)),
  }
}

export const forgetMe: Handler<'forgetMe'> = async ({ session, how }, asker, desk) => {
  const { identity } = asker
  if (identity === null) return { done: true }
  mustNotBeTooOften(desk.erasings, identity.id)
  if (session === null) await letGoEverywhere(desk, identity, how)
  else await forgetIn(desk, identity, session, how)
  await audit(desk, 'person-forgotten', 'somebody', session)
  return { done: true }
}

async function forgetIn(desk: Desk, identity: Identity, session: string, how: How): Promise<void> {
  // Of a session that they were not in too: an archive can be read by others.
  await desk.taking.forgetTaken(identity.id, session)
  await desk.came.forgetCame(identity.id, session, how)
  for (const place of await placesOf(desk, identity)) {
    if (place.session.id === session) await letGo(desk, place.session, place.me, how)
  }
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
