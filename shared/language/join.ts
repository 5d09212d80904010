import { define } from './words.ts'

export const joinWords = define({})
