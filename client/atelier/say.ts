/** What is said on the page of an atelier. */

import { sayingWith } from '#client/language.tsx'
import { atelierWords } from '#shared/language/atelier.ts'
import { homeWords } from '#shared/language/home.ts'
import { textWords } from '#shared/language/text.ts'

export const useSay = sayingWith({ ...homeWords, ...textWords, ...atelierWords })
