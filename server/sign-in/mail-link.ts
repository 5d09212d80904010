/** A link to sign in by, mailed to an address that somebody confirmed. */

import type { Handler } from '#server/sessions/desk.ts'
import { newLink } from './links.ts'
import { mayMail } from './mail-address.ts'
import { signInMail } from './mails.ts'

const linkMs = 15 * 60_000

/** Whether the address is known is only looked up after the answer, which is the same either way. */
export const askMailLink: Handler<'askMailLink'> = async ({ mail }, asker, desk) => {
  const post = mayMail(desk.entrance, asker, mail)
  post.later(async () => {
    const found = await desk.signIn.identityByMail(mail)
    if (found === null) return null
    const link = await newLink(desk, { identity: found.id, way: 'mail', mail: null }, linkMs)
    return { to: mail, ...signInMail(found.language, link) }
  })
  return { done: true }
}
