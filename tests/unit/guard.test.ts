import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { findPersonalData } from '#shared/privacy/find.ts'
import { alarmsPerHundred, measure, recallOf, structured } from '#tests/privacy/figures.ts'
import { firstPart, heldOutPart, read, sentences } from '#tests/privacy/sentences.ts'

describe('the labelled set', () => {
  test('has three hundred sentences and more, a hundred of them ordinary, and each only once', () => {
    expect(sentences.length).toBeGreaterThanOrEqual(300)
    expect(measure(sentences).ordinary).toBeGreaterThanOrEqual(100)
    expect(new Set(sentences.map(({ text }) => text)).size).toBe(sentences.length)
  })

  test('has enough of every structured kind to say something, in both parts', () => {
    for (const [part, least] of [
      [firstPart, 10],
      [heldOutPart, 5],
    ] as const) {
      for (const { kind, labelled } of measure(part).figures.filter((one) => isStructured(one.kind))) {
        expect(labelled, kind).toBeGreaterThanOrEqual(least)
      }
    }
  })

  test('is read with the places of its labels', () => {
    expect(read('Bel {phone:06-12345678} of {name:Ans}.')).toEqual({
      text: 'Bel 06-12345678 of Ans.',
      spans: [
        { start: 4, end: 15, kind: 'phone' },
        { start: 19, end: 22, kind: 'name' },
      ],
    })
    expect(() => read('{fone:06-12345678}')).toThrow('There is no kind fone')
  })
})

describe('the guard', () => {
  test.each(structured)('finds 95 in a hundred of %s, and more', (kind) => {
    const figures = measure(sentences).figures.find((one) => one.kind === kind)
    expect(figures === undefined ? 0 : recallOf(figures)).toBeGreaterThanOrEqual(0.95)
  })

  test('raises at most one false alarm in a hundred ordinary sentences, names and ages included', () => {
    expect(alarmsPerHundred(measure(sentences), [...structured, 'name', 'age-place'])).toBeLessThanOrEqual(1)
  })

  test('counts what it misses and what it raises for nothing', () => {
    const measured = measure([read('Bel {name:Xyzzy} of Jansen.'), read('Geen bericht.'), read('Daar kwam Fatima.')])
    expect(measured.missed.map(({ words }) => words)).toEqual(['Xyzzy'])
    expect(measured.false.map(({ words }) => words)).toEqual(['Jansen', 'Fatima'])
    expect(alarmsPerHundred(measured, ['name'])).toBe(50)
  })
})

const names = '../shared/data/names-nl-cc0/common-forenames-nl.csv'

test.skipIf(!existsSync(names))('knows most first names of a list that nobody here wrote', () => {
  const rows = readFileSync(names, 'utf8').trim().split('\n').slice(1)
  const known = rows.filter(
    (row) => findPersonalData(`Toen zag ik dat ${row.trim().split(',').at(-1)} er was.`).length > 0,
  )
  expect(known.length).toBeGreaterThanOrEqual(0.9 * rows.length)
})

function isStructured(kind: string): boolean {
  return structured.some((one) => one === kind)
}
