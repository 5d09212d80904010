/** A key and its values to a sentence in the person's language. */

import type { Language } from '../board/kinds.ts'
import { erasingWords } from './erasing.ts'
import { expertsWords } from './experts.ts'
import { archiveWords } from './archive.ts'
import { guardWords } from './guard.ts'
import { exchangeWords } from './exchange.ts'
import { beamerWords } from './beamer.ts'
import { boardWords } from './board.ts'
import { commonWords } from './common.ts'
import { composerWords } from './composer.ts'
import { handingWords } from './handing.ts'
import { homeWords } from './home.ts'
import { leadingWords } from './leading.ts'
import { problemWords } from './problems.ts'
import { sessionWords } from './session.ts'
import { setupWords } from './setup.ts'
import { tablesWords } from './tables.ts'
import { threadWords } from './thread.ts'
import { viewsWords } from './views.ts'
import { votingWords } from './voting.ts'
import type { Entry, Words } from './words.ts'

export type Values = Readonly<Record<string, string | number>>

const plurals = { nl: new Intl.PluralRules('nl'), en: new Intl.PluralRules('en') }

/**
 * Says words from a list: `sayer(words)('nl')('board.cards', { n: 3 })`. A value without a place
 * in the sentence is ignored.
 */
export function sayer<W extends Words>(words: W) {
  return (language: Language) => {
    const column = language === 'nl' ? 0 : 1
    return (key: keyof W & string, values: Values = {}): string => {
      const phrase = (words[key] as Entry)[column]
      const sentence =
        typeof phrase === 'string'
          ? phrase
          : phrase[plurals[language].select(Number(values['n'] ?? 0)) === 'one' ? 'one' : 'other']
      return sentence.replaceAll(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place))
    }
  }
}

/** What is said on the board and around it. Pages of their own bring their words along (`client/language.tsx`). */
export const allWords = {
  ...commonWords,
  ...boardWords,
  ...composerWords,
  ...homeWords,
  ...problemWords,
  ...threadWords,
  ...viewsWords,
  ...sessionWords,
  ...setupWords,
  ...handingWords,
  ...votingWords,
  ...leadingWords,
  ...tablesWords,
  ...beamerWords,
  ...expertsWords,
  ...archiveWords,
  ...guardWords,
  ...exchangeWords,
  ...erasingWords,
}
export type WordKey = keyof typeof allWords
export type Say = (key: WordKey, values?: Values) => string

/** The client's words. */
export const say = sayer(allWords)
