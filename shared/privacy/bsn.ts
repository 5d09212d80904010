import { saysCase } from './case-number.ts'
import type { Finding } from './finding.ts'
import { isTightDate, looksLikeDate, readDigits, type Written } from './numbers.ts'
import { after, before, counted, isInAddressOfPage, type Page } from './page.ts'

/**
 * Citizen service numbers. The law forbids them here, even with consent, so one that is valid blocks. About one in
 * eleven other numbers of nine digits is valid too; where words say that it is something else, we only ask.
 */
export function findBsn(page: Page): readonly Finding[] {
  const found: Finding[] = []
  for (let at = 0; at < page.runs.length; at += 1) {
    const number = withNine(page, at) ?? withEight(page, at)
    if (number === null) continue
    found.push(number)
    while ((page.runs[at + 1]?.start ?? number.end) < number.end) at += 1
  }
  return found
}

const spoken = /\bb\.? ?s\.? ?n\b\.?|burger ?-?service|\bsofi|citizen service|social security/

/** Whether a word for such a number stands near, with no other number between. */
const isNamed = (page: Page, { start, end }: Written): boolean =>
  new RegExp(`(?:${spoken.source})[^\\d\\n]{0,45}$`).test(before(page, start, 70)) ||
  new RegExp(`^[^\\d\\n]{0,22}(?:${spoken.source})`).test(after(page, end, 45))

/** Numbers of cases and clients have a kind of their own. */
const aCase =
  /(?:(?:zaak|dossier|klant|lid|lidmaatschaps?|referentie|cli[eë]nt|pati[eë]nt|student|leerling|meldings?|aanvraag|beschikking|polis|casus|huurders?|contract|case|customer|reference)[ -]?(?:nummer|nr|no|number)[^\d\n]{0,40}|(?:\bref|kenmerk|referentie|dossier|zaak|polis)[.:]? ?)$/
const isCase = (page: Page, { start }: Written): boolean => {
  const left = before(page, start, 64)
  return aCase.test(left) || (saysCase(left) && !somethingElse.test(left))
}
const somethingElse =
  /(?:order|bestel|factuur|rekening|giro|\btel\b|telefoon|mobiel|\bbel|whatsapp|\bapp\b|artikel|serie|track|zending|pakket|v-?nummer|vreemdeling|\bbig\b|document|paspoort|rijbewijs|ticket|rsin|fiscaal|btw|invoice|account|phone)[^\d\n]{0,25}$/
const notAPerson = /(?:kvk|kamer van koophandel|isbn|issn|doi|€|\beur)[^\d\n]{0,15}$/

function withNine(page: Page, at: number): Finding | null {
  const number = readDigits(page, at, 9)
  if (number === null || cutOut(page, number)) return null
  const named = isNamed(page, number)
  if (!isValid(number.digits)) return named && !looksLikeDate(number) ? finding(number, 'ask') : null
  if (named) return finding(number, 'block')
  if (!isUsual(number) || isAmount(page, number)) return null
  const glued = gluedTo(page, number)
  if (glued === 'word' || isCase(page, number)) return null
  return finding(number, glued === 'number' || somethingElse.test(before(page, number.start)) ? 'ask' : 'block')
}

/** A nought in front is easily lost. */
function withEight(page: Page, at: number): Finding | null {
  const number = readDigits(page, at, 8)
  if (number === null || cutOut(page, number) || looksLikeDate(number) || isTightDate(number.digits)) return null
  const named = isNamed(page, number)
  if (!isValid(`0${number.digits}`)) return named ? finding(number, 'ask') : null
  if (named) return finding(number, 'block')
  if (number.groups.length > 1 || isAmount(page, number) || gluedTo(page, number) !== null) return null
  if (isCase(page, number)) return null
  return finding(number, somethingElse.test(before(page, number.start)) ? 'ask' : 'block')
}

const finding = ({ start, end }: Written, strength: 'block' | 'ask'): Finding => ({ kind: 'bsn', strength, start, end })

const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1] as const

/** The test of eleven: nine digits, each with its weight, add up to a multiple of eleven. */
function isValid(digits: string): boolean {
  if (/^(\d)\1+$/.test(digits)) return false
  return weights.reduce((sum, weight, place) => sum + weight * Number(digits[place]), 0) % 11 === 0
}

/** Groups in which people write this number without saying what it is. */
const isUsual = ({ groups, gaps }: Written): boolean =>
  new Set(gaps.map((gap) => gap.trim())).size <= 1 && /^(?:9|3,3,3|4,2,3|2,3,4|4,3,2|1(?:,1){8})$/.test(groups.join())

const isAmount = (page: Page, { start, end }: Written): boolean =>
  notAPerson.test(before(page, start)) || counted.test(after(page, end)) || isInAddressOfPage(page, start)

/** Whether the digits are only a part of a longer row of digits. */
function cutOut(page: Page, { start, end, groups }: Written): boolean {
  if (/^[.,]\d/.test(after(page, end, 2))) return true
  // Nine single digits with a tenth behind them are another number.
  return groups.length > 3 && (/\d ?$/.test(before(page, start, 2)) || /^ ?\d/.test(after(page, end, 2)))
}

/** The country or the place of a phone number, with what stands between it and the rest: +31 (0)6, 0031 45, (06). */
const beginsPhone = /(?:\+ ?|(?<!\d)00)[1-9]\d{0,2}[ ()0-]{1,6}(?:\d{1,3} ?-? ?)?$|(?<!\d)0[1-9]\d{0,2}(?: ?[-/)] ?| )$/

/** Whether letters or more digits are fastened to it: a code of its own, or a part of a longer number. */
function gluedTo(page: Page, { start, end }: Written): 'word' | 'number' | null {
  const [left, right] = [before(page, start, 3), after(page, end, 4)]
  // A one-man business has its owner's number in its number for tax.
  if (/nl ?$/.test(left) && /^ ?b\d\d/.test(right)) return 'number'
  if (/\p{L}$/u.test(left) || /^(?:\p{L}|-x\b)/u.test(right)) return 'word'
  if (beginsPhone.test(before(page, start, 18))) return 'number'
  return /\d[./-]$/.test(left) || /^[/-]\d/.test(right) ? 'number' : null
}
