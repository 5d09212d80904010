/**
 * Who lost their device and their code gets a one-time link from whoever leads. It gives no more than the asker leads: who
 * somebody is elsewhere stays theirs, and of who leads there is no such link at all.
 */

import { Problem } from '#shared/commands/problem.ts'
import { dayOf } from '#shared/day.ts'
import { newId } from '#shared/id.ts'
import { close } from '#shared/wire/close.ts'
import { audit } from '#server/care/audit.ts'
import type { Asker, Desk, Handler } from '#server/sessions/desk.ts'
import { mustBeIn } from '#server/sessions/rights.ts'
import { hashOf, newToken } from '#server/sessions/secret.ts'
import type { Way } from '#server/store/back-ports.ts'
import type { Identity, Participant, Session } from '#server/store/ports.ts'
import { hangUp } from './hanging-up.ts'

const linkMs = 7 * 86_400_000

export const makeWayBack: Handler<'makeWayBack'> = async ({ session: id, person }, asker, desk) => {
  const { session, me } = await mustBeIn(desk, asker, id)
  const theirs = (await desk.catalogue.participantsOf(id)).find((one) => one.id === person)
  if (theirs === undefined) throw new Problem('not-found')
  if (!(await mayComeSo(desk, session, theirs))) throw new Problem('not-allowed')
  const leads = await desk.catalogue.leads(session.atelier, me.identity)
  const token = newToken()
  const expiresAt = desk.now() + linkMs
  const way = { identity: theirs.identity, participant: theirs.id, atelier: leads ? session.atelier : null }
  await desk.back.addWay(hashOf(token), way, expiresAt)
  await audit(desk, 'way-back-made', leads ? 'leader' : me.role, id)
  return { path: `/terug/${token}`, expiresAt }
}

/** Nobody comes to lead by such a link, nor back where they were put out. */
async function mayComeSo(desk: Desk, session: Session, { role, leftAt, identity }: Participant): Promise<boolean> {
  if (role === 'coordinator' || role === 'beamer' || leftAt !== null) return false
  if (await desk.catalogue.leads(session.atelier, identity)) return false
  return !(await desk.catalogue.coordinators()).includes(identity)
}

export interface WayFound {
  readonly way: Way
  readonly session: Session
  /** Whether whoever asks is somebody on this device already where the link leads to: that stays behind. */
  readonly stays: boolean
  readonly leads: boolean
}

/** Where a link leads to; null when it works no longer, or never did. */
export async function wayFor(desk: Desk, asker: Asker, token: string): Promise<WayFound | null> {
  const way = await desk.back.wayAt(hashOf(token), desk.now())
  if (way === null) return null
  const places = await desk.register.participantsOfIdentity(way.identity)
  const place = places.find(({ participant }) => participant === way.participant)
  const session = place && (await desk.catalogue.session(place.session))
  if (!session) return null
  const there = await desk.catalogue.participant(session.id, way.identity)
  // Who was put out since, or came to lead, does not come so any more.
  if (there === null || !(await mayComeSo(desk, session, there))) return null
  const here = asker.identity
  const leads = here !== null && (await desk.back.leadsAnything(here.id))
  return { way, session, stays: await staysBehind(desk, here, way, session), leads }
}

async function staysBehind(desk: Desk, here: Identity | null, way: Way, { id }: Session): Promise<boolean> {
  if (here === null || here.id === way.identity) return false
  for (const both of (await desk.back.moving(here.id, way.identity)).stays) {
    if (both === id || (await desk.catalogue.session(both))?.atelier === way.atelier) return true
  }
  return false
}

export interface Come {
  readonly identity: Identity
  readonly token: string
}

/** Uses a link up, for a person of their own: whoever they were on another device is no longer there where it leads to. */
export async function useWay(desk: Desk, asker: Asker, token: string, session: string): Promise<Come> {
  const come = { identity: { id: newId(), language: asker.language, coordinator: false }, token: newToken() }
  const device = { identity: come.identity, tokenHash: hashOf(come.token) }
  const day = dayOf(desk.now())
  const came = await desk.back.useWay(hashOf(token), device, desk.now(), day)
  if (came === null) throw new Problem('used')
  for (const one of came) await hangUp(desk, one.session, one.participant, close.notAllowed)
  if (asker.identity !== null) await desk.back.moveAlong(asker.identity.id, come.identity.id, day)
  await audit(desk, 'attached-anew', 'somebody', session)
  return come
}
