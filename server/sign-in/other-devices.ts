/** Somebody signs off all their devices but the one they hold: for who lost one, or left themselves signed in. */

import { close } from '#shared/wire/close.ts'
import { audit } from '#server/care/audit.ts'
import { mustBeKnown, type Handler } from '#server/sessions/desk.ts'
import { hashOf, newToken } from '#server/sessions/secret.ts'
import { hangUp } from './hanging-up.ts'

export const endOtherDevices: Handler<'endOtherDevices'> = async (_input, asker, desk) => {
  const me = mustBeKnown(asker)
  const token = newToken()
  const others = await desk.signIn.endDevices(me.id, hashOf(token))
  asker.become(me, token)
  if (!others) return { done: true }
  // Open lines of all devices end: this one comes back by itself.
  for (const { session, participant } of await desk.register.participantsOfIdentity(me.id)) {
    await hangUp(desk, session, participant, close.restarting)
  }
  await audit(desk, 'devices-ended', 'somebody', null)
  return { done: true }
}
