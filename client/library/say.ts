/** What the library says. */

import { sayingWith } from '#client/language.tsx'
import { cardWords } from '#shared/language/card.ts'
import { libraryWords } from '#shared/language/library.ts'

export const useSay = sayingWith({ ...libraryWords, ...cardWords })
