/** Everybody's words, as far as they have come: the first with the page, the others after it. */

import { firstWords } from '#shared/language/first.ts'
import type { Entry, Words } from '#shared/language/words.ts'

let here: Words = firstWords
let coming: Promise<void> | null = null

/** The entry of a word; of one that has not come nothing can be said yet. */
export const wordHere = (key: string): Entry => here[key] ?? ['', '']

/** Comes once; after it could not be loaded it is tried again by whoever asks next. */
export function fetchWords(): Promise<void> {
  coming ??= load().catch((error: unknown) => {
    coming = null
    throw error
  })
  return coming
}

async function load(): Promise<void> {
  const { lateWords } = await import('#shared/language/late.ts')
  here = { ...firstWords, ...lateWords }
}

/** Loads what says more than the first words, and those with it. */
export async function withWords<T>(load: () => Promise<T>): Promise<T> {
  const [part] = await Promise.all([load(), fetchWords()])
  return part
}
