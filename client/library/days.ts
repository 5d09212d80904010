/** Days in words, short and always with their year: what is found may be old. */

import type { Language } from '#shared/board/kinds.ts'

const locales: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' }

const written = (day: string, language: Language, how: Intl.DateTimeFormatOptions): string => {
  const at = new Date(`${day}T12:00`)
  return Number.isNaN(at.getTime()) ? day : new Intl.DateTimeFormat(locales[language], how).format(at)
}

/** “19 nov 2026” */
export const shortDay = (day: string, language: Language): string =>
  written(day, language, { day: 'numeric', month: 'short', year: 'numeric' })

/** “nov 2026” */
export const monthOf = (day: string, language: Language): string =>
  written(day, language, { month: 'short', year: 'numeric' })
