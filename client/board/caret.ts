/** Where a place in a text goes when others change that text. Pure, so that it can be tried out on its own. */

import { spliceBetween, type Splice } from '#shared/board/typing.ts'

/** How much of what stands around the caret is looked for again, in UTF-16 units. */
const around = 12

/**
 * The place of `caret` in `before`, in `after`. What is inserted exactly at the caret comes behind it, unless
 * the caret keeps to what is on its right: then it comes before. When several changes around the caret arrive as one, it stays with the words beside it.
 */
export function moveCaret(before: string, after: string, caret: number, keepsTo: 'left' | 'right' = 'left'): number {
  const { at, remove, insert } = spliceBetween(before, after)
  if (caret === at && remove === 0 && keepsTo === 'right') return at + insert.length
  if (caret <= at) return caret
  if (caret >= at + remove) return caret - remove + insert.length
  return whole(after, at + within(before.slice(at, at + remove), insert, caret - at))
}

/** The place in `insert` whose surroundings are most like those of `caret` in the removed text. */
function within(removed: string, insert: string, caret: number): number {
  const left = removed.slice(Math.max(0, caret - around), caret)
  const right = removed.slice(caret, caret + around)
  const expected = Math.round((caret / removed.length) * insert.length)
  let best = { place: Math.min(caret, insert.length), score: 0, away: Infinity }
  for (let place = 0; place <= insert.length; place += 1) {
    const score = sameEnd(left, insert.slice(0, place)) + sameStart(right, insert.slice(place))
    const away = Math.abs(place - expected)
    if (score > best.score || (score === best.score && score > 0 && away < best.away)) best = { place, score, away }
  }
  return best.place
}

function sameStart(a: string, b: string): number {
  let same = 0
  while (same < a.length && same < b.length && a[same] === b[same]) same += 1
  return same
}

function sameEnd(a: string, b: string): number {
  let same = 0
  while (same < a.length && same < b.length && a.at(-1 - same) === b.at(-1 - same)) same += 1
  return same
}

const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff

/** Never between the two halves of one sign. */
function whole(text: string, place: number): number {
  return place > 0 && place < text.length && isLow(text.charCodeAt(place)) ? place - 1 : place
}

/** A splice made on the text as it was `seen`, for the text as it stands `now`. */
export function rebase(splice: Splice, seen: string, now: string): Splice {
  if (seen === now) return splice
  if (splice.remove === 0) return { ...splice, at: moveCaret(seen, now, splice.at) }
  const at = moveCaret(seen, now, splice.at, 'right')
  const end = moveCaret(seen, now, splice.at + splice.remove)
  return { at, remove: Math.max(0, end - at), insert: splice.insert }
}

/** What was typed, by where the caret stands; when that was moved since, by the words alone. */
export function typedSplice(before: string, after: string, caret: number): Splice {
  const [atCaret, plain] = [spliceBetween(before, after, caret), spliceBetween(before, after)]
  return atCaret.insert.length <= plain.insert.length ? atCaret : plain
}

/** What a field shows when others change the text while its own words wait in it: theirs, with its own between. */
export function withOwn(own: Splice, seen: string, now: string): string {
  const { at, remove, insert } = rebase(own, seen, now)
  return now.slice(0, at) + insert + now.slice(at + remove)
}

export interface Fitted {
  readonly splice: Splice
  /** What was typed or pasted and has no room. */
  readonly rest: string
}

/** As much of the insertion as a text of `length` with this maximum has room for. */
export function fit(splice: Splice, length: number, max: number): Fitted {
  const room = Math.max(0, max - (length - splice.remove))
  if (splice.insert.length <= room) return { splice, rest: '' }
  const cut = whole(splice.insert, room)
  return { splice: { ...splice, insert: splice.insert.slice(0, cut) }, rest: splice.insert.slice(cut) }
}
