/** The language of the page, and the words in it. */

import { createContext, useContext, type ReactNode } from 'react'
import type { Language } from '#shared/board/kinds.ts'
import { say, type Say } from '#shared/language/say.ts'

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
