/** The words of a phone: those of a board, and its own. */

import { saidOnBoard } from '#client/board/say.ts'
import { sayingWith } from '#client/language.tsx'
import { phoneWords } from '#shared/language/phone.ts'

export const useSay = sayingWith({ ...saidOnBoard, ...phoneWords })
