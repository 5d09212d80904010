/** Signing in with a passkey, on a device that was nobody or somebody. */

import { Problem } from '#shared/commands/problem.ts'
import { dayOf } from '#shared/day.ts'
import type { Asker, Desk, Handler } from '#server/sessions/desk.ts'
import { newToken } from '#server/sessions/secret.ts'
import { mustNotBeTooOften } from '#server/sessions/tries.ts'
import type { Identity } from '#server/store/ports.ts'
import { arriveAs } from './arriving.ts'
import { askToSign, credentialIn, howOftenUsed, type Said } from './authenticator.ts'
import { mustHavePasskeys, type Site } from './site.ts'

export const beginSignIn: Handler<'beginSignIn'> = async (_input, asker, desk) => {
  const site = mustHavePasskeys(asker)
  const { challenges, begun } = desk.entrance
  mustNotBeTooOften(begun, asker.address)
  return { options: await askToSign(challenges, signing(asker, site), site) }
}

export const signIn: Handler<'signIn'> = async ({ response }, asker, desk) => {
  const site = mustHavePasskeys(asker)
  const found = await whosePasskey(desk, asker, site, response)
  const told = await arriveAs(desk, asker, found, { sure: false, action: 'signed-in' })
  if (told.done || told.leads) return { ...told, proof: null }
  const proof = newToken()
  desk.entrance.proofs.give(proof, { from: asker.identity?.id ?? '', to: found.id })
  return { ...told, proof }
}

export const finishSignIn: Handler<'finishSignIn'> = async ({ proof }, asker, desk) => {
  const proved = desk.entrance.proofs.take(proof)
  const found = proved !== null && proved.from === asker.identity?.id ? await desk.signIn.identity(proved.to) : null
  if (found === null) throw new Problem('bad-code')
  return arriveAs(desk, asker, found, { sure: true, action: 'signed-in' })
}

async function whosePasskey(desk: Desk, asker: Asker, site: Site, said: Said): Promise<Identity> {
  const { address } = asker
  if (desk.wrongCodes.tooMany(address) || desk.arrivals.tooMany(address)) throw new Problem('too-often')
  try {
    const found = await provedBy(desk, asker, site, said)
    desk.arrivals.add(address)
    return found
  } catch (error) {
    if (error instanceof Problem) desk.wrongCodes.add(address)
    throw error
  }
}

async function provedBy(desk: Desk, asker: Asker, site: Site, said: Said): Promise<Identity> {
  const passkey = await desk.signIn.passkey(credentialIn(said))
  if (passkey === null || passkey.site !== site.id) throw new Problem('bad-code')
  const used = await howOftenUsed(desk.entrance.challenges, signing(asker, site), site, passkey, said)
  // Of two at once with one count, one is a copy.
  if (!(await desk.signIn.usePasskey(passkey.id, used, dayOf(desk.now())))) throw new Problem('bad-code')
  const found = await desk.signIn.identity(passkey.identity)
  if (found === null) throw new Problem('bad-code')
  return found
}

/** A challenge to sign in is good for nothing else, from no other device that is somebody, and nowhere else. */
const signing = ({ identity }: Asker, site: Site): string => `sign ${identity?.id ?? 'nobody'} ${site.id}`
