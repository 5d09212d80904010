/** A key and its values to a sentence in the person's language. */

import type { Language } from '../board/kinds.ts'
import { commonWords } from './common.ts'
import { composerWords } from './composer.ts'
import { didWords } from './did.ts'
import { guardWords } from './guard.ts'
import { namelessWords } from './nameless.ts'
import { problemWords } from './problems.ts'
import { sessionWords } from './session.ts'
import { shellWords } from './shell.ts'
import type { Entry, Words } from './words.ts'

export type Values = Readonly<Record<string, string | number>>

const plurals = { nl: new Intl.PluralRules('nl'), en: new Intl.PluralRules('en') }

/** What a leader is called where nobody chose another word; `{Leader}` begins a sentence. */
const usual: Readonly<Record<Language, Values>> = {
  nl: { leader: 'kartrekker', Leader: 'Kartrekker' },
  en: { leader: 'coordinator', Leader: 'Coordinator' },
}

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
      return sentence.replaceAll(/\{(\w+)\}/g, (place, name: string) =>
        String(values[name] ?? usual[language][name] ?? place),
      )
    }
  }
}

/** What is said wherever one is, and where one begins to write. The rest comes with what says it (`client/language.tsx`). */
export const allWords = {
  ...commonWords,
  ...composerWords,
  ...didWords,
  ...guardWords,
  ...namelessWords,
  ...problemWords,
  ...sessionWords,
  ...shellWords,
}
export type WordKey = keyof typeof allWords
export type Say = (key: WordKey, values?: Values) => string

/** The client's words. */
export const say = sayer(allWords)
