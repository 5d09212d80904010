/** The words of a plan of phases. They come with what changes one. */

import { sayingWith } from '#client/language.tsx'
import { newSessionWords } from '#shared/language/new-session.ts'
import { setupWords } from '#shared/language/setup.ts'

export const useSay = sayingWith({ ...newSessionWords, ...setupWords })

export type PlanSay = ReturnType<typeof useSay>
export type PlanKey = Parameters<PlanSay>[0]
