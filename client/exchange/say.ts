/** What is said where a session is brought in. */

import { sayingWith } from '#client/language.tsx'
import { importWords } from '#shared/language/importing.ts'

export const useSay = sayingWith(importWords)
