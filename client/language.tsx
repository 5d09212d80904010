/** The language of the page, and the words in it. */

import { createContext, useContext, type ReactNode } from 'react'
import type { Language } from '#shared/board/kinds.ts'
import type { FirstSay, Say, WordKey } from '#shared/language/say.ts'
import { leaderAs, sentence, type Values } from '#shared/language/sayer.ts'
import type { Words } from '#shared/language/words.ts'
import { wordHere } from './words.ts'

const LanguageContext = createContext<Language>('nl')

/** What the server wrote into the page's `lang`. */
export function pageLanguage(): Language {
  return document.documentElement.lang === 'en' ? 'en' : 'nl'
}

export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  return <LanguageContext.Provider value={language}>{children}</LanguageContext.Provider>
}

export const useLanguage = (): Language => useContext(LanguageContext)

const LeaderWordContext = createContext('')

/** Below this whoever leads is called as their atelier calls them; an empty word is the usual one. */
export function LeaderWord({ word, children }: { readonly word: string; readonly children: ReactNode }) {
  return <LeaderWordContext.Provider value={word}>{children}</LeaderWordContext.Provider>
}

type Saying<K extends string> = (key: K, values?: Values) => string

/** The last word that each was asked for: one atelier is shown at a time. */
const called = new WeakMap<object, { readonly word: string; readonly say: unknown }>()

/** Stays the same function for as long as the word is the same. */
function calling<K extends string>(plain: Saying<K>, word: string): Saying<K> {
  if (word === '') return plain
  const before = called.get(plain)
  if (before?.word === word) return before.say as Saying<K>
  const named = leaderAs(word)
  const own: Saying<K> = (key, values) => plain(key, { ...named, ...values })
  called.set(plain, { word, say: own })
  return own
}

const sayIn =
  (language: Language): Say =>
  (key, values = {}) =>
    sentence(wordHere(key), language, values)

const sayers: Readonly<Record<Language, Say>> = { nl: sayIn('nl'), en: sayIn('en') }

export function useSay(): Say {
  return calling(sayers[useLanguage()], useContext(LeaderWordContext))
}

/** For what may be shown before all words are there: only the first, so that a later one does not compile. */
export function useFirstSay(): FirstSay {
  return useSay()
}

/** For a page that comes by itself, and with it its words: the same, with those beside everybody's. */
export function sayingWith<W extends Words>(words: W) {
  type Key = WordKey | (keyof W & string)
  const sayOwn =
    (language: Language): Saying<Key> =>
    (key, values = {}) =>
      sentence(words[key] ?? wordHere(key), language, values)
  const own = { nl: sayOwn('nl'), en: sayOwn('en') }
  return (): Saying<Key> => calling(own[useLanguage()], useContext(LeaderWordContext))
}
