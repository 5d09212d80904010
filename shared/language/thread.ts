import { define } from './words.ts'

export const threadWords = define({})
