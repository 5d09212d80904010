import { expect, test } from 'vitest'
import { piecesOf, sideOf } from './pieces.ts'

const shown = (words: string, marks: [number, number][]): string =>
  piecesOf({ words, marks })
    .map(({ text, marked }) => (marked ? `[${text}]` : text))
    .join('')

test('what matched is marked, and nothing of the words is lost', () => {
  expect(shown('Delen of beschermen?', [[0, 5]])).toBe('[Delen] of beschermen?')
  expect(
    shown('Mag ik delen of beschermen', [
      [16, 26],
      [7, 12],
    ]),
  ).toBe('Mag ik [delen] of [beschermen]')
  expect(shown('', [])).toBe('')
})

test('marks that overlap or reach too far double nothing', () => {
  expect(
    shown('delen', [
      [0, 3],
      [2, 99],
    ]),
  ).toBe('[del][en]')
})

test('of a side the last line is what one loses, with its own marks', () => {
  const { text, loss } = sideOf({
    words: 'Delen\nmet de huisarts\nVertrouwen en tijd',
    marks: [
      [0, 5],
      [22, 32],
    ],
  })
  expect(text).toEqual({ words: 'Delen\nmet de huisarts', marks: [[0, 5]] })
  expect(loss).toEqual({ words: 'Vertrouwen en tijd', marks: [[0, 10]] })
  expect(sideOf({ words: 'Zwijgen', marks: [] }).loss).toBeNull()
})
