/** What is said where one takes something along. */

import { sayingWith } from '#client/language.tsx'
import { takeWords } from '#shared/language/take.ts'

export const useSay = sayingWith(takeWords)
