/** Where a card lands: places on the screen as places in the whole lane, hidden cards included. */

import { seenOrder, type Row } from './rows.ts'

export interface Place {
  /** Counted in the whole lane without the card itself. */
  readonly index: number
  readonly cluster: string | null
}

/** The index at which a card stands right before `next`, or behind all others. */
export function indexBefore(lane: readonly string[], self: string, next: string | null): number {
  const others = lane.filter((id) => id !== self)
  const index = next === null ? -1 : others.indexOf(next)
  return index < 0 ? others.length : index
}

/** The index at which a card stands right behind `before`. */
export function indexBehind(lane: readonly string[], self: string, before: string): number {
  const others = lane.filter((id) => id !== self)
  return others.indexOf(before) + 1
}

const firstOf = (row: Row): string | null => (row.is === 'card' ? row.id : (row.cards[0] ?? null))

/**
 * One step up or down, as one sees it: past a card or past a whole group, and at the edge of its
 * own group out of it. Null where there is nothing to pass.
 */
export function stepPlace(
  rows: readonly Row[],
  lane: readonly string[],
  self: string,
  way: 'up' | 'down',
): Place | null {
  const at = rows.findIndex((row) => (row.is === 'card' ? row.id === self : row.cards.includes(self)))
  const row = rows[at]
  if (row === undefined) return null
  if (row.is === 'cluster') {
    const inside = row.cards.indexOf(self)
    const neighbour = row.cards[way === 'up' ? inside - 1 : inside + 1]
    if (neighbour !== undefined) {
      const index = way === 'up' ? indexBefore(lane, self, neighbour) : indexBehind(lane, self, neighbour)
      return { index, cluster: row.id }
    }
    // The first of a group stands where the group stands: it only has to leave.
    if (way === 'up') return { index: lane.indexOf(self), cluster: null }
    const next = rows[at + 1]
    return { index: indexBefore(lane, self, next === undefined ? null : firstOf(next)), cluster: null }
  }
  if (way === 'up') {
    const above = rows[at - 1]
    return above === undefined ? null : { index: indexBefore(lane, self, firstOf(above)), cluster: null }
  }
  if (rows[at + 1] === undefined) return null
  const afterNext = rows[at + 2]
  return { index: indexBefore(lane, self, afterNext === undefined ? null : firstOf(afterNext)), cluster: null }
}

/** The index in another lane at the same height, as one sees it. */
export function acrossIndex(from: readonly Row[], to: readonly Row[], lane: readonly string[], self: string): number {
  const at = Math.max(0, seenOrder(from).indexOf(self))
  const row = to[at]
  return indexBefore(lane, self, row === undefined ? null : firstOf(row))
}

/** Where one lets go of a card: beside another, in a group or out of one, or below all. */
export type Spot =
  | { readonly near: string; readonly side: 'before' | 'behind'; readonly cluster: string | null }
  | { readonly near: null }

/** A spot as a place. Beside a group counts as beside any of its cards with `cluster` null. */
export function placeAtSpot(rows: readonly Row[], lane: readonly string[], self: string, spot: Spot): Place {
  if (spot.near === null) return { index: indexBefore(lane, self, null), cluster: null }
  const { near, side, cluster } = spot
  if (cluster !== null) {
    const index = side === 'before' ? indexBefore(lane, self, near) : indexBehind(lane, self, near)
    return { index, cluster }
  }
  const others = rows.flatMap((row): readonly Row[] => {
    if (row.is === 'card') return row.id === self ? [] : [row]
    const cards = row.cards.filter((id) => id !== self)
    return cards.length === 0 ? [] : [{ ...row, cards }]
  })
  const at = others.findIndex((row) => (row.is === 'card' ? row.id === near : row.cards.includes(near)))
  const next = others[side === 'before' ? at : at + 1]
  return { index: indexBefore(lane, self, next === undefined ? null : firstOf(next)), cluster: null }
}
