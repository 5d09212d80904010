import { expect, test } from 'vitest'
import { allWords, say, type WordKey } from './say.ts'
import type { Entry, Phrase } from './words.ts'

const keys = Object.keys(allWords) as WordKey[]
const forms = (phrase: Phrase): string[] => (typeof phrase === 'string' ? [phrase] : [phrase.one, phrase.other])
const places = (phrase: Phrase): string =>
  [...new Set(forms(phrase).flatMap((form) => form.match(/\{\w+\}/g) ?? []))].sort().join()

test('both languages have words, with the same places to fill in', () => {
  for (const key of keys) {
    const [nl, en]: Entry = allWords[key]
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
    forms((allWords[key] as Entry)[0])
      .flatMap((form) => form.split(/(?<=[.!?:])\s/))
      .filter((sentence) => sentence.split(/\s+/).length > 20)
      .map((sentence) => `${key}: ${sentence}`),
  )
  expect(long).toEqual([])
})

test('apostrophes and quotes are those of print', () => {
  const typed = keys.filter((key) => (allWords[key] as Entry).flatMap(forms).some((form) => /['"]/.test(form)))
  expect(typed).toEqual([])
})

test('values are filled in, and one is not many', () => {
  expect(say('nl')('did.moved.issue', { place: 2, of: 13 })).toBe('Verplaatst naar Kwesties, plaats 2 van 13.')
})
