import { define } from './words.ts'

export const homeWords = define({})
