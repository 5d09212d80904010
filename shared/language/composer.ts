import { define } from './words.ts'

export const composerWords = define({})
