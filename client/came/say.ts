/** What is said of what came of it. */

import { sayingWith } from '#client/language.tsx'
import { cameWords } from '#shared/language/came.ts'
import { cardWords } from '#shared/language/card.ts'
import { homeWords } from '#shared/language/home.ts'
import { textWords } from '#shared/language/text.ts'
import { threadWords } from '#shared/language/thread.ts'

export const useSay = sayingWith({ ...homeWords, ...textWords, ...cardWords, ...threadWords, ...cameWords })
