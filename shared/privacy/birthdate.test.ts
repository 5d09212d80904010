import { expect, test } from 'vitest'
import { findPersonalData } from './find.ts'

/** Strength and words of the dates of birth that are found. */
const born = (text: string): readonly string[] =>
  findPersonalData(text).flatMap(({ kind, strength, start, end }) =>
    kind === 'birthdate' ? [`${strength}: ${text.slice(start, end)}`] : [],
  )

test('a date of birth is asked about, and a year of birth alone is only a hint', () => {
  expect(born('Mw is van 12-5-1949.')).toEqual(['ask: 12-5-1949'])
  expect(born('geb. 1958')).toEqual(['hint: 1958'])
  expect(born('Zij komt uit 1947, zegt ze.')).toEqual(['hint: 1947'])
})

test('a date that is of a meeting, a letter or a building is none, and neither is a year', () => {
  for (const text of [
    'We zien elkaar op 12-03-2024 in zaal 2.',
    'Op 12 maart 2024 sprak ik de moeder over de huur.',
    'Het besluit over de cliënt is van 3 mei 2024.',
    'De notulen? Ze zijn van 3 mei 2024.',
    'Het gebouw van 5 mei 1962 is een monument.',
    'In 1958 begon de mijn te krimpen.',
    'Geb. te Heerlen, in zorg vanaf 12-3-2024.',
    'Hij is geboren in Kerkrade. Gesprek was 12-3-2024.',
    'Intake 12-01-2024, geb. onbekend.',
    'De bieb is jarig op 8 juni.',
  ]) {
    expect(born(text)).toEqual([])
  }
})

test('a rule about who was born when is about nobody', () => {
  for (const text of [
    'Wie geboren is na 1 januari 2006 stemt voor het eerst.',
    'Geboren tussen 1 januari 1955 en 31 december 1960? Dan krijg je een brief.',
    'Geboorteverlof duurt langer vanaf 1 juli 2020.',
  ]) {
    expect(born(text)).toEqual([])
  }
})

test('it is found as it is typed: misspelt, without spaces, with other signs, in a form', () => {
  for (const date of ["3 mrt '58", '03031958', '3mrt1958', '3/3-1958', '3.mrt.1958', '1958-03-03']) {
    expect(born(`gebooren op ${date}`)).toEqual([`ask: ${date}`])
  }
  expect(born('Geboortedatum:\n12-03-1984\nWoonplaats: Heerlen')).toEqual(['ask: 12-03-1984'])
  expect(born('Wanneer is ze jarig? 24 aug, zei ze.')).toEqual(['ask: 24 aug'])
})

test('in a list it is known by what stands beside it', () => {
  expect(born('Client (v, 11-06-1990) komt morgen.')).toEqual(['ask: 11-06-1990'])
  expect(born('11-06-1990 (34 jr), alleenstaand')).toEqual(['ask: 11-06-1990'])
  expect(born('Kerkstraat 12, 11-06-1990')).toEqual(['ask: 11-06-1990'])
  expect(born('Ze zijn van 4 mei 1950.')).toEqual(['ask: 4 mei 1950'])
  expect(born('De ouders zijn van 4 mei 1950 en 12 oktober 1948.')).toEqual(['ask: 4 mei 1950', 'ask: 12 oktober 1948'])
})

test('the point behind a month ends the sentence', () => {
  expect(born('Zij is jarig op 3 mei.')).toEqual(['ask: 3 mei'])
})
