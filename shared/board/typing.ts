/** What was typed, as one splice: the smallest change that turns one text into the other. */

export interface Splice {
  readonly at: number
  readonly remove: number
  readonly insert: string
}

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff

/**
 * Compares from both ends. `caret`, the place after the change, decides between equal readings:
 * an "a" typed after an "a" is inserted where the caret says. Never cuts a surrogate pair.
 */
export function spliceBetween(before: string, after: string, caret: number = after.length): Splice {
  const shortest = Math.min(before.length, after.length)
  const untilCaret = Math.max(0, Math.min(shortest, caret - Math.max(0, after.length - before.length)))
  let start = 0
  while (start < untilCaret && before[start] === after[start]) start += 1
  let end = 0
  while (end < shortest - start && before[before.length - 1 - end] === after[after.length - 1 - end]) {
    end += 1
  }
  if (start > 0 && isHigh(before.charCodeAt(start - 1))) start -= 1
  if (end > 0 && isLow(before.charCodeAt(before.length - end))) end -= 1
  return { at: start, remove: before.length - end - start, insert: after.slice(start, after.length - end) }
}
