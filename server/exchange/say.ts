/** What the files say that a session is taken along in: words of a board and of its archive, and their own. */

import type { Language } from '#shared/board/kinds.ts'
import { archivePageWords } from '#shared/language/archive-page.ts'
import { cameWords } from '#shared/language/came.ts'
import { cardWords } from '#shared/language/card.ts'
import { consentWords } from '#shared/language/consent.ts'
import { exchangeWords } from '#shared/language/exchange.ts'
import { fileWords } from '#shared/language/files.ts'
import { allWords } from '#shared/language/say.ts'
import { leaderAs, sayer, type Values } from '#shared/language/sayer.ts'
import { threadWords } from '#shared/language/thread.ts'

const words = {
  ...allWords,
  ...archivePageWords,
  ...cameWords,
  ...cardWords,
  ...consentWords,
  ...exchangeWords,
  ...threadWords,
  ...fileWords,
}

export type FileKey = keyof typeof words
export type Tell = (key: FileKey, values?: Values) => string

const plain = sayer(words)

/** `leaderWord`: how the atelier calls whoever leads; empty: as usual. */
export function say(language: Language, leaderWord = ''): Tell {
  const tell = plain(language)
  const called = leaderAs(leaderWord)
  return (key, values) => tell(key, { ...called, ...values })
}
