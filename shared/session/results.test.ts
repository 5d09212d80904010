import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  fewest,
  fewestShown,
  leansTo,
  readResult,
  resultMax,
  stanceResultOf,
  toldApart,
  voteResultOf,
  writeResult,
  type Mix,
  type Standing,
} from './results.ts'

const perspectives = ['Beleid', 'Ervaring', 'Opbouwwerk', 'Wonen', 'Student', null]

const standing: fc.Arbitrary<Standing> = fc
  .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(...perspectives), fc.constantFrom('', ' om '))
  .map(([at, perspective, because]) => ({ weights: [at, 1 - at], perspective, because }))

const room = fc.array(standing, { maxLength: 60 })
const asItIs: Mix = (things) => things
/** As many as are needed for anything to be shown, all at one place. */
const three = (one: Standing): Standing[] => [one, one, one]

/** All ways to choose some of these numbers, as sums. */
function sumsOf(numbers: readonly number[]): number[] {
  return numbers.reduce<number[]>((sums, one) => [...sums, ...sums.map((sum) => sum + one)], [0])
}

describe('a perspective of which few took part', () => {
  test('[P25] is never told apart, and no subtraction of what is shown gives a group of one to four', () => {
    fc.assert(
      fc.property(room, (people) => {
        const result = stanceResultOf(people, 2, asItIs)
        const sizes = result.groups.map((group) => group.people)
        for (const size of sizes) expect(size).toBeGreaterThanOrEqual(fewest)
        if (sizes.length === 0) return
        for (const sum of sumsOf(sizes)) {
          const rest = people.length - sum
          expect(rest === 0 || rest >= fewest).toBe(true)
        }
      }),
      { numRuns: 2000 },
    )
  })

  test('is not on a single dot either: the dots say no more than the groups', () => {
    fc.assert(
      fc.property(room, (people) => {
        const { dots, groups } = stanceResultOf(people, 2, asItIs)
        for (const { perspective, people: size } of groups) {
          expect(dots.filter((dot) => dot.perspective === perspective)).toHaveLength(size)
        }
        const told = new Set(dots.flatMap((dot) => dot.perspective ?? []))
        expect(told).toEqual(new Set(groups.map((group) => group.perspective)))
      }),
    )
  })

  const of = (counts: Readonly<Record<string, number>>) =>
    Object.entries(counts).flatMap(([name, n]) => Array.from({ length: n }, () => (name === 'none' ? null : name)))

  test('takes the smallest shown one along when it would stand alone in the rest', () => {
    expect(toldApart(of({ Beleid: 9, Wonen: 5, Student: 4 }))).toEqual(new Set(['Beleid']))
    expect(toldApart(of({ Beleid: 9, Wonen: 5, none: 1 }))).toEqual(new Set(['Beleid']))
    expect(toldApart(of({ Beleid: 9, Wonen: 5, Student: 4, Ervaring: 1 }))).toEqual(new Set(['Beleid', 'Wonen']))
    expect(toldApart(of({ Beleid: 5, Student: 1 }))).toEqual(new Set())
    expect(toldApart(of({ Beleid: 5, Wonen: 6 }))).toEqual(new Set(['Beleid', 'Wonen']))
  })

  test('is not filled up by somebody who writes for four others', () => {
    const people = of({ Ervaring: 5 })
    const scribe = ['bo', 'bo', 'bo', 'bo']
    expect(toldApart(people, [...scribe, 'victim'])).toEqual(new Set())
    expect(toldApart(of({ Ervaring: 6 }), [...scribe, 'bo', 'victim'])).toEqual(new Set())
    expect(toldApart(of({ Beleid: 5, Ervaring: 5 }), ['1', '2', '3', '4', '5', ...scribe, 'victim'])).toEqual(new Set())
    // Whoever writes for all of them knows them all already.
    expect(toldApart(people, [...scribe, 'bo'])).toEqual(new Set(['Ervaring']))
    expect(toldApart(of({ Ervaring: 8 }), [...scribe, '1', '2', '3', '4'])).toEqual(new Set(['Ervaring']))
  })

  test('is not there when fewer than five took part in all', () => {
    expect(toldApart(of({ Beleid: 4 }))).toEqual(new Set())
    expect(toldApart([])).toEqual(new Set())
  })
})

