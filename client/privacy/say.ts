/** What may lead to somebody, by name. It comes with what asks about it. */

import { sayingWith } from '#client/language.tsx'
import { foundWords } from '#shared/language/found.ts'

export const useSay = sayingWith(foundWords)

export type FoundSay = ReturnType<typeof useSay>
export type FoundKey = Parameters<FoundSay>[0]
