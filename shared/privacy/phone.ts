import type { Finding } from './finding.ts'
import { bare, isYear, looksLikeDate, readDigits, type Written } from './numbers.ts'
import { after, before, counted, isInAddressOfPage, type Page, type Run } from './page.ts'

/** Phone numbers of people, Dutch and foreign. Numbers of services, such as 0800 and 112, are everybody’s. */
export function findPhone(page: Page): readonly Finding[] {
  const found: Finding[] = []
  for (let at = 0; at < page.runs.length; at += 1) {
    const run = page.runs[at]
    if (run === undefined || isInAddressOfPage(page, run.start)) continue
    const previous = found.at(-1)?.end ?? -1
    const number =
      withCountry(page, at) ?? fromNought(page, at, previous) ?? fromLetter(page, at) ?? behindWord(page, at)
    if (number === null) continue
    found.push({ kind: 'phone', strength: 'ask', start: number.start, end: number.end })
    while ((page.runs[at + 1]?.start ?? number.end) < number.end) at += 1
  }
  return found
}

const gap = /^(?: ?[-./] ?| {1,2}| ?\)[ -]{0,3}| ?[-/]? ?\( ?)$/
const service = /^(?:0?800|0?90[069])/

interface Stretch {
  readonly start: number
  readonly end: number
}

/** +31, 0031 or 31, with or without the nought in brackets; and other countries behind + or 00. */
function withCountry(page: Page, at: number): Stretch | null {
  const run = page.runs[at]
  if (run === undefined) return null
  const plus = /(?:^|[^\d+])(\(?\+ ?\(?)$/.exec(page.text.slice(Math.max(0, run.start - 5), run.start))?.[1] ?? null
  const start = plus === null ? opening(page, run) : run.start - plus.length
  if (plus === null && /[\d,/-]$|(?:^|[^\p{L}])\.$/u.test(before(page, start, 2))) return null
  for (const code of plus === null ? ['0031', '31'] : ['31', '0031']) {
    for (const nought of ['0', '']) {
      const number = readDigits(page, at, code.length + nought.length + 9, gap)
      if (number === null || !number.digits.startsWith(code + nought)) continue
      const local = number.digits.slice(code.length + nought.length)
      if (local.startsWith('0') || service.test(local) || (code === '31' && plus === null && looksLikeDate(number)))
        continue
      // Without + the country must stand alone or the whole must touch, or any amount would do.
      if (code === '31' && plus === null && !/^(?:11|2,9|2,1,8|2,1(?:,2){4})$/.test(number.groups.join())) continue
      return { start, end: number.end }
    }
  }
  const abroad = plus !== null && !plus.includes(' ') ? /^[1-9]/ : /^00[1-9]\d/
  if (!abroad.test(run.digits)) return null
  return longest(page, at, start, plus === null ? 11 : 9, plus === null ? 15 : 13)
}

/** The most digits that can belong to a number whose length no one knows. */
function longest(page: Page, at: number, start: number, least: number, most: number): Stretch | null {
  for (let wanted = most; wanted >= least; wanted -= 1) {
    const number = readDigits(page, at, wanted, gap)
    if (number !== null && !/^(?:31|0031)/.test(number.digits)) return { start, end: number.end }
  }
  return null
}

/** A nought and nine more: 06, or the number of a place. */
function fromNought(page: Page, at: number, previous: number): Stretch | null {
  const run = page.runs[at]
  if (run === undefined || !/^0(?:[1-9]|$)/.test(run.digits)) return null
  const left = before(page, run.start, 2)
  if (/\d[-./,]$/.test(left) && previous !== run.start - 1) return null
  if (/\p{L}$/u.test(left) && !/(?:^|[^\p{L}])(?:tel|telefoon|mob|nr|t|m)$/u.test(before(page, run.start, 10)))
    return null
  const start = opening(page, run)
  const number = readDigits(page, at, 10, gap)
  if (number !== null) {
    return service.test(number.digits) || !isGrouped(number) ? null : { start, end: number.end }
  }
  // An odd sign between 06 and eight digits, as in 06_12345678 and “mijn 06: 12345678”.
  if (run.digits === '06' && /^(?:[_*:=~]|,|\)?:) ?\d{8}(?!\d)/.test(after(page, run.end, 12))) {
    const next = page.runs[at + 1]
    if (next !== undefined) return { start, end: next.end }
  }
  // One digit too few after 06 is a slip of the finger.
  const short = readDigits(page, at, 9, gap)
  return short !== null && /^2,7$/.test(short.groups.join()) && short.digits.startsWith('06')
    ? { start, end: short.end }
    : null
}

/** Where a number begins whose first digits are in brackets. */
function opening(page: Page, { start }: Run): number {
  const bracket = /\( ?$/.exec(before(page, start, 2))
  return bracket !== null && /^[\d ]{2,6}\)/.test(after(page, start, 7)) ? start - bracket[0].length : start
}

/** Whether ten digits stand in groups as those of a phone do, and not as dates and times. */
function isGrouped(number: Written): boolean {
  const { digits, groups, gaps } = number
  if (groups.length === 1) return true
  const rest = gaps.slice(1).map(bare)
  const [one = 0, two = 0, three = 0] = groups
  if (one === 1 && two === 1) return digits.startsWith('06') || groups.every((size) => size === 1)
  if (one === 1) return false
  if (new Set(rest).size > 1) return false
  if (one === 2 && !digits.startsWith('06')) return groups.every((size) => size === 2) && new Set(gaps).size === 1
  return !(one === 2 && two === 2 && three === 4 && isYear(digits.slice(4, 8)))
}

/** Some write the letter O for the nought: o6, o45. */
function fromLetter(page: Page, at: number): Stretch | null {
  const run = page.runs[at]
  if (run === undefined || !/(?:^|[^\p{L}\d])o$/u.test(before(page, run.start, 2))) return null
  if (!/^6|^[1-5]\d$|^[1-5]\d\d$/.test(run.digits)) return null
  const number = readDigits(page, at, 9, gap)
  return number === null ? null : { start: run.start - 1, end: number.end }
}

const word =
  /(?:^|[^\p{L}])(?:tel|telefoon(?:nummer|nr)?|telnr|telefonisch|mob|mobiel(?:e nummer|nummer|nr|tje)?|whats ?app|app|sms|bel|bellen|belt|gebeld|bereikbaar|bereiken|06-nummer|nummer is|phone|call|text)(?:[^\p{L}\d\n][^\d\n]{0,18})?$/u

/** Without the number of a place, or without its nought, when a word before it says that one can call it. */
function behindWord(page: Page, at: number): Stretch | null {
  const run = page.runs[at]
  if (run === undefined || run.digits.length > 10 || !word.test(before(page, run.start, 40))) return null
  const left = before(page, run.start, 1)
  if (/[€\p{L}\d]/u.test(left)) return null
  for (let wanted = 10; wanted >= 6; wanted -= 1) {
    const number = readDigits(page, at, wanted, /^(?: ?- ?| )$/)
    if (number === null) continue
    if (looksLikeDate(number) || /^(?:0800|090|088\d{0,3}$|112|113|116|14[01]|144)/.test(number.digits)) return null
    if (number.groups.every((size) => size === 4) && isYear(number.digits.slice(0, 4))) return null
    if (counted.test(after(page, number.end)) || /^[:.,]\d/.test(after(page, number.end, 2))) return null
    if (number.groups.length > 1 && wanted === 6 && !/^(?:2,2,2|3,3)$/.test(number.groups.join())) return null
    return { start: run.start, end: number.end }
  }
  return null
}
