/** What the window of keys says. */

import { sayingWith } from '#client/language.tsx'
import { keyWords } from '#shared/language/keys.ts'

export const useSay = sayingWith(keyWords)

export type KeysKey = Parameters<ReturnType<typeof useSay>>[0]
