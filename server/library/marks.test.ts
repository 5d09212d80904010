import { describe, expect, test } from 'vitest'
import { marksIn, pieceOf } from './marks.ts'

const marked = (words: readonly string[], phrases: readonly (readonly string[])[], text: string) =>
  marksIn(text, { words: new Set(words), phrases }).map(([start, end]) => text.slice(start, end))

describe('marks', () => {
  test('stand around whole words, as they were written', () => {
    expect(marked(['idee', 'ideeen'], [], 'IDEEËN, ideeën en een idee’')).toEqual(['IDEEËN', 'ideeën', 'idee'])
  })

  test('of what overlaps are one', () => {
    expect(
      marked(
        ['lijst'],
        [
          ['een', 'lijst'],
          ['lijst', 'vol'],
        ],
        'een lijst vol',
      ),
    ).toEqual(['een lijst vol'])
  })

  test('of a phrase stand only where all of it does', () => {
    expect(marked([], [['een', 'lijst']], 'een lijst, lijst een, een')).toEqual(['een lijst'])
  })
})

describe('a piece of a text', () => {
  const long = `${'woord '.repeat(100)}DAAR ${'nog '.repeat(100)}`.trim()
  const at = long.indexOf('DAAR')

  test('is all of a short one', () => {
    expect(pieceOf('De tram', [[3, 7]])).toEqual({ words: 'De tram', marks: [[3, 7]] })
    expect(pieceOf('', [])).toEqual({ words: '', marks: [] })
  })

  test('of a long one holds what matched first, with its mark in place, cut between words', () => {
    const { words, marks } = pieceOf(long, [[at, at + 4]])
    expect(marks.map(([start, end]) => words.slice(start, end))).toEqual(['DAAR'])
    expect(words.startsWith('… woord ')).toBe(true)
    expect(words.endsWith('nog …')).toBe(true)
    expect(words.length).toBeLessThan(300)
  })

  test('begins at the beginning when nothing matched', () => {
    expect(pieceOf(long, []).words.startsWith('woord woord')).toBe(true)
    expect(pieceOf(long, []).words.endsWith(' …')).toBe(true)
  })

  test('loses marks that fall outside, and no half of one stays', () => {
    const { words, marks } = pieceOf(long, [
      [0, 5],
      [at, at + 4],
    ])
    expect(marks).toEqual([[0, 5]])
    expect(words.includes('DAAR')).toBe(false)
  })

  test('of one endless word splits no character', () => {
    for (const text of ['𝒶'.repeat(400), `x${'𝒶'.repeat(400)}`]) {
      expect(pieceOf(text, []).words).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/)
    }
  })
})
