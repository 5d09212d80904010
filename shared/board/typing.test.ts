import fc from 'fast-check'
import { expect, test } from 'vitest'
import { spliceBetween } from './typing.ts'

const apply = (text: string, { at, remove, insert }: ReturnType<typeof spliceBetween>): string =>
  text.slice(0, at) + insert + text.slice(at + remove)

test('the splice turns what was there into what is there', () => {
  const words = fc.string({ unit: 'grapheme', maxLength: 30 })
  fc.assert(
    fc.property(words, words, fc.nat(40), (before, after, caret) => {
      expect(apply(before, spliceBetween(before, after, Math.min(caret, after.length)))).toBe(after)
    }),
  )
})

test('an a typed among a’s goes where the caret stands', () => {
  expect(spliceBetween('aaa', 'aaaa', 1)).toEqual({ at: 0, remove: 0, insert: 'a' })
  expect(spliceBetween('aaa', 'aaaa', 4)).toEqual({ at: 3, remove: 0, insert: 'a' })
})

test('an emoji that becomes another is replaced whole', () => {
  expect(spliceBetween('x😀y', 'x😁y')).toEqual({ at: 1, remove: 2, insert: '😁' })
})
