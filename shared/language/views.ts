import { define } from './words.ts'

export const viewsWords = define({})
