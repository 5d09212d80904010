/** A key and its values to a sentence in the person's language. */

import type { Language } from '../board/kinds.ts'
import { boardWords } from './board.ts'
import { commonWords } from './common.ts'
import { composerWords } from './composer.ts'
import { homeWords } from './home.ts'
import { joinWords } from './join.ts'
import { problemWords } from './problems.ts'
import { threadWords } from './thread.ts'
import { viewsWords } from './views.ts'
import type { Entry } from './words.ts'

export const allWords = {
  ...commonWords,
  ...boardWords,
  ...composerWords,
  ...homeWords,
  ...joinWords,
  ...problemWords,
  ...threadWords,
  ...viewsWords,
}
export type WordKey = keyof typeof allWords

export type Values = Readonly<Record<string, string | number>>
export type Say = (key: WordKey, values?: Values) => string

const plurals = { nl: new Intl.PluralRules('nl'), en: new Intl.PluralRules('en') }

/** `say('nl')('board.cards', { n: 3 })`. A value without a place in the sentence is ignored. */
export function say(language: Language): Say {
  const column = language === 'nl' ? 0 : 1
  return (key, values = {}) => {
    const entry: Entry = allWords[key]
    const phrase = entry[column]
    const sentence =
      typeof phrase === 'string'
        ? phrase
        : phrase[plurals[language].select(Number(values['n'] ?? 0)) === 'one' ? 'one' : 'other']
    return sentence.replaceAll(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place))
  }
}
