/** Words as they are compared: small letters, no accents; and what is left of them as a stem. */

import { stemmer as dutch } from '@orama/stemmers/dutch'
import { stemmer as english } from '@orama/stemmers/english'

export interface Word {
  /** As it is compared. */
  readonly folded: string
  /** Where it stands in the original: [start, end) in UTF-16 units. */
  readonly start: number
  readonly end: number
}

/** The same letters and digits of which the index makes its words. */
const wordPattern = /[\p{L}\p{N}\p{Co}][\p{L}\p{N}\p{Co}\p{M}]*/gu

/** The words of a text, in their order. */
export function wordsIn(text: string): readonly Word[] {
  return Array.from(text.matchAll(wordPattern), (found) => ({
    folded: fold(found[0]),
    start: found.index,
    end: found.index + found[0].length,
  }))
}

/** Small letters, and Latin ones without accents, as the index does it: `Ideeën` is `ideeen`. */
export function fold(word: string): string {
  const small = word.toLowerCase()
  if (plain.test(small)) return small
  return small
    .normalize('NFD')
    .replaceAll(/(?<=[a-z])[\u0300-\u036f]+/g, '')
    .normalize('NFC')
}

const plain = /^[a-z0-9]*$/

export interface Stems {
  readonly dutch: string
  readonly english: string
}

/** What a folded word comes down to, in either language: nobody says which one a word is in. */
export function stemsOf(folded: string): Stems {
  return { dutch: dutchStem(folded), english: english(folded) }
}

/**
 * After the stemmer two things that it leaves: `idee` and `ideeën` are one, and so are `huis` and `huizen`,
 * `brief` and `brieven`.
 */
function dutchStem(folded: string): string {
  const singular = folded.replace(/(?<=ee|ie)en$/, '')
  return dutch(singular).replace(/v$/, 'f').replace(/z$/, 's')
}

/** Words that say so little that they are only looked for when nothing else is. */
const smallWords = new Set(
  [
    'aan al als bij dan dat de den der des die dit door een en er ge had heb heeft het hij hoe ik in is je kan maar me',
    'met mij mijn na naar niet nog nu of om onder ons ook op over te tot uit van veel voor want was wat we wel werd wie',
    'wij wil worden wordt zal ze zich zij zijn zo zou a an and are as at be but by for from has have he her his i if it',
    'its my no not on or our she so that the their them then there they this to us was we were what which will with you',
  ].flatMap((line) => line.split(' ')),
)

export const isSmall = (folded: string): boolean => smallWords.has(folded)
