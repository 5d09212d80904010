/** A return code: made once, and typed on whatever device to be there who one was. */

import { Problem } from '#shared/commands/problem.ts'
import type { Place } from '#shared/commands/back-commands.ts'
import { dayOf } from '#shared/day.ts'
import { newReturnCode, tidyReturnCode } from '#shared/sign-in/return-code.ts'
import { audit } from '#server/care/audit.ts'
import { mustBeKnown, type Asker, type Desk, type Handler } from '#server/sessions/desk.ts'
import { hashOf, newToken } from '#server/sessions/secret.ts'
import type { Identity } from '#server/store/ports.ts'
import { withCodeHash } from './code-hash.ts'

export const makeReturnCode: Handler<'makeReturnCode'> = async (_input, asker, desk) => {
  const { id } = mustBeKnown(asker)
  const code = newReturnCode()
  const tooOften = (): boolean => desk.codesMade.tooMany(id)
  await withCodeHash(desk, code, tooOften, async (hash) => {
    desk.codesMade.add(id)
    await desk.back.setReturnCode(id, hash, dayOf(desk.now()))
  })
  return { code }
}

export const comeBack: Handler<'comeBack'> = async ({ code, sure }, asker, desk) => {
  const found = await whoseCode(desk, asker.address, code)
  const nothing = { leads: false, along: [], stays: [] }
  const here = asker.identity
  if (here?.id === found.id) return { done: true, ...nothing }
  const told = here === null ? nothing : await whatIsHere(desk, here, found)
  const isSomebody = told.leads || told.along.length > 0 || told.stays.length > 0
  if (isSomebody && !sure) return { done: false, ...told }
  // Who leads would lose what they lead: that device stays who it is.
  if (told.leads) throw new Problem('not-allowed')
  await becomeAlso(desk, asker, found)
  await audit(desk, 'came-back', 'somebody', null)
  return { done: true, ...told }
}

/** The hash is made before anything is looked up, so that a wrong code takes as long as a right one. */
async function whoseCode(desk: Desk, address: string, typed: string): Promise<Identity> {
  const code = tidyReturnCode(typed)
  if (code === null) throw new Problem('bad-input', 'code')
  const tooOften = (): boolean => desk.wrongCodes.tooMany(address) || desk.arrivals.tooMany(address)
  return withCodeHash(desk, code, tooOften, async (hash) => {
    const found = await desk.back.identityByCode(hash)
    if (found === null) {
      desk.wrongCodes.add(address)
      throw new Problem('bad-code', 'code')
    }
    desk.arrivals.add(address)
    return found
  })
}

async function whatIsHere(desk: Desk, here: Identity, found: Identity) {
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

/** One more device of somebody; whoever it was comes along. */
async function becomeAlso(desk: Desk, asker: Asker, found: Identity): Promise<void> {
  const token = newToken()
  const day = dayOf(desk.now())
  await desk.back.addDevice(hashOf(token), found.id, day)
  if (asker.identity !== null) await desk.back.moveAlong(asker.identity.id, found.id, day)
  asker.become(found, token)
}
