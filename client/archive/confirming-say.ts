/** What is said where one reads along with a report. */

import { sayingWith } from '#client/language.tsx'
import { confirmingWords } from '#shared/language/confirming.ts'
import { textWords } from '#shared/language/text.ts'

export const useSay = sayingWith({ ...confirmingWords, ...textWords })
