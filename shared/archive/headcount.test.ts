import { expect, test } from 'vitest'
import { headcounts, told, toldOf } from './headcount.ts'

const of = (groups: Readonly<Record<string, number>>): (string | null)[] =>
  Object.entries(groups).flatMap(([name, many]) => Array.from({ length: many }, () => (name === '-' ? null : name)))

test('fewer than five are never told', () => {
  expect([0, 4, 5, 12].map(told)).toEqual([null, null, 5, 12])
})

test('how many of all is told when neither these nor the others are few', () => {
  expect([0, 4, 5, 6, 7, 10].map((many) => toldOf(many, 10))).toEqual([null, null, 5, null, null, 10])
  expect(toldOf(9, 13)).toBeNull()
  expect(toldOf(8, 13)).toBe(8)
})

test('a group is told when nobody can be told from it, nor from what is left', () => {
  expect(headcounts(of({ Wonen: 6, Beleid: 5 }))).toEqual([
    { name: 'Beleid', people: 5 },
    { name: 'Wonen', people: 6 },
  ])
  expect(headcounts(of({ Wonen: 6, Beleid: 4 }))).toEqual([
    { name: 'Beleid', people: null },
    { name: 'Wonen', people: null },
  ])
  // The smallest that is told hides the few.
  expect(headcounts(of({ Wonen: 9, Zorg: 5, Beleid: 1 }))).toEqual([
    { name: 'Beleid', people: null },
    { name: 'Wonen', people: 9 },
    { name: 'Zorg', people: null },
  ])
  // Who said no perspective is left over too.
  expect(headcounts(of({ Wonen: 6, '-': 1 }))).toEqual([{ name: 'Wonen', people: null }])
})

test('whatever the groups: what is told is five or more, and so is what is left of all', () => {
  for (let a = 0; a <= 8; a += 1) {
    for (let b = 0; b <= 8; b += 1) {
      for (let none = 0; none <= 8; none += 1) {
        const shown = headcounts(of({ a, b, '-': none })).flatMap(({ people }) => people ?? [])
        const rest = a + b + none - shown.reduce((sum, people) => sum + people, 0)
        expect(shown.every((people) => people >= 5)).toBe(true)
        expect(shown.length === 0 || rest === 0 || rest >= 5, `${a} ${b} ${none}`).toBe(true)
      }
    }
  }
})
