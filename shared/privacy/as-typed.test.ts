import { expect, test } from 'vitest'
import { findPersonalData } from './find.ts'

/** What is found, as kind, strength and words. */
const found = (text: string): readonly string[] =>
  findPersonalData(text).map(({ kind, strength, start, end }) => `${kind} ${strength}: ${text.slice(start, end)}`)

test('a licence plate is asked about; behind the word for it also however it is divided, and one from next door', () => {
  expect(found('Daar stond de 12-abc-3.')).toEqual(['licence-plate ask: 12-abc-3'])
  expect(found('kent. 12abc-3')).toEqual(['licence-plate ask: 12abc-3'])
  expect(found('Kenteken HS-AB 1234')).toEqual(['licence-plate ask: HS-AB 1234'])
  for (const text of ['Kenteken van de 12 auto’s.', 'Het kenteken op 12 plekken.', 'Met de auto 5 min 10.']) {
    expect(found(text)).toEqual([])
  }
})

test('a code some words behind “dossier” is of it, and a year, a time or an amount is not', () => {
  expect(found('dossier van de familie: 2024-0771')).toEqual(['case-number ask: 2024-0771'])
  expect(found('dos. 23-4491')).toEqual(['case-number ask: 23-4491'])
  for (const text of [
    'De zaak speelt sinds 2019-2020.',
    'De zaak is om 14.30-15.30 open.',
    'De beschikking noemt 12.500 euro en artikel 2.3.5.',
    'De melding van 12-3-2024 is afgehandeld.',
  ]) {
    expect(found(text)).toEqual([])
  }
})

test('a postcode in small letters is one where a place can stand', () => {
  expect(found('Ze komt uit 6372 xh.')).toEqual(['postcode ask: 6372 xh'])
  expect(found('Het is 6412 GR.')).toContain('postcode ask: 6412 GR')
  for (const text of ['Dit zijn 2317 hh in de wijk.', 'Er waren 1850 xh.', 'Van 1900 xh tot nu.']) {
    expect(found(text)).toEqual([])
  }
})

test('a street may end as a verb does, and a verb is no street', () => {
  expect(found('ingeschreven op vrijheidslaan 230')).toEqual(['address ask: vrijheidslaan 230'])
  expect(found('We moeten toeslaan 3 keer.')).toEqual([])
})

test('a label on the line above says what a number is', () => {
  expect(found('Cliëntnummer:\n440912')).toEqual(['case-number ask: 440912'])
  expect(found('Dit gaat over het cliëntnummer en meer\n440912')).toEqual([])
})
