import { expect, test } from 'vitest'
import { type Finding, type FindingKind, findingKinds } from './finding.ts'
import { findPersonalData } from './find.ts'
import { blocks, replacementsFor, withoutFinding, withReplacement } from './replace.ts'

const first = (text: string): Finding => {
  const [finding] = findPersonalData(text)
  if (finding === undefined) throw new Error('Something is found.')
  return finding
}
const without = (text: string): string => withoutFinding(text, first(text))

test('what is left out takes one space with it', () => {
  expect(without('Bel 06-12345678 vanavond.')).toBe('Bel vanavond.')
  expect(without('Bel haar op 06-12345678.')).toBe('Bel haar op.')
  expect(without('06-12345678 is haar nummer')).toBe('is haar nummer')
  expect(without('06-12345678')).toBe('')
  expect(without('Bel (06-12345678) maar.')).toBe('Bel () maar.')
})

test('what is replaced leaves the rest as it is, and a sentence keeps its capital', () => {
  const text = 'Daar zat mevrouw Jansen. Mevrouw Smeets stond.'
  const [one, two] = findPersonalData(text)
  if (one === undefined || two === undefined) throw new Error('Both are found.')
  expect(withReplacement(withReplacement(text, two, 'een buur'), one, 'een bewoner')).toBe(
    'Daar zat een bewoner. Een buur stond.',
  )
})

test('there is something to put for every kind, in both languages, and it is not itself found', () => {
  const ours = (kind: FindingKind) => [...replacementsFor(kind, 'nl'), ...replacementsFor(kind, 'en')]
  for (const kind of findingKinds) {
    expect(replacementsFor(kind, 'nl').length).toBe(replacementsFor(kind, 'en').length)
    for (const by of ours(kind)) expect(findPersonalData(`Dat is ${by}.`)).toEqual([])
  }
})

test('only what may never go in blocks', () => {
  expect(blocks(findPersonalData('bsn 123456782'))).toBe(true)
  expect(blocks(findPersonalData('06-12345678, NL20ABNA9562553528, mevrouw Jansen'))).toBe(false)
  expect(blocks([])).toBe(false)
})
