/** Days and times of an archive in words: always the whole date, for it is read years later. */

import type { Language } from '#shared/board/kinds.ts'

const locales: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' }

/** `2026-11-24`, or a moment, as “24 november 2026”. */
export function longDay(day: string | number, language: Language): string {
  const at = typeof day === 'number' ? new Date(day) : new Date(`${day}T12:00`)
  if (Number.isNaN(at.getTime())) return String(day)
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'long' }).format(at)
}

/** The time of day, on the reader’s own clock. */
export function timeOfDay(moment: number, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], { timeStyle: 'short' }).format(new Date(moment))
}
