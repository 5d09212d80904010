import { expect, test } from 'vitest'
import { stemsOf } from '#shared/words.ts'
import { Known, unitsOf } from './units.ts'

const words = [
  ...[
    'schuld',
    'hulp',
    'verlening',
    'kind',
    'opvang',
    'huur',
    'achterstand',
    'team',
    'gezin',
    'bank',
    'veilig',
    'geven',
  ],
  ...['lopen', 'controleren', 'hard', 'haard'],
]
const known = new Known(words.map((word) => stemsOf(word).dutch))
const of = (word: string) => unitsOf(word, known).map((unit) => words[unit])

test('a word is its stem', () => {
  expect(of('schulden')).toEqual(['schuld'])
  expect(of('achterstanden')).toEqual(['achterstand'])
})

test('a word is found in the forms in which it comes', () => {
  const forms = ['gezinnen', 'bankjes', 'veiliger', 'geeft', 'loopt', 'gecontroleerd', 'controleerden']
  expect(forms.flatMap(of)).toEqual(['gezin', 'bank', 'veilig', 'geven', 'lopen', 'controleren', 'controleren'])
})

test('where two words look alike without their endings, that counts which is written so', () => {
  expect(of('harder')).toEqual(['hard'])
  expect(of('haarden')).toEqual(['haard'])
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
