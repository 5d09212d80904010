/** The mail address of who leads: theirs once a link that was sent to it was opened. */

import { Problem } from '#shared/commands/problem.ts'
import { audit } from '#server/care/audit.ts'
import { scrubTogether } from '#server/erasing/scrub.ts'
import { mustBeKnown, type Asker, type Desk, type Handler } from '#server/sessions/desk.ts'
import type { Identity } from '#server/store/ports.ts'
import type { Entrance } from './entrance.ts'
import { newLink } from './links.ts'
import { addressMail } from './mails.ts'
import type { Post } from './post.ts'

const linkMs = 60 * 60_000

export const setMailAddress: Handler<'setMailAddress'> = async ({ mail }, asker, desk) => {
  const me = await mustLeadSomething(desk, asker)
  const post = mayMail(desk.entrance, asker, mail)
  post.later(async () => {
    const link = await newLink(desk, { identity: me.id, way: 'address', mail }, linkMs)
    return { to: mail, ...addressMail(me.language, link) }
  })
  return { done: true }
}

export const removeMailAddress: Handler<'removeMailAddress'> = async (_input, asker, desk) => {
  const { id } = mustBeKnown(asker)
  if ((await desk.signIn.mailOf(id)) !== null) await audit(desk, 'address-removed', 'somebody', null)
  await desk.signIn.removeMail(id)
  await scrubTogether(desk)
  return { done: true }
}

/** Of who leads nothing no address is kept, and no link to sign in by is made. */
export async function mustLeadSomething(desk: Desk, asker: Asker): Promise<Identity> {
  const me = mustBeKnown(asker)
  if (!(await desk.back.leadsAnything(me.id))) throw new Problem('not-allowed')
  return me
}

/** Counted the same, whether an address is known or not. */
export function mayMail({ post, mailsAsked, mailsTo }: Entrance, { address }: Asker, mail: string): Post {
  if (post === null) throw new Problem('not-found')
  if (mailsAsked.tooMany(address) || mailsTo.tooMany(mail)) throw new Problem('too-often')
  mailsAsked.add(address)
  mailsTo.add(mail)
  return post
}
