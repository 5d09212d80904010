import { cleanup, render, screen, within } from '@testing-library/react'
import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { stanceResultOf, type Standing } from '#shared/session/results.ts'
import { LanguageProvider } from '#client/language.tsx'
import { StancePlot } from './StancePlot.tsx'
import {
  axisPlaces,
  columnPlaces,
  plotWidth,
  triangleAt,
  trianglePlaces,
  weightsAt,
  type Places,
} from './stance-places.ts'

afterEach(cleanup)

const stand = (at: number, perspective: string | null): Standing => ({
  weights: [at, 1 - at],
  because: '',
  perspective,
})
const many = (n: number, at: number, perspective: string | null) =>
  Array.from({ length: n }, () => stand(at, perspective))

function plot(people: readonly Standing[], options = ['Delen.', 'Het gezin nam mij in vertrouwen, lang geleden']) {
  const result = stanceResultOf(people, options.length, (things) => things)
  render(
    <LanguageProvider language="nl">
      <StancePlot result={result} options={options} perspectives={['Beleid', 'Wonen']} />
    </LanguageProvider>,
  )
}

describe('what a plot tells', () => {
  test('is heard in one sentence, and stands below it in words', () => {
    plot([...many(6, 0.9, 'Beleid'), ...many(5, 0.2, 'Wonen'), ...many(5, 0.5, null)])
    const words = '6 leunen naar delen, 5 leunen naar anderzijds en 5 staan ertussenin'
    expect(screen.getByRole('img', { name: `Stippen van 16 mensen: ${words}` })).toBeDefined()
    expect(screen.getByText('6 leunen naar delen')).toBeDefined()
  })

  test('stands in a table too, without a row for whom one cannot tell apart', () => {
    plot([...many(6, 0.9, 'Beleid'), ...many(2, 0.2, 'Wonen'), ...many(3, 0.5, null)])
    const rows = within(screen.getByRole('table')).getAllByRole('row')
    expect(rows.map((row) => row.textContent)).toEqual([
      'Perspectiefdelenanderzijdsertussenin'.replace('ertussenin', 'Ertussenin'),
      'Beleid600',
      'Iedereen623',
    ])
    expect(document.body.textContent).not.toContain('Wonen')
    expect(screen.getByText('Andere perspectieven samen')).toBeDefined()
  })

  test('gives each perspective a shape and a colour of its own', () => {
    plot([...many(5, 0.9, 'Beleid'), ...many(5, 0.2, 'Wonen')])
    const legend = screen.getByText('Beleid', { selector: 'li' }).parentElement
    const marks = [...(legend?.querySelectorAll('.shape') ?? [])].map((one) => ({
      colour: one.getAttribute('data-colour'),
      shape: one.innerHTML,
    }))
    expect(new Set(marks.map(({ colour }) => colour)).size).toBe(2)
    expect(new Set(marks.map(({ shape }) => shape)).size).toBe(2)
  })

  test('is about the options that were weighed, also when there are more by now', () => {
    const result = stanceResultOf(many(5, 0.9, null), 2, (things) => things)
    render(
      <LanguageProvider language="nl">
        <StancePlot result={result} options={['Delen', 'Zwijgen', 'Vragen']} />
      </LanguageProvider>,
    )
    expect(screen.getByText('0 leunen naar zwijgen')).toBeDefined()
    expect(document.body.textContent).not.toContain('vragen')
  })

  test('is that nobody chose, when nobody did', () => {
    plot([])
    expect(screen.getByText('Niemand heeft een plek gekozen.')).toBeDefined()
  })
})

describe('dots', () => {
  /** Each within the picture, and none on another; places are rounded to whole units. */
  const areApart = ({ dots, height }: Places): boolean =>
    dots.every(({ x, y, size }, nth) => {
      const half = size / 2
      const within = x >= half && x + half <= plotWidth && y >= half && y + half <= height
      return within && dots.slice(nth + 1).every((other) => Math.hypot(x - other.x, y - other.y) >= size - 1)
    })
  const twentieth = fc.integer({ min: 0, max: 20 }).map((n) => n / 20)

  test('on a line stand beside or on top of each other, and all within the picture', () => {
    const all = fc.array(twentieth, { maxLength: 80 })
    expect(fc.check(fc.property(all, (at) => areApart(axisPlaces(at)))).counterexample).toBeNull()
  })

  test('in columns too', () => {
    const groups = fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 60 })
    expect(fc.check(fc.property(groups, (all) => areApart(columnPlaces(all, 5)))).counterexample).toBeNull()
  })

  test('in a triangle step aside for each other', () => {
    const at = Array.from({ length: 30 }, (_, nth) => (nth % 2 === 0 ? [0.4, 0.3, 0.3] : [0.4, 0.35, 0.25]))
    expect(areApart(trianglePlaces(at))).toBe(true)
  })

  test('a place that is pointed at in the triangle is the place that is drawn', () => {
    for (const at of [
      [1, 0, 0],
      [0.2, 0.3, 0.5],
      [1 / 3, 1 / 3, 1 / 3],
    ]) {
      const { x, y } = triangleAt(at)
      for (const [index, one] of weightsAt(x, y).entries()) expect(one).toBeCloseTo(at[index] ?? 0)
    }
    expect(weightsAt(-500, 900).every((one) => one >= 0 && one <= 1)).toBe(true)
  })
})
