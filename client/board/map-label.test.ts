import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { labelOf, labelSize, softHyphen, widthOf } from './map-label.ts'

describe('the words at a card on the map', () => {
  it('are the first words of the title, whole, and say when there are more', () => {
    const title = 'Maak vooraf een deelafspraak: wat deel je, met wie, en wie vertelt het aan het gezin?'
    const { lines, more } = labelOf(title, 14.5, 2)
    expect(more).toBe(true)
    expect(title.startsWith(`${lines.join(' ')} `)).toBe(true)
  })

  it('never break a word that fits, and never grow wider than a line', () => {
    const words = fc.array(fc.stringMatching(/^[a-zéü’]{1,14}$/), { maxLength: 20 })
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 3 }), (some, most) => {
        const { lines, more } = labelOf(some.join(' '), 14.5, most)
        expect(lines.length).toBeLessThanOrEqual(most)
        const said = lines.join(' ').split(' ').filter(Boolean)
        expect(said).toEqual(some.slice(0, said.length))
        expect(more).toBe(said.length < some.length)
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(14.5 * labelSize)
      }),
    )
  })

  it('hyphenate only a word that is longer than a line', () => {
    const { lines } = labelOf('Arbeidsongeschiktheidsverzekeringsmaatschappij', 14.5, 3)
    expect(lines.length).toBe(2)
    expect(lines[0]?.endsWith(softHyphen)).toBe(true)
  })

  it('share two lines about equally', () => {
    expect(labelOf('Ik weet niet wie wat van ons weet', 14.5, 3).lines).toEqual([
      'Ik weet niet wie',
      'wat van ons weet',
    ])
  })
})
