/** What is said where people are asked about being named. */

import { sayingWith } from '#client/language.tsx'
import { consentWords } from '#shared/language/consent.ts'

export const useSay = sayingWith(consentWords)
