/** The words of making a session. */

import { sayingWith } from '#client/language.tsx'
import { newSessionWords } from '#shared/language/new-session.ts'
import { setupWords } from '#shared/language/setup.ts'

export const useSay = sayingWith({ ...newSessionWords, ...setupWords })

export type SetupSay = ReturnType<typeof useSay>
export type SetupKey = Parameters<SetupSay>[0]
