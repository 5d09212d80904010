/** Places between places: fractional indexes with a little chance, so that two people seldom pick the same. */

import { generateKeyBetween } from 'fractional-indexing'
import { randomText } from '../id.ts'

const digits = '123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/**
 * A place at `index` among `places`, which are sorted and may hold equal ones.
 * Chance is appended only where it cannot carry the place past its next neighbour.
 */
export function placeAt(places: readonly string[], index: number): string {
  const before = places[index - 1] ?? null
  const after = places.slice(Math.max(index, 0)).find((place) => before === null || place > before) ?? null
  const key = generateKeyBetween(before, after)
  const jittered = key + randomText(3, digits)
  return after === null || jittered < after ? jittered : key
}

/** Whether something can be placed beside this: not every text of such letters is a fractional index. */
export function isPlace(value: unknown): value is string {
  if (typeof value !== 'string' || !/^[0-9A-Za-z]{1,200}$/.test(value)) return false
  try {
    return generateKeyBetween(value, null) !== ''
  } catch {
    return false
  }
}

interface Placed {
  readonly id: string
  readonly order: string
}

/** By place; where two are equal, by id, so that every replica sorts the same. */
export function byPlace(a: Placed, b: Placed): number {
  if (a.order !== b.order) return a.order < b.order ? -1 : 1
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}
