/** In which order what was found is shown, and a page of it. */

import type { Shelf } from './library-shelf.ts'

export type Order = 'match' | 'recognised' | 'newest'

/** Where something stands: what it is ordered by, then the newest first, then as it stood on its board. */
export interface Place {
  readonly key: number
  readonly day: number
  readonly id: number
}

/** What each entry is ordered by, most first. */
export function keyBy(order: Order, shelf: Shelf, score: Float64Array, worded: boolean): (entry: number) => number {
  const recognised = (entry: number): number => shelf.recognitions[entry] ?? 0
  switch (order) {
    case 'recognised':
      return recognised
    case 'newest':
      return () => 0
    case 'match':
      return (entry) => (worded ? (score[entry] ?? 0) : 1) * (helps[Math.min(recognised(entry), helps.length - 1)] ?? 1)
  }
}

/** Recognition helps gently: the first ones most, and never more than half as much again. */
const helps = Float64Array.from({ length: 32 }, (_, times) => 1 + Math.log2(1 + times) / 10)

const comesBefore = (a: Place, b: Place): boolean =>
  a.key !== b.key ? a.key > b.key : a.day !== b.day ? a.day > b.day : a.id < b.id

interface Paging {
  readonly keyOf: (entry: number) => number
  /** After which entry; null at the beginning, and one that is not among what was found is the beginning too. */
  readonly after: number | null
  readonly most: number
}

/** The first `most` after an entry, best first; one pass, however much was found. */
export function pageOf(found: Uint32Array, shelf: Shelf, { keyOf, after: last, most }: Paging): readonly Place[] {
  const placeOf = (entry: number, key: number): Place => ({
    key,
    day: shelf.sessions[shelf.sessionOf[entry] ?? 0]?.day ?? 0,
    id: shelf.idOf(entry),
  })
  const after = last !== null && found.includes(last) ? placeOf(last, keyOf(last)) : null
  const page: Place[] = []
  for (const entry of found) {
    const key = keyOf(entry)
    const worst = page[most - 1]
    // Most of a long list stops here.
    if (worst !== undefined && key < worst.key) continue
    if (after !== null && key > after.key) continue
    const place = placeOf(entry, key)
    if ((after !== null && !comesBefore(after, place)) || (worst !== undefined && !comesBefore(place, worst))) continue
    let at = page.length
    while (at > 0 && comesBefore(place, page[at - 1] ?? place)) at -= 1
    page.splice(at, 0, place)
    if (page.length > most) page.pop()
  }
  return page
}
