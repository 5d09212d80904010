/** The mails by which one signs in: plain text, with one link in it and nothing that tells of who opened it. */

import type { Language } from '#shared/board/kinds.ts'
import { sayer } from '#shared/language/say.ts'
import { signInMailWords } from '#shared/language/sign-in-mail.ts'

interface Letter {
  readonly subject: string
  readonly text: string
}

const say = sayer(signInMailWords)

export function signInMail(language: Language, link: string): Letter {
  return { subject: say(language)('mail.sign-in'), text: say(language)('mail.sign-in.text', { link }) }
}

export function addressMail(language: Language, link: string): Letter {
  return { subject: say(language)('mail.address'), text: say(language)('mail.address.text', { link }) }
}
