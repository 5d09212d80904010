/** The words of a board. They come with what shows it. */

import { sayingWith } from '#client/language.tsx'
import { boardWords } from '#shared/language/board.ts'
import { cardWords } from '#shared/language/card.ts'
import { consentWords } from '#shared/language/consent.ts'
import { erasingWords } from '#shared/language/erasing.ts'
import { expertsWords } from '#shared/language/experts.ts'
import { handingWords } from '#shared/language/handing.ts'
import { leadingWords } from '#shared/language/leading.ts'
import { tablesWords } from '#shared/language/tables.ts'
import { textWords } from '#shared/language/text.ts'
import { threadWords } from '#shared/language/thread.ts'
import { viewsWords } from '#shared/language/views.ts'
import { votingWords } from '#shared/language/voting.ts'

/** Also for what shows a board in a way of its own. */
export const saidOnBoard = {
  ...boardWords,
  ...cardWords,
  ...textWords,
  ...threadWords,
  ...viewsWords,
  ...handingWords,
  ...votingWords,
  ...leadingWords,
  ...tablesWords,
  ...expertsWords,
  ...consentWords,
  ...erasingWords,
}

export const useSay = sayingWith(saidOnBoard)

export type BoardSay = ReturnType<typeof useSay>
export type BoardKey = Parameters<BoardSay>[0]
