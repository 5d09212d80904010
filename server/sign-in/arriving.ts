/** Somebody proved who they are: this device is one more of theirs, and whoever it was comes along. */

import { Problem } from '#shared/commands/problem.ts'
import type { Place } from '#shared/commands/back-commands.ts'
import { dayOf } from '#shared/day.ts'
import { audit, type AuditedAction } from '#server/care/audit.ts'
import type { Asker, Desk } from '#server/sessions/desk.ts'
import { hashOf, newToken } from '#server/sessions/secret.ts'
import type { Identity } from '#server/store/ports.ts'

export interface Told {
  readonly done: boolean
  /** Whether this device leads something: then it stays who it is. */
  readonly leads: boolean
  readonly along: Place[]
  readonly stays: Place[]
}

/** Where this device was somebody already nothing is done before that is `sure`. `action`: what the audit log calls it. */
export async function arriveAs(
  desk: Desk,
  asker: Asker,
  found: Identity,
  { sure, action }: { readonly sure: boolean; readonly action: AuditedAction },
): Promise<Told> {
  const here = asker.identity
  const told = await whatIsHere(desk, here, found)
  if (here?.id === found.id) return { done: true, ...told }
  const isSomebody = told.leads || told.along.length > 0 || told.stays.length > 0
  if (isSomebody && !sure) return { done: false, ...told }
  // Who leads would lose what they lead: that device stays who it is.
  if (told.leads) throw new Problem('not-allowed')
  // Under a token of its own: that of before is not carried over.
  asker.become(found, await newDeviceOf(desk, here, found))
  await audit(desk, action, 'somebody', null)
  return { done: true, ...told }
}

/** What would come along from this device, and what would stay behind. */
export async function whatIsHere(desk: Desk, here: Identity | null, found: Identity): Promise<Omit<Told, 'done'>> {
  if (here === null || here.id === found.id) return { leads: false, along: [], stays: [] }
  const { along, stays } = await desk.back.moving(here.id, found.id)
  const leads = await desk.back.leadsAnything(here.id)
  return { leads, along: await placesIn(desk, along), stays: await placesIn(desk, stays) }
}

async function placesIn(desk: Desk, sessions: readonly string[]): Promise<Place[]> {
  const places: Place[] = []
  for (const id of sessions) {
    const session = await desk.catalogue.session(id)
    if (session !== null) places.push({ subject: session.subject, date: session.date })
  }
  return places
}

/** One more device of somebody; whoever it was comes along. Resolves to its token. */
export async function newDeviceOf(desk: Desk, here: Identity | null, found: Identity): Promise<string> {
  const token = newToken()
  const day = dayOf(desk.now())
  await desk.back.addDevice(hashOf(token), found.id, day)
  if (here !== null) await desk.back.moveAlong(here.id, found.id, day)
  return token
}
