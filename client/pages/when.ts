/** Dates and times of day in words. Days are `2026-11-19`, times `13:30`, as people see them on their own clock. */

import type { Language } from '#shared/board/kinds.ts'

const locales: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' }

const twoDigits = (n: number): string => String(n).padStart(2, '0')

export function dayOf(at: Date): string {
  return `${at.getFullYear()}-${twoDigits(at.getMonth() + 1)}-${twoDigits(at.getDate())}`
}

const nearDays = [-1, 0, 1]

/** "vandaag", "do 19 november", and with its year when that is another one. */
export function dayInWords(day: string, language: Language, now: Date): string {
  const at = new Date(`${day}T12:00`)
  if (Number.isNaN(at.getTime())) return day
  const noon = new Date(`${dayOf(now)}T12:00`)
  const away = Math.round((at.getTime() - noon.getTime()) / 86_400_000)
  const locale = locales[language]
  if (nearDays.includes(away)) return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(away, 'day')
  return new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    ...(at.getFullYear() === now.getFullYear() ? {} : { year: 'numeric' }),
  }).format(at)
}

/** “Over 6 dagen”, “Morgen”: how far away a day is, at the beginning of a sentence. */
export function daysAhead(day: string, language: Language, now: Date): string {
  const away = Math.round((Date.parse(`${day}T12:00`) - Date.parse(`${dayOf(now)}T12:00`)) / 86_400_000)
  const words = new Intl.RelativeTimeFormat(locales[language], { numeric: 'auto' }).format(away, 'day')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** “dinsdag 1 december”, and with its year when that is another one. */
export function wholeDay(day: string, language: Language, now: Date): string {
  const at = new Date(`${day}T12:00`)
  if (Number.isNaN(at.getTime())) return day
  return new Intl.DateTimeFormat(locales[language], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(at.getFullYear() === now.getFullYear() ? {} : { year: 'numeric' }),
  }).format(at)
}

/** “13 december”: the day of a moment, as the server counts days, wherever one is. */
export function monthDay(moment: number, language: Language): string {
  const how = { day: 'numeric', month: 'long', timeZone: 'UTC' } as const
  return new Intl.DateTimeFormat(locales[language], how).format(new Date(moment))
}

/** The next whole or half hour. */
export function nextHalfHour(now: Date): { readonly day: string; readonly time: string } {
  const step = 30 * 60_000
  const at = new Date(Math.ceil(now.getTime() / step) * step)
  return { day: dayOf(at), time: `${twoDigits(at.getHours())}:${twoDigits(at.getMinutes())}` }
}
