/** Everybody's words: what is said wherever one is. The rest comes with what says it (`client/language.tsx`). */

import { firstWords } from './first.ts'
import { lateWords } from './late.ts'
import { sayer, type Values } from './sayer.ts'

export { sayer, type Values } from './sayer.ts'

export const allWords = { ...firstWords, ...lateWords }
export type WordKey = keyof typeof allWords
export type Say = (key: WordKey, values?: Values) => string

/** The same, where only the first words may be there. */
export type FirstKey = keyof typeof firstWords
export type FirstSay = (key: FirstKey, values?: Values) => string

/** The client's words. */
export const say = sayer(allWords)