describe('a place between the options', () => {
  test('is told in twentieths that are one together, near what was meant', () => {
    const weights = fc
      .array(fc.double({ min: 0.001, max: 1, noNaN: true }), { minLength: 2, maxLength: 6 })
      .map((all) => all.map((one) => one / all.reduce((sum, each) => sum + each, 0)))
    fc.assert(
      fc.property(weights, (at) => {
        const [dot] = stanceResultOf(three({ weights: at, because: '', perspective: null }), at.length, asItIs).dots
        const told = dot?.at ?? []
        expect(told.reduce((sum, one) => sum + Math.round(one * 20), 0)).toBe(20)
        for (const [index, one] of told.entries()) {
          expect(Math.abs(one * 20 - Math.round(one * 20))).toBeLessThan(1e-9)
          expect(Math.abs(one - (at[index] ?? 0))).toBeLessThan(0.0501)
        }
      }),
    )
  })

  test('leans to the heaviest option, and to none when two weigh the same', () => {
    expect(leansTo([0.55, 0.45])).toBe(0)
    expect(leansTo([0.5, 0.5])).toBeNull()
    expect(leansTo([0.2, 0.3, 0.5])).toBe(2)
    expect(leansTo([0.4, 0.4, 0.2])).toBeNull()
  })

  test('gives nothing to an option that was added afterwards', () => {
    const [dot] = stanceResultOf(three({ weights: [0.5, 0.5], because: '', perspective: null }), 3, asItIs).dots
    expect(dot?.at).toEqual([0.5, 0.5, 0])
  })

  test('is counted with those who lean, and all who took part are counted once', () => {
    fc.assert(
      fc.property(room, (people) => {
        const { leaning, dots, few } = stanceResultOf(people, 2, asItIs)
        expect(few).toBe(people.length > 0 && people.length < fewestShown)
        if (few) return
        expect(leaning.between + leaning.to.reduce((sum, one) => sum + one, 0)).toBe(people.length)
        expect(dots).toHaveLength(people.length)
      }),
    )
  })
})

describe('what is shown', () => {
  const people = Array.from({ length: 40 }, (_, nth) => ({
    weights: [nth / 40, 1 - nth / 40],
    because: `reden ${nth}`,
    perspective: 'Beleid',
  }))

  test('stands in an order of chance, the reasons in another than the dots', () => {
    const orders: Mix[] = [(things) => things.slice(7).concat(things.slice(0, 7)), (things) => things.toReversed()]
    const { dots, because } = stanceResultOf(people, 2, (things) => (orders.shift() ?? asItIs)(things))
    expect(dots[0]?.at[0]).toBe(0.2)
    expect(because).toEqual(people.map((one) => one.because).toReversed())
  })

  test('goes to the board and back as it was', () => {
    const result = stanceResultOf(people, 2, asItIs)
    expect(readResult(writeResult(result))).toEqual(result)
    const vote = voteResultOf([{ person: 'ans', card: 'een', dots: 2 }])
    expect(readResult(writeResult(vote))).toEqual(vote)
    for (const wrong of [null, '', '{', '[]', '{"kind":"vote"}', '{"kind":"poll","cards":{}}']) {
      expect(readResult(wrong)).toBeNull()
    }
  })

  test('fits on the board, however many took part; no dot is lost for it', () => {
    const crowd = Array.from({ length: 1000 }, (_, nth) => ({
      weights: [0.35, 0.65],
      because: 'x'.repeat(280),
      perspective: `${'p'.repeat(58)}${nth % 9}`,
    }))
    const json = writeResult(stanceResultOf(crowd, 2, asItIs))
    expect(json.length).toBeLessThanOrEqual(resultMax)
    expect(readResult(json)).toMatchObject({ dots: { length: 1000 } })
  })

  test('of a vote only how many dots each card got, and how many voted', () => {
    const result = voteResultOf([
      { person: 'ans', card: 'twee', dots: 2 },
      { person: 'bea', card: 'een', dots: 1 },
      { person: 'bea', card: 'twee', dots: 1 },
      { person: 'cor', card: 'een', dots: 0 },
    ])
    expect(result).toEqual({ kind: 'vote', cards: { een: 1, twee: 3 }, voters: 2 })
    expect(JSON.stringify(result)).not.toMatch(/ans|bea|cor/)
  })
})
