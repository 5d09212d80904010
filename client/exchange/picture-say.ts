/** What is said of the map as a picture, and in it. */

import { saidOnBoard } from '#client/board/say.ts'
import { sayingWith } from '#client/language.tsx'
import { exchangeWords } from '#shared/language/exchange.ts'

export const useSay = sayingWith({ ...saidOnBoard, ...exchangeWords })

export type PictureSay = ReturnType<typeof useSay>
