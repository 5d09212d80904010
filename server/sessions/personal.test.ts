import { expect, test } from 'vitest'
import { findPersonalData } from '#shared/privacy/find.ts'
import { blocks } from '#shared/privacy/replace.ts'
import { sentences } from '#tests/privacy/sentences.ts'
import { isForbidden } from './personal.ts'

test('what the guard blocks may not be kept, and nothing else', () => {
  const blocked = sentences.filter(({ text }) => blocks(findPersonalData(text)))
  expect(blocked.length).toBeGreaterThan(20)
  expect(sentences.filter(({ text }) => isForbidden(text))).toEqual(blocked)
})

test('a text that seems to become a number, and does not, is read to its end', () => {
  const signs = ['\u00ad', '\u3164', ' ', '.']
  for (const sign of signs)
    expect(isForbidden(`1${sign}2${sign}3${sign}4${sign}5${sign}6${sign}7${sign.repeat(24_000)}`)).toBe(false)
})

test.each([
  ['of eight digits, its nought lost', 'Haar BSN is 10000008', true],
  ['in full-width digits', 'Haar BSN is \uff11\uff12\uff13\uff14\uff15\uff16\uff17\uff18\uff12', true],
  ['in digits of another script', 'BSN ١٢٣٤٥٦٧٨٢', true],
  ['with dots between', 'BSN 1234.56.782', true],
  ['with signs between that do not show', 'BSN 1234\u200b56\u3164782', true],
  ['of seven digits', 'BSN 1234567', false],
])('a citizen number %s', (_, words, forbidden) => {
  expect(isForbidden(words)).toBe(forbidden)
})
