/** The language of the page, and the words in it. */

import { createContext, useContext, type ReactNode } from 'react'
import type { Language } from '#shared/board/kinds.ts'
import { allWords, say, sayer, type Say, type Values } from '#shared/language/say.ts'
import type { Words } from '#shared/language/words.ts'

const LanguageContext = createContext<Language>('nl')

/** What the server wrote into the page's `lang`. */
export function pageLanguage(): Language {
  return document.documentElement.lang === 'en' ? 'en' : 'nl'
}

export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  return <LanguageContext.Provider value={language}>{children}</LanguageContext.Provider>
}

export const useLanguage = (): Language => useContext(LanguageContext)

const sayers: Readonly<Record<Language, Say>> = { nl: say('nl'), en: say('en') }

export function useSay(): Say {
  return sayers[useLanguage()]
}

/** For a page that comes by itself, and with it its words: the same, with those beside everybody's. */
export function sayingWith<W extends Words>(words: W) {
  const both = sayer({ ...allWords, ...words })
  const own = { nl: both('nl'), en: both('en') }
  return (): ((key: keyof (typeof allWords & W) & string, values?: Values) => string) => own[useLanguage()]
}
