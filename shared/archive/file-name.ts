/** What a file is called that is taken along: which session, of which day, what it is, and that it is confidential. */

import { fileWords } from '../language/files.ts'
import { sayer } from '../language/say.ts'
import type { ArchivedSession } from './archived.ts'

const say = sayer(fileWords)

type Held = Pick<ArchivedSession['session'], 'number' | 'subject' | 'date' | 'language'>

/**
 * `parts`: what it is, in the session’s language. `spelled`: in which letters; those that every system takes, unless
 * one says otherwise.
 */
export function fileNameFor(
  { number, subject, date, language }: Held,
  parts: readonly string[],
  ending: string,
  spelled: (words: string) => string = plain,
): string {
  const tell = say(language)
  const all = ['inbreng', tell('file.session'), `${number}`, spelled(subject).slice(0, 60), date, ...parts]
  const name = [...all, tell('csv.confidential')].map(spelled).filter((part) => part !== '')
  return `${name.join('-')}.${ending}`
}

/** `Gezin & regie?` is `gezin-regie`. */
export function plain(words: string): string {
  return words
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
}

/** `Zorg & één gezin?` is `zorg-één-gezin`; in any alphabet. */
export function inOwnLetters(words: string): string {
  return words
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '')
}
