/**
 * What a text means, as a direction among others: the sum of what its words mean. Learned beforehand from texts of our
 * own and kept beside the program (`words.txt`; how it was made: `docs/memory.md`), so that nothing is asked of anybody.
 */

import { Known, unitsOf } from './units.ts'

/** Of length one. */
export type Meaning = Float32Array

/** Null when too few of the words are known to say anything. */
export async function meaningOf(words: readonly string[]): Promise<Meaning | null> {
  const { known, dims, values } = await (table ??= readTable())
  const sum = new Float32Array(dims)
  let heard = 0
  for (const word of words) {
    const units = unitsOf(word, known)
    if (units.length > 0) heard += 1
    for (const unit of units) {
      const share = 1 / units.length
      for (let dim = 0; dim < dims; dim += 1) sum[dim] = (sum[dim] ?? 0) + (values[unit * dims + dim] ?? 0) * share
    }
  }
  return heard < fewestHeard ? null : unitLength(sum)
}

const fewestHeard = 2

/** From -1 to 1. */
export function likeness(one: Meaning, other: Meaning): number {
  let sum = 0
  for (let dim = 0; dim < one.length; dim += 1) sum += (one[dim] ?? 0) * (other[dim] ?? 0)
  return sum
}

/** How alike two texts about the same are at least, when there are no others. */
const alikeFrom = 0.2
/** By how much it rises when there are e times as many: it is better to say nothing than to show what has nothing to do with it. */
const rise = 0.05

/**
 * Whether it is worth showing. `among`: how many cards it is looked up in; the more there are, the more lie close by chance.
 * A little higher than where, of texts from which nothing was learned, as much is found as is right (docs/memory.md).
 */
export const resembles = (alike: number, among: number): boolean =>
  alike >= alikeFrom + rise * Math.log(Math.max(1, among))

function unitLength(values: Float32Array): Meaning | null {
  const length = Math.hypot(...values)
  return length === 0 ? null : values.map((value) => value / length)
}

interface Table {
  readonly known: Known
  readonly dims: number
  readonly values: Int8Array
}

let table: Promise<Table> | null = null

/** Read when it is first needed: most of what a server does goes without. */
async function readTable(): Promise<Table> {
  const [dims, stems = '', values = ''] = (await import('./words.txt?raw')).default.split('\n')
  return {
    dims: Number(dims),
    known: new Known(stems.split(' ')),
    values: new Int8Array(Buffer.from(values, 'base64')),
  }
}
