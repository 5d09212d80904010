import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { readCard } from '#shared/board/document.ts'
import { LiveProvider } from '#client/live/hooks.ts'
import { boardOf, placeCard, tie } from '#tests/kit/board.ts'
import { CardText } from './CardText.tsx'

const card = 'card1'

/** Ann and Bea at the same board, each with the title of the same card open. */
function annAndBea(title: string) {
  const ann = boardOf({ me: { person: 'Ann' } })
  const bea = boardOf({ me: { person: 'Bea' } })
  tie(ann.doc, bea.doc)
  placeCard(ann, card, { kind: 'issue', title })
  bea.frame()
  for (const [{ live }, label] of [
    [ann, 'Ann'],
    [bea, 'Bea'],
  ] as const) {
    render(
      <LiveProvider value={live}>
        <CardText root="cards" id={card} path={['title']} label={label} oneLine={label === 'Ann'} />
      </LiveProvider>,
    )
  }
  const frame = (board: typeof ann): void => act(() => board.frame())
  return { ann, bea, frame, annField: field('Ann'), beaField: field('Bea'), text: () => readCard(ann.doc, card)?.title }
}

function field(label: string): HTMLTextAreaElement {
  return screen.getByLabelText<HTMLTextAreaElement>(label)
}

/** As a browser does it: the value and the caret change, then the field tells. */
function type(node: HTMLTextAreaElement, value: string, caret = value.length): void {
  act(() => node.focus())
  node.value = value
  node.setSelectionRange(caret, caret)
  fireEvent.input(node)
}

afterEach(cleanup)

describe('a text that two people write at the same time', () => {
  it('what Ann types is on Bea’s screen, letter by letter', () => {
    const { bea, frame, annField, beaField } = annAndBea('lang')
    type(annField, 'lange')
    frame(bea)
    expect(beaField.value).toBe('lange')
    type(annField, 'langer')
    frame(bea)
    expect(beaField.value).toBe('langer')
  })

  it('Bea’s caret stays with her words when Ann writes before it', () => {
    const { bea, frame, annField, beaField } = annAndBea('een drie')
    act(() => beaField.focus())
    beaField.setSelectionRange(4, 8)
    type(annField, 'een twee drie', 8)
    act(() => beaField.focus())
    beaField.setSelectionRange(4, 8)
    frame(bea)
    expect(beaField.value.slice(beaField.selectionStart, beaField.selectionEnd)).toBe('drie')
  })

  it('what Bea types before she has seen Ann’s words lands where she meant it', () => {
    const { bea, frame, annField, beaField, text } = annAndBea('midden')
    type(annField, 'voor midden', 5)
    type(beaField, 'midden!')
    expect(text()).toBe('voor midden!')
    frame(bea)
    expect(beaField.value).toBe('voor midden!')
    expect(beaField.selectionStart).toBe('voor midden!'.length)
  })

  it('an emoji of Ann arrives whole and Bea writes on behind it', () => {
    const { ann, bea, frame, annField, beaField, text } = annAndBea('ja 👍')
    type(annField, 'ja 👎')
    frame(bea)
    type(beaField, 'ja 👎 en 🏠')
    frame(ann)
    expect(text()).toBe('ja 👎 en 🏠')
    expect(annField.value).toBe('ja 👎 en 🏠')
  })

  it('while Bea composes a sign nothing is written and nothing is taken from her', () => {
    const { bea, frame, annField, beaField, text } = annAndBea('cafe')
    act(() => beaField.focus())
    fireEvent.compositionStart(beaField)
    type(beaField, 'caf´')
    type(annField, 'een cafe', 4)
    frame(bea)
    expect(beaField.value).toBe('caf´')
    expect(text()).toBe('een cafe')
    beaField.value = 'café'
    beaField.setSelectionRange(4, 4)
    fireEvent.compositionEnd(beaField)
    expect(text()).toBe('een café')
    expect(beaField.value).toBe('een café')
    expect(beaField.selectionStart).toBe(8)
  })

  it('undo takes back Bea’s own words and leaves Ann’s', () => {
    const { bea, frame, annField, beaField, text } = annAndBea('kern')
    type(beaField, 'kern bea')
    type(annField, 'ann kern', 4)
    frame(bea)
    fireEvent.keyDown(beaField, { key: 'z', ctrlKey: true })
    expect(text()).toBe('ann kern')
    expect(beaField.value).toBe('ann kern')
  })
})

describe('the field itself', () => {
  it('a pasted text that is too long is written as far as it fits, and the rest is shown', () => {
    const { annField, text } = annAndBea('a'.repeat(990))
    type(annField, `${'a'.repeat(990)}0123456789te lang`)
    expect(text()).toBe(`${'a'.repeat(990)}0123456789`)
    expect(annField.value).toBe(text())
    expect(screen.getByRole('alert').textContent).toContain('te lang')
  })

  it('Enter in a field of one line adds no line, and pasted lines become one', () => {
    const { annField, text } = annAndBea('een')
    expect(fireEvent.keyDown(annField, { key: 'Enter' })).toBe(false)
    type(annField, 'een\ntwee')
    expect(text()).toBe('een twee')
    expect(annField.value).toBe('een twee')
  })

  it('others see that Ann writes, and no longer when she leaves', () => {
    const { ann, annField } = annAndBea('een')
    type(annField, 'eenn')
    type(annField, 'eennn')
    expect(ann.told).toEqual([[card, true]])
    fireEvent.blur(annField)
    expect(ann.told.at(-1)).toEqual([card, false])
  })
})
