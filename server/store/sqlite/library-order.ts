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

/** The first `most` after a place, best first; one pass, however much was found. */
export function pageOf(
  found: Uint32Array,
  shelf: Shelf,
  keyOf: (entry: number) => number,
  after: Place | null,
  most: number,
): readonly Place[] {
  const page: Place[] = []
  for (const entry of found) {
    const key = keyOf(entry)
    const last = page[most - 1]
    // Most of a long list stops here.
    if (last !== undefined && key < last.key) continue
    if (after !== null && key > after.key) continue
    const day = shelf.sessions[shelf.sessionOf[entry] ?? 0]?.day ?? 0
    const place = { key, day, id: shelf.idOf(entry) }
    if ((after !== null && !comesBefore(after, place)) || (last !== undefined && !comesBefore(place, last))) continue
    let at = page.length
    while (at > 0 && comesBefore(place, page[at - 1] ?? place)) at -= 1
    page.splice(at, 0, place)
    if (page.length > most) page.pop()
  }
  return page
}

/** A place as it is handed out, exactly. */
export function placeToText({ key, day, id }: Place): string {
  const bytes = Buffer.alloc(8)
  bytes.writeDoubleBE(key)
  return `${bytes.toString('hex')}.${day}.${id}`
}

/** What does not read as a place is the beginning. */
export function textToPlace(text: string | null): Place | null {
  const [key = '', day = '', id = ''] = text?.split('.') ?? []
  if (!/^[0-9a-f]{16}$/.test(key) || !/^\d+$/.test(day) || !/^\d+$/.test(id)) return null
  return { key: Buffer.from(key, 'hex').readDoubleBE(), day: Number(day), id: Number(id) }
}
