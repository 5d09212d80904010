/** What is said where one signs in, with what is said where one comes back. */

import { sayingWith } from '#client/language.tsx'
import { signInWords } from '#shared/language/sign-in.ts'
import { signingInWords } from '#shared/language/signing-in.ts'

export const useSay = sayingWith({ ...signInWords, ...signingInWords })
