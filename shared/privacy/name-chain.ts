import { isLittle, isNoName } from './not-names.ts'
import type { Page, Word } from './page.ts'
import { isSurname, isSurnameBehind } from './surnames.ts'

/** Small words inside a name. */
export const infix =
  /^(?:van|de|den|der|ter|ten|te|'t|t|v|d|vd|von|du|la|le|el|al|ben|bin|aït|ait|op|in|het|uit|aan|bij)$/

/** Small words that more often lead to a place than into a name. */
const loosely = /^(?:op|in|uit|aan|bij|te|al)$/

/** Where a name ends that begins at this word: initials, small words between, and a word with a capital. */
export function chainEnd(page: Page, from: number, polite: boolean): number | null {
  let at = from
  const limit = Math.min(page.words.length, from + 9)
  while (at < limit && isInitial(page.words[at]) && joins(page, at)) at += 1
  const began = at
  while (at < limit && at < began + 3 && infix.test(page.words[at]?.lower ?? '') && joins(page, at)) at += 1
  const word = page.words[at]
  if (word === undefined || !word.capital || at >= limit) return null
  const after = at > from
  if (isLittle(word.lower) || (isInitial(word) && !after && !polite)) return null
  const known = isSurname(word.lower) || (after && isSurnameBehind(word.lower))
  const toPlace = loosely.test(page.words[at - 1]?.lower ?? '') || page.words[at - 1]?.lower === 'van'
  if (isNoName(word.text, word.lower) && !known && (!after || toPlace)) return null
  return withMore(page, at)
}

/** Where a name ends of which this is the first word with a capital: with a surname, or its first letter. */
export function withMore(page: Page, at: number): number {
  const word = page.words[at]
  if (word === undefined) return 0
  let next = at + 1
  const touching = (place: number) => {
    const [left, right] = [page.words[place - 1], page.words[place]]
    return left !== undefined && right !== undefined && /^ $/.test(between(page, left, right))
  }
  while (next < at + 4 && touching(next) && infix.test(page.words[next]?.lower ?? '') && !page.words[next]?.capital)
    next += 1
  const last = page.words[next]
  if (last === undefined || !touching(next) || !last.capital) return word.end
  if (isInitial(last)) return next === at + 1 && last.text !== 'I' ? last.end : word.end
  const known = isNoName(last.text, last.lower) && !isSurname(last.lower) && !isSurnameBehind(last.lower)
  const loose = loosely.test(page.words[at + 1]?.lower ?? '') && next === at + 2
  const viaPlace = next > at + 1 && /^van$/.test(page.words[next - 1]?.lower ?? '') && known
  return known || viaPlace || (loose && !isSurnameBehind(last.lower)) ? word.end : last.end
}

/** Whether a word is one capital letter. */
export const isInitial = (word: Word | undefined): boolean =>
  word !== undefined && word.capital && word.text.length === 1

/** Whether only a space or the point of an abbreviation stands between a word and the next. */
function joins(page: Page, at: number): boolean {
  const [word, next] = [page.words[at], page.words[at + 1]]
  return word !== undefined && next !== undefined && /^(?:\.? ?|\. )$/.test(between(page, word, next))
}

/** What stands between two words, or something that joins nothing where they are far apart. */
export const between = (page: Page, word: Word, next: Word): string =>
  next.start - word.end > 3 ? '   -' : page.text.slice(word.end, next.start)
