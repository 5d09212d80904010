import { expect, test } from 'vitest'
import { careWords } from './care.ts'
import { fileWords } from './files.ts'
import { importWords } from './importing.ts'
import { joinWords } from './join.ts'
import { libraryWords } from './library.ts'
import { allWords, say } from './say.ts'
import type { Entry, Phrase } from './words.ts'

const words: Readonly<Record<string, Entry>> = {
  ...allWords,
  ...careWords,
  ...libraryWords,
  ...fileWords,
  ...importWords,
  ...joinWords,
}
const keys = Object.keys(words)
const entry = (key: string): Entry => words[key] ?? ['', '']
const forms = (phrase: Phrase): string[] => (typeof phrase === 'string' ? [phrase] : [phrase.one, phrase.other])
const places = (phrase: Phrase): string =>
  [...new Set(forms(phrase).flatMap((form) => form.match(/\{\w+\}/g) ?? []))].sort().join()

test('both languages have words, with the same places to fill in', () => {
  for (const key of keys) {
    const [nl, en] = entry(key)
    expect(
      forms(nl).every((form) => form.trim() !== ''),
      key,
    ).toBe(true)
    expect(
      forms(en).every((form) => form.trim() !== ''),
      key,
    ).toBe(true)
    expect(places(nl), key).toBe(places(en))
  }
})

test('sentences are short: twenty words at the most', () => {
  const long = keys.flatMap((key) =>
    forms(entry(key)[0])
      .flatMap((form) => form.split(/(?<=[.!?:])\s/))
      .filter((sentence) => sentence.split(/\s+/).length > 20)
      .map((sentence) => `${key}: ${sentence}`),
  )
  expect(long).toEqual([])
})

test('apostrophes and quotes are those of print', () => {
  const typed = keys.filter((key) =>
    entry(key)
      .flatMap(forms)
      .some((form) => /['"]/.test(form)),
  )
  expect(typed).toEqual([])
})

test('values are filled in, and one is not many', () => {
  expect(say('nl')('did.moved.issue', { place: 2, of: 13 })).toBe('Verplaatst naar Kwesties, plaats 2 van 13.')
})
