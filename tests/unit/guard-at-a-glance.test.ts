import fc from 'fast-check'
import { expect, test } from 'vitest'
import { couldAsk, couldBlock } from '#client/privacy/at-a-glance.ts'
import { completesNumber } from '#client/privacy/looking.ts'
import { findPersonalData } from '#shared/privacy/find.ts'
import { sentences } from '#tests/privacy/sentences.ts'

const texts = sentences.map(({ text }) => text)

test('what would be asked about is never passed at a glance', () => {
  const asked = texts.filter((text) => findPersonalData(text).some(({ strength }) => strength !== 'hint'))
  expect(asked.length).toBeGreaterThan(300)
  expect(asked.filter((text) => !couldAsk(text))).toEqual([])
})

test('a number that blocks is never passed at a glance, and years and plain words are', () => {
  const blocked = texts.filter((text) => findPersonalData(text).some(({ strength }) => strength === 'block'))
  expect(blocked.length).toBeGreaterThan(20)
  expect(blocked.filter((text) => !couldBlock(text))).toEqual([])
  expect(couldAsk('Wie heeft <b>de sleutel</b>? 👩‍👧 Wij niet, zij ook niet.')).toBe(false)
  expect(couldBlock('In 2020 en 2021 kwamen er 35 mensen.')).toBe(false)
})

const numbers = fc.constantFrom('123456782', '123.456.782', '1234 56 782', '１２３４５６７８２', '123456\u200b782')
const words = fc.array(
  fc.constantFrom('bel', '12', 'op', '\n', 'bsn', '2021', 'https://x.nl/', 'order', 'mevrouw', 'd', '7'),
  { maxLength: 40 },
)

const numbersIn = (text: string): number => findPersonalData(text).filter(({ strength }) => strength === 'block').length

test('a change that makes a number is seen by its surroundings as it is in the whole text', () => {
  const holds = fc.property(words, words, numbers, fc.nat({ max: 12 }), (left, right, number, cut) => {
    const before = `${left.join(' ')} ${number.slice(0, cut)} ${right.join(' ')}`
    const at = left.join(' ').length + 1 + Math.min(cut, number.length)
    const after = before.slice(0, at) + number.slice(cut) + before.slice(at)
    const isMade = numbersIn(after) > numbersIn(before)
    return !isMade || completesNumber(before, after, at, at + number.slice(cut).length)
  })
  const { failed, counterexample } = fc.check(holds, { numRuns: 400 })
  expect(failed, JSON.stringify(counterexample)).toBe(false)
})

test('a number that stood there before is not the fault of whoever writes beside it', () => {
  const before = 'Haar bsn is 123456782'
  expect(completesNumber('Haar bsn is 12345678', before, before.length - 1, before.length)).toBe(true)
  expect(completesNumber(before, `${before}.`, before.length, before.length + 1)).toBe(false)
  expect(completesNumber(before, `${before} en 123456782`, before.length, before.length + 13)).toBe(true)
})
