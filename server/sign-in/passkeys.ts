/** The passkeys of whoever holds this device: made, named, and let go of. */

import { createHash } from 'node:crypto'
import { Problem } from '#shared/commands/problem.ts'
import { dayOf } from '#shared/day.ts'
import { newId } from '#shared/id.ts'
import { audit } from '#server/care/audit.ts'
import { mustBeKnown, type Handler } from '#server/sessions/desk.ts'
import { mustNotBeTooOften } from '#server/sessions/tries.ts'
import type { Identity } from '#server/store/ports.ts'
import { askToMake, whatWasMade } from './authenticator.ts'
import { mustHavePasskeys, type Site } from './site.ts'

/** More than anybody has devices. */
const most = 20

export const beginPasskey: Handler<'beginPasskey'> = async ({ name }, asker, desk) => {
  const me = mustBeKnown(asker)
  const site = mustHavePasskeys(asker)
  const { challenges, begun } = desk.entrance
  mustNotBeTooOften(begun, asker.address)
  const have = await desk.signIn.passkeysOf(me.id)
  if (have.length >= most) throw new Problem('enough')
  return { options: await askToMake(challenges, making(me, site), { site, name, have, handle: handleOf(me) }) }
}

export const addPasskey: Handler<'addPasskey'> = async ({ name, response }, asker, desk) => {
  const me = mustBeKnown(asker)
  const site = mustHavePasskeys(asker)
  const made = await whatWasMade(desk.entrance.challenges, making(me, site), site, response)
  const of = { id: newId(), identity: me.id, site: site.id, name, madeOn: dayOf(desk.now()), usedOn: null }
  if (!(await desk.signIn.addPasskey({ ...made, ...of }))) throw new Problem('used')
  await audit(desk, 'passkey-made', 'somebody', null)
  return { done: true }
}

export const renamePasskey: Handler<'renamePasskey'> = async ({ passkey, name }, asker, desk) => {
  if (!(await desk.signIn.renamePasskey(mustBeKnown(asker).id, passkey, name))) throw new Problem('not-found')
  return { done: true }
}

export const removePasskey: Handler<'removePasskey'> = async ({ passkey }, asker, desk) => {
  if (!(await desk.signIn.removePasskey(mustBeKnown(asker).id, passkey))) throw new Problem('not-found')
  await audit(desk, 'passkey-removed', 'somebody', null)
  return { done: true }
}

/** A challenge to make a passkey is good for nothing else, for nobody else, and nowhere else. */
const making = ({ id }: Identity, site: Site): string => `make ${id} ${site.id}`

/** The same each time, so that an authenticator keeps one passkey of somebody. */
const handleOf = ({ id }: Identity): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(createHash('sha256').update(`passkey ${id}`).digest())
