import {
  ageBefore,
  betweenBirth,
  bornThen,
  bornWord,
  child,
  formBehind,
  ofHerself,
  ofSomebody,
  ofWhom,
  oneBorn,
  otherDay,
  sentenceBetween,
  sexOrAgeBehind,
  somebody,
  tellsOfThing,
  told,
  whoseDay,
  yearly,
} from './birth-words.ts'
import { isDay, months, readDate, type ReadDate, yearOf } from './dates.ts'
import type { Finding } from './finding.ts'
import { isTightDate, isYear } from './numbers.ts'
import { after, before, type Page } from './page.ts'

/**
 * Dates of birth: dates near a word for being born, and dates long ago right behind somebody. `people` are the names
 * and what else was found of people. A year alone says little, and is only a reminder.
 */
export function findBirthdates(page: Page, people: readonly Finding[]): readonly Finding[] {
  const ends = new Set(people.map(({ end }) => end))
  const found: Finding[] = []
  let read = 0
  for (const { start, digits } of page.runs) {
    if (start < read || /\d[-/.,:]?$/.test(before(page, start, 2))) continue
    const date = dateAt(page, start, digits)
    if (date === null) continue
    const { from, length, whole } = date
    read = start + length
    if (
      isBirth(page, from, start + length, date) ||
      isBesideSomebody(page, from, start + length, date, ends) ||
      isNext(page, from, date, found.at(-1))
    ) {
      found.push({ kind: 'birthdate', strength: whole ? 'ask' : 'hint', start: from, end: start + length })
    }
  }
  return found
}

interface DateHere extends ReadDate {
  /** A month in words may stand before its digits. */
  readonly from: number
  /** Whether it is a whole date, or only a year. */
  readonly whole: boolean
}

const monthBefore = new RegExp(String.raw`(?<!\p{L})${months.source}\.? ?(?:\d{1,2}(?:st|nd|rd|th)?,? )?'?$`, 'u')

function dateAt(page: Page, start: number, digits: string): DateHere | null {
  const date = readDate(after(page, start, 32))
  if (date !== null) return { ...date, from: start, whole: true }
  const tight = tightYear(digits)
  if (tight !== undefined) return { length: digits.length, year: tight, from: start, whole: true }
  const [day, one, two] = /^(\d{1,2})[-/](\d{1,2})(?![\d/-]|[.:,]\d)/.exec(after(page, start, 8)) ?? []
  if (day !== undefined && isDay(one, two) && yearly.test(before(page, start, 44)))
    return { length: day.length, year: null, from: start, whole: true }
  if (!isYear(digits) && digits.length !== 2) return null
  const month = monthBefore.exec(before(page, start, 22))
  if (month !== null) return { length: digits.length, year: yearOf(digits), from: start - month[0].length, whole: true }
  if (isYear(digits)) return { length: 4, year: Number(digits), from: start, whole: false }
  return shortYear.test(before(page, start, 16)) && !/^[-/.,:]?\d/.test(after(page, start + 2, 2))
    ? { length: 2, year: yearOf(digits), from: start, whole: false }
    : null
}

/** “’58”, and “geb. 58”. */
const shortYear = /(?:^|[ (])'$|(?<!\p{L})(?:geb|geboren|gebjr|geboortejaar)[.: ]{1,3}$/u

/** The year of 03031984, 19840303 and 030384; null when it is not sure, and undefined for another number. */
function tightYear(digits: string): number | null | undefined {
  if (digits.length === 6 && isTightDate(`${digits.slice(0, 4)}19${digits.slice(4)}`)) return null
  if (!isTightDate(digits)) return undefined
  const last = digits.slice(4)
  return Number(isYear(last) ? last : digits.slice(0, 4))
}

function isBirth(page: Page, start: number, end: number, { whole, year }: DateHere): boolean {
  const left = before(page, start, 70)
  const said = [...left.matchAll(bornWord)].at(-1)
  if (said === undefined || !betweenBirth.test(left.slice(said.index + said[0].length))) {
    if (tellsOfThing(left)) return false
    return ((whole || longAgo(year)) && isOf(left, year)) || (whole && bornThen.test(after(page, end, 64)))
  }
  const at = start - left.length + said.index
  const behind = page.text.slice(at + said[0].length, start)
  const small = behind.toLowerCase()
  if (/[.!] \p{Lu}/u.test(behind.slice(1)) || sentenceBetween.test(small)) return false
  if (otherDay.test(small) || tellsOfThing(before(page, at, 60)) || tellsOfThing(small)) return false
  // A neighbourhood has its day too, but not one of long ago.
  if (/^(?:jarig|verj)/.test(said[0]) && !whoseDay.test(before(page, at, 30)) && !ofSomebody.test(small)) {
    return year !== null && year < 2016
  }
  if (whole) return true
  // A year alone is told of many things; only a form says “geb. 1984”.
  if (/^gebor|^born/.test(said[0]) && oneBorn.test(before(page, at, 40)) && /^ (?:in|rond|anno) '?$/.test(small))
    return true
  return said[0].endsWith('jaar') || (/^geb(?:jr)?$/.test(said[0]) && !/\p{L}/u.test(small))
}

const longAgo = (year: number | null): boolean => year !== null && year <= 2014

/** “Mijn moeder is van 2 juni 1931”; a letter is of a day too, but of one not so long ago. */
const isOf = (left: string, year: number | null): boolean =>
  ofHerself.test(left) || (longAgo(year) && ofWhom.test(left))

/** A date of twelve years ago or more does not tell when somebody was spoken to. */
function isBesideSomebody(
  page: Page,
  start: number,
  end: number,
  { whole, year }: DateHere,
  ends: ReadonlySet<number>,
): boolean {
  const left = before(page, start, 32)
  if (!whole || year === null || (!longAgo(year) && !child.test(left))) return false
  const right = after(page, end, 24)
  const listed = ageBefore.test(left) || sexOrAgeBehind.test(right) || formBehind.test(right)
  if (listed && !told.test(left)) return true
  const gap = /(?: (?:is|was|komt) (?:ook )?(?:van|uit) |[ ,(:;*°|/-]{1,4})$/.exec(left)?.[0]
  if (gap === undefined) return somebody.test(left)
  return (
    ends.has(start - gap.length) ||
    somebody.test(left) ||
    /[*°]$/.test(gap) ||
    (/[*°] ?$/.test(gap) && left.trim().length > 1)
  )
}

/** “Kind 1 4-4-2016, kind 2 30-12-2018”: a date in the same breath as one of birth. */
function isNext(page: Page, start: number, { whole, year }: DateHere, last: Finding | undefined): boolean {
  if (!whole || year === null || last === undefined || start - last.end > 24) return false
  return (
    /^(?:,| en|;| \/)[^.\n]{0,22}$/.test(page.lower.slice(last.end, start)) &&
    !/ (?:op|sinds|vanaf|tot|in) /.test(page.lower.slice(last.end, start))
  )
}
