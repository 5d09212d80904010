/** What the files say that a session is taken along in: words of the screen, and their own. */

import type { Language } from '#shared/board/kinds.ts'
import { fileWords } from '#shared/language/files.ts'
import { allWords, sayer, type Values } from '#shared/language/say.ts'

const words = { ...allWords, ...fileWords }

export type FileKey = keyof typeof words
export type Tell = (key: FileKey, values?: Values) => string

export const say: (language: Language) => Tell = sayer(words)
