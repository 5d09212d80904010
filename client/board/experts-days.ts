/** Days, as whoever leads chooses one for the experts: of this device's calendar, as `2026-12-01`. */

import { expertsDays } from '#shared/session/experts.ts'
import { useLanguage } from '#client/language.tsx'

const dayMs = 86_400_000
/** As long as one usually gives experts. */
const usualDays = 14

const two = (n: number): string => String(n).padStart(2, '0')

/** The day of a moment, on this device. */
export function dayOf(at: number): string {
  const date = new Date(at)
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

export const firstDay = (): string => dayOf(Date.now())
/** A day less than there may be, as the day itself counts to its end. */
export const lastDay = (): string => dayOf(Date.now() + (expertsDays - 1) * dayMs)
export const usualDay = (): string => dayOf(Date.now() + usualDays * dayMs)

export const isWithin = (day: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(day) && day >= firstDay() && day <= lastDay()

/** The last moment of a day, on this device. */
export function endOfDay(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(year, month - 1, date, 23, 59, 59, 0).getTime()
}

/** A moment's day in words. */
export function useDay(): (at: number) => string {
  const language = useLanguage()
  return (at) =>
    new Intl.DateTimeFormat(language, { weekday: 'long', day: 'numeric', month: 'long' }).format(new Date(at))
}
