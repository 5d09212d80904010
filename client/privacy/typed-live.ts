/** Whether what is typed in a text that others see letter by letter may go to them. */

import type { Splice } from '#shared/board/typing.ts'
import { couldBlock } from './at-a-glance.ts'
import { guardHere } from './fetching.ts'

/**
 * later: a number is growing, and one sees first what becomes of it; unlooked: nothing can look at it yet;
 * forbidden: it makes a number that may not be there.
 */
export type TypedVerdict = 'goes' | 'later' | 'unlooked' | 'forbidden'

/** How far around a change one looks for digits. */
const around = 100

/** `settled`: nothing grows any more, as whoever typed has stopped or there is no room. */
export function judgeTyped(before: string, { at, remove, insert }: Splice, settled: boolean): TypedVerdict {
  const after = before.slice(0, at) + insert + before.slice(at + remove)
  const to = at + insert.length
  if (!settled && grows(after, insert, to)) return 'later'
  if (!couldBlock(after.slice(Math.max(0, at - around), to + around))) return 'goes'
  const guard = guardHere()
  if (guard === null) return 'unlooked'
  return guard.looking.completesNumber(before, after, at, to) ? 'forbidden' : 'goes'
}

/** From so many digits on a number is kept here while it is typed: of nine the last says nothing that eight do not. */
const enough = 5

/** Whether these are digits, typed into a row of digits that is more than a year. */
function grows(after: string, insert: string, to: number): boolean {
  if (!/^[\p{N} .\-/]+$/u.test(insert) || !/\p{N}/u.test(insert)) return false
  return digitsIn(rowAround(after, to)) >= enough
}

/** So many digits a citizen number has. */
const whole = 9

/**
 * Whether the caret stands in a row of digits that a citizen number can still come of, however long one thinks about
 * the next. A date is none.
 */
export function isUnfinished(text: string, caret: number): boolean {
  const row = rowAround(text, caret)
  const digits = digitsIn(row)
  return digits >= enough && digits < whole && !date.test(row.trim())
}

const date = /^(?:\d{1,2}[-/]\d{1,2}[-/](?:\d{2}|\d{4})|\d{1,2}\.\d{1,2}\.(?:19|20)\d\d|(?:19|20)\d\d-\d{2}-\d{2})$/

/** The digits around a place, with what may stand between them. */
function rowAround(text: string, place: number): string {
  const [left = ''] = /[\p{N} .\-/]{1,40}$/u.exec(text.slice(Math.max(0, place - 40), place)) ?? []
  const [right = ''] = /^[\p{N} .\-/]{1,40}/u.exec(text.slice(place, place + 40)) ?? []
  return left + right
}

const digitsIn = (row: string): number => row.match(/\p{N}/gu)?.length ?? 0
