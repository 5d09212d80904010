import { counted, after, type Page, type Run } from './page.ts'
import { isYear } from './numbers.ts'
import { months } from './dates.ts'

const addition =
  /^(?: ?[-/] ?\d{1,4}[a-z]?(?![\p{L}\d])| ?- ?[a-z](?![\p{L}\d'-])|[a-jlnp-wyz](?![\p{L}\d'])| [a-d](?![\p{L}\d'.])| ?(?:bis|hs|zw|rood|i{1,3}|iv)(?![\p{L}\d]))/u
const somethingElse = new RegExp(
  String.raw`^(?:[:.,]\d| ?(?:${months.source})|e\b|ste\b|de\b|-jar|-uur| ?hoog| ?\+)`,
  'u',
)

/** Where a house number that is this row of digits ends, with its letter; or nothing where it is another number. */
export function houseNumberEnd(page: Page, { digits, end }: Run): number | null {
  if (digits.length > 5 || digits.startsWith('0') || isYear(digits)) return null
  const rest = after(page, end, 30)
  if (somethingElse.test(rest)) return null
  const [extra = ''] = addition.exec(rest) ?? []
  // “12 - 2024”, “12-14 uur”: a period, not a door.
  const behind = rest.slice(extra.length)
  if (counted.test(behind) || /^[-/.:,]\d/.test(behind) || /\d{4}/.test(extra)) return null
  return end + extra.length
}
