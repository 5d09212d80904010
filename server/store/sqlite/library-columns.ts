/** What is counted and filtered by, of a whole session as one short text: read in one go, and held as plain numbers. */

import { entryKinds } from '#shared/commands/library-commands.ts'
import { fewest } from '#shared/session/results.ts'
import { wordsIn } from '#shared/words.ts'
import type { LibraryEntry } from '#server/store/library-ports.ts'

/** How many entries a session has room for: an entry's id is its session's slot times this, plus which one it is. */
export const room = 16_384

/** How many numbers an entry takes, each of sixteen bits. */
export const perEntry = 5
const most = 0xff_ff

export interface Columns {
  readonly perspectives: readonly string[]
  readonly themes: readonly string[]
  /** For each entry, one after the other: see `columnsOf`. */
  readonly numbers: Uint8Array
}

export const takenFlag = 8
export const answeringFlag = 16
/** So few of this perspective were there that it is shown on the card alone and never counted or filtered by. */
export const fewFlag = 32
export const kindMask = 7

/** Kind and flags, perspective and theme (0 for none, else its place from 1), recognitions, and how many words. */
export function columnsOf(entries: readonly LibraryEntry[]): Columns {
  const perspectives = placesOf(entries.map(({ perspective }) => perspective))
  const themes = placesOf(entries.map(({ theme }) => theme))
  const numbers = new DataView(new ArrayBuffer(entries.length * perEntry * 2))
  for (const [nth, entry] of entries.entries()) {
    const own = [
      entryKinds.indexOf(entry.kind) | flagsOf(entry),
      perspectives.get(entry.perspective ?? '') ?? 0,
      themes.get(entry.theme ?? '') ?? 0,
      entry.recognitions,
      lengthOf(entry),
    ]
    for (const [at, one] of own.entries()) numbers.setUint16((nth * perEntry + at) * 2, Math.min(most, one), true)
  }
  return {
    perspectives: [...perspectives.keys()],
    themes: [...themes.keys()],
    numbers: new Uint8Array(numbers.buffer),
  }
}

/** Reads one of them back, at its place among all. Plain, as it is done a million times. */
export function numberAt(numbers: Uint8Array, place: number): number {
  return (numbers[place * 2] ?? 0) | ((numbers[place * 2 + 1] ?? 0) << 8)
}

export const sizeOf = ({ numbers }: Columns): number => Math.floor(numbers.byteLength / (perEntry * 2))

function flagsOf({ taken, answering, people }: LibraryEntry): number {
  const few = people === null || people < fewest
  return (taken ? takenFlag : 0) | (answering ? answeringFlag : 0) | (few ? fewFlag : 0)
}

function placesOf(names: readonly (string | null)[]): ReadonlyMap<string, number> {
  const known = [...new Set(names)].filter((name) => name !== null && name !== '')
  return new Map(known.map((name, nth) => [name ?? '', nth + 1]))
}

const lengthOf = ({ title, text, sides }: LibraryEntry): number =>
  [title, text, ...sides].reduce((sum, one) => sum + wordsIn(one).length, 0)
