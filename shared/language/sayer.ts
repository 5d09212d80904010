/** A key and its values to a sentence in the person's language. */

import type { Language } from '../board/kinds.ts'
import type { Entry, Words } from './words.ts'

export type Values = Readonly<Record<string, string | number>>

const plurals = { nl: new Intl.PluralRules('nl'), en: new Intl.PluralRules('en') }

/** What a leader is called where nobody chose another word; `{Leader}` begins a sentence. */
const usual: Readonly<Record<Language, Values>> = {
  nl: { leader: 'kartrekker', Leader: 'Kartrekker' },
  en: { leader: 'coordinator', Leader: 'Coordinator' },
}

/** The values that call whoever leads by the word of their atelier; none where that is the usual one. */
export const leaderAs = (word: string): Values =>
  word === '' ? {} : { leader: word, Leader: word.charAt(0).toUpperCase() + word.slice(1) }

/** An entry in one language, its places filled in. A value without a place in the sentence is ignored. */
export function sentence(entry: Entry, language: Language, values: Values): string {
  const phrase = entry[language === 'nl' ? 0 : 1]
  const form =
    typeof phrase === 'string'
      ? phrase
      : phrase[plurals[language].select(Number(values['n'] ?? 0)) === 'one' ? 'one' : 'other']
  return form.replaceAll(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? usual[language][name] ?? place))
}

/** Says words from a list: `sayer(words)('nl')('board.cards', { n: 3 })`. */
export function sayer<W extends Words>(words: W) {
  return (language: Language) =>
    (key: keyof W & string, values: Values = {}): string =>
      sentence(words[key] as Entry, language, values)
}
