import { expect, test } from 'vitest'
import { stemsOf } from '#shared/words.ts'
import { unitsOf } from './units.ts'

const words = ['schuld', 'hulp', 'verlening', 'kind', 'opvang', 'huur', 'achterstand', 'team']
const known = new Map(words.map((word, at) => [stemsOf(word).dutch, at]))
const of = (word: string) => unitsOf(word, known).map((unit) => words[unit])

test('a word is its stem', () => {
  expect(of('schulden')).toEqual(['schuld'])
  expect(of('achterstanden')).toEqual(['achterstand'])
})

test('a word that is put together is its parts, with or without what joins them', () => {
  expect(of('huurachterstand')).toEqual(['huur', 'achterstand'])
  expect(of('schuldhulpverlening')).toEqual(['schuld', 'hulp', 'verlening'])
  expect(of('schuldenteam')).toEqual(['schuld', 'team'])
  expect(of('kinderopvang')).toEqual(['kind', 'opvang'])
})

test('where most of a word is not known, nothing of it counts', () => {
  expect(of('fietspompteam')).toEqual([])
  expect(of('lift')).toEqual([])
})
