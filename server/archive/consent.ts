/** Three consents apart: taking part is being there; being named and research are said by each for themselves. */

import { audit } from '#server/care/audit.ts'
import { withdrawName } from '#server/care/letting-go.ts'
import type { Handler } from '#server/sessions/desk.ts'
import { mustBeIn } from '#server/sessions/rights.ts'

export const setConsent: Handler<'setConsent'> = async ({ session: id, named, research }, asker, desk) => {
  const { session, me } = await mustBeIn(desk, asker, id)
  if (!named) await withdrawName(desk, session, me)
  await desk.archives.setConsent(id, { participant: me.id, named, research })
  await audit(desk, 'consent-changed', me.role, id)
  return { done: true }
}
