/** A link on paper, for oneself: to sign in by later, once, where no other way is at hand. */

import { audit } from '#server/care/audit.ts'
import type { Handler } from '#server/sessions/desk.ts'
import { newPath } from './links.ts'
import { mustLeadSomething } from './mail-address.ts'

const linkMs = 30 * 86_400_000

export const makePaperLink: Handler<'makePaperLink'> = async (_input, asker, desk) => {
  const { id } = await mustLeadSomething(desk, asker)
  const expiresAt = desk.now() + linkMs
  const path = await newPath(desk, { identity: id, way: 'paper', mail: null }, expiresAt)
  await audit(desk, 'paper-link-made', 'leader', null)
  return { path, expiresAt, site: desk.site() }
}
