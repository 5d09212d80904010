/** The words of the start page. */

import { sayingWith } from '#client/language.tsx'
import { homeWords } from '#shared/language/home.ts'

export const useSay = sayingWith(homeWords)
