import { expect, test } from 'vitest'
import { mostTerms, termsOf } from './asked.ts'

/** Exact ones between brackets, the one that may still be typed with dots. */
const shown = (asked: string): readonly string[] =>
  termsOf(asked).map(
    ({ words, exact, last }) => `${exact ? `[${words.join(' ')}]` : words.join(' ')}${last ? '…' : ''}`,
  )

test.each([
  ['', []],
  ['  \n ', []],
  ['?!', []],
  ['tram', ['tram…']],
  ['Tram en Bus', ['tram', 'bus…']],
  ['de het', ['de', 'het…']],
  ['"de het"', ['[de het]']],
  ['tram "op een rij" bus', ['tram', '[op een rij]', 'bus…']],
  ['tram "op een', ['tram']],
  ['“op een rij”', ['[op een rij]']],
  ['""', []],
  ['e-mail', ['[e mail]']],
  ['zzp’er', ['[zzp er]']],
  ['auto’s', ['auto…']],
  ['wijk/buurt', ['wijk', 'buurt…']],
  ['tram,bus', ['tram', 'bus…']],
  ['ideeën', ['ideeen…']],
  ['tram TRAM tram', ['tram…']],
  ['title:tram', ['title', 'tram…']],
])('“%s” asks for %j', (asked, expected) => {
  expect(shown(asked)).toEqual(expected)
})

test('however much is typed, few things are looked for', () => {
  expect(termsOf(Array.from({ length: 50 }, (_, nth) => `woord${nth}`).join(' '))).toHaveLength(mostTerms)
})
