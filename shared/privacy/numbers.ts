import type { Page } from './page.ts'

/** Digits in groups, as people write a number: where it stands, its groups, and what stands between them. */
export interface Written {
  readonly start: number
  readonly end: number
  readonly digits: string
  readonly groups: readonly number[]
  readonly gaps: readonly string[]
}

const ordinaryGap = /^(?: ?[-./] ?| {1,2})$/

/** Reads exactly `wanted` digits from a run on, or nothing where that would end in the middle of a run. */
export function readDigits(page: Page, from: number, wanted: number, gap: RegExp = ordinaryGap): Written | null {
  const first = page.runs[from]
  if (first === undefined) return null
  let { digits, end } = first
  const groups = [digits.length]
  const gaps: string[] = []
  for (let at = from + 1; digits.length < wanted; at += 1) {
    const next = page.runs[at]
    if (next === undefined || next.start - end > 5) return null
    const between = page.text.slice(end, next.start)
    if (!gap.test(between)) return null
    gaps.push(between)
    groups.push(next.digits.length)
    digits += next.digits
    end = next.end
  }
  return digits.length === wanted ? { start: first.start, end, digits, groups, gaps } : null
}

/** What separates, without the spaces around it. */
export const bare = (gap: string): string => gap.trim()

/** Whether the groups are those of a date, so that a number only seems to be there. */
export function looksLikeDate({ digits, groups }: Written): boolean {
  const [one = 0, two = 0, three = 0] = groups
  if (one === 4 && two <= 2 && three <= 2) return isYear(digits.slice(0, 4))
  if (one > 2 || two > 2 || three !== 4) return false
  return Number(digits.slice(one, one + two)) <= 12 && isYear(digits.slice(one + two, one + two + 4))
}

/** Whether four digits are a year that people write about. */
export const isYear = (digits: string): boolean => /^(?:19|20)\d\d$/.test(digits)

/** Whether eight digits that touch are a date. */
export function isTightDate(digits: string): boolean {
  const day = (text: string) => Number(text) >= 1 && Number(text) <= 31
  const month = (text: string) => Number(text) >= 1 && Number(text) <= 12
  if (digits.length !== 8) return false
  const [a, b, c] = [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4)]
  if (day(a) && month(b) && isYear(c)) return true
  return isYear(digits.slice(0, 4)) && month(digits.slice(4, 6)) && day(digits.slice(6))
}
