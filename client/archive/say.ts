/** The words of closing, and of the archive as a page. */

import { sayingWith } from '#client/language.tsx'
import { archivePageWords } from '#shared/language/archive-page.ts'
import { cardWords } from '#shared/language/card.ts'
import { closingWords } from '#shared/language/closing.ts'
import { consentWords } from '#shared/language/consent.ts'
import { erasingWords } from '#shared/language/erasing.ts'
import { exchangeWords } from '#shared/language/exchange.ts'
import { expertsWords } from '#shared/language/experts.ts'
import { foundWords } from '#shared/language/found.ts'
import { textWords } from '#shared/language/text.ts'
import { threadWords } from '#shared/language/thread.ts'
import { viewsWords } from '#shared/language/views.ts'
import { votingWords } from '#shared/language/voting.ts'

export const useSay = sayingWith({
  ...closingWords,
  ...archivePageWords,
  ...foundWords,
  ...cardWords,
  ...textWords,
  ...consentWords,
  ...erasingWords,
  ...exchangeWords,
  ...expertsWords,
  ...threadWords,
  ...votingWords,
  ...viewsWords,
})

export type ArchiveSay = ReturnType<typeof useSay>
export type ArchiveKey = Parameters<ArchiveSay>[0]
