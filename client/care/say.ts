/** What is said where people's data are cared for. */

import { sayingWith } from '#client/language.tsx'
import { careWords } from '#shared/language/care.ts'
import { consentWords } from '#shared/language/consent.ts'

export const useSay = sayingWith({ ...careWords, ...consentWords })
