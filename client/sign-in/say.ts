/** What is said where one comes back. */

import { sayingWith } from '#client/language.tsx'
import { signInWords } from '#shared/language/sign-in.ts'

export const useSay = sayingWith(signInWords)
