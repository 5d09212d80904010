/** The words of the big screen: those of a board, and its own. */

import { saidOnBoard } from '#client/board/say.ts'
import { sayingWith } from '#client/language.tsx'
import { beamerWords } from '#shared/language/beamer.ts'
import { takeWords } from '#shared/language/take.ts'

export const useSay = sayingWith({ ...saidOnBoard, ...takeWords, ...beamerWords })

export type ScreenSay = ReturnType<typeof useSay>
export type ScreenKey = Parameters<ScreenSay>[0]
