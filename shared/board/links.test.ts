import { expect, test } from 'vitest'
import { cardKinds, relations } from './kinds.ts'
import { allowedEnds, mayRelate, noteKindsOn, tiesBetween } from './links.ts'

test('any two cards can be tied somehow, in either order', () => {
  for (const a of cardKinds) {
    for (const b of cardKinds) {
      expect(tiesBetween(a, b).length, `${a} ${b}`).toBeGreaterThan(0)
      for (const { relation, forward } of tiesBetween(a, b)) {
        expect(forward ? mayRelate(a, relation, b) : mayRelate(b, relation, a)).toBe(true)
      }
    }
  }
})

test('a dilemma is never answered by an issue, nor an issue by a dilemma', () => {
  expect(allowedEnds.answers.every(([from]) => from === 'direction')).toBe(true)
  expect(Object.keys(allowedEnds).sort()).toEqual([...relations].sort())
})

test('only a direction can be argued for or objected to', () => {
  expect(noteKindsOn('direction')).toContain('objection')
  expect(noteKindsOn('dilemma')).not.toContain('argument')
  expect(noteKindsOn('issue')).not.toContain('objection')
})
