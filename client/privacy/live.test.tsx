import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { readCard } from '#shared/board/document.ts'
import { CardText } from '#client/board/CardText.tsx'
import { LiveProvider } from '#client/live/hooks.ts'
import { boardOf, placeCard, tie } from '#tests/kit/board.ts'
import { fetchGuard } from './fetching.ts'

beforeEach(async () => {
  await fetchGuard()
  vi.useFakeTimers()
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

/** Ann at a title of her card; every update that leaves her device is kept, as text and as it stands. */
function ann(title: string) {
  const board = boardOf({ me: { person: 'Ann' } })
  placeCard(board, 'c1', { kind: 'issue', title })
  const sent: string[] = []
  board.doc.on('update', (update: Uint8Array) => sent.push(Buffer.from(update).toString('latin1')))
  const { unmount } = render(
    <LiveProvider value={board.live}>
      <CardText root="cards" id="c1" path={['title']} label="Kern" />
    </LiveProvider>,
  )
  const field = screen.getByLabelText<HTMLTextAreaElement>('Kern')
  const puts = (value: string, caret = value.length): void => {
    act(() => field.focus())
    field.value = value
    field.setSelectionRange(caret, caret)
    fireEvent.input(field)
  }
  return {
    board,
    sent,
    field,
    puts,
    unmount,
    types: (words: string) => words.split('').forEach((sign) => puts(field.value + sign)),
    text: () => readCard(board.doc, 'c1')?.title,
    pauses: (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms)),
  }
}

describe('[P36] a citizen service number in a text that others read along', () => {
  test('typed, goes to nobody from its fifth digit on, is taken out again and shown with why', async () => {
    const { types, text, field, pauses } = ann('')
    types('Haar nummer is 123456782')
    expect(field.value).toBe('Haar nummer is 123456782')
    expect(text()).toBe('Haar nummer is 1234')
    await pauses(3000)
    expect(text()).toBe('Haar nummer is 1234')
    expect(field.value).toBe('Haar nummer is 1234')
    const told = screen.getByRole('alert').textContent
    expect(told).toContain('Een BSN mag hier niet staan. Ook niet met toestemming.')
    expect(told).toContain('56782')
  })

  test('a letter behind it ends the waiting at once', () => {
    const { types, text, field } = ann('bsn ')
    types('123 456 782 van')
    expect(field.value.startsWith('bsn 123 4')).toBe(true)
    expect(text()).toBe('bsn 123 4an')
    expect(screen.getByRole('alert').textContent, 'also while one goes on typing').toContain('56 782 v')
  })

  test('pasted, nothing of what was pasted goes along, and it can be copied or dropped', () => {
    const { puts, text, sent } = ann('Haar verhaal: ')
    puts('Haar verhaal: bsn 123456782, geboren in mei')
    expect(text()).toBe('Haar verhaal: ')
    expect(sent).toEqual([])
    expect(screen.getByText('bsn 123456782, geboren in mei')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Laat weg' }))
    expect(screen.queryByRole('alert')).toBeNull()
  })

  test('composed, it is looked at when the sign is done', () => {
    const { puts, text, field } = ann('x ')
    fireEvent.compositionStart(field)
    puts('x bsn 123456782.')
    expect(text()).toBe('x ')
    fireEvent.compositionEnd(field)
    expect(text()).toBe('x ')
    expect(screen.getByRole('alert')).toBeTruthy()
  })

  test('made by taking something away, it is put back as it was', () => {
    const { puts, text, field } = ann('bsn 1234 of 56782')
    puts('bsn 123456782', 8)
    expect(text()).toBe('bsn 1234 of 56782')
    expect(field.value).toBe('bsn 1234 of 56782')
    expect(screen.getByRole('alert').textContent).toContain('met niemand gedeeld')
  })

  test('that stood there before does not keep anybody from writing beside it', () => {
    const { types, text } = ann('bsn 123456782')
    types(', en wat nu')
    expect(text()).toBe('bsn 123456782, en wat nu')
    expect(screen.queryByRole('alert')).toBeNull()
  })
})

describe('[P36] somebody who thinks in the middle of a number', () => {
  test('sends nothing of it however long that takes, and the whole is taken out when it is a citizen number', async () => {
    const { types, text, field, sent, pauses } = ann('')
    types('bsn 12345')
    await pauses(60_000)
    expect(text()).toBe('bsn 1234')
    types('67')
    await pauses(60_000)
    types('82')
    await pauses(3000)
    expect(text()).toBe('bsn 1234')
    expect(field.value).toBe('bsn 1234')
    expect(screen.getByRole('alert').textContent).toContain('56782')
    expect(sent).toHaveLength('bsn 1234'.length)
  })

  test('sends it once the caret stands elsewhere, or a word comes behind it', async () => {
    const { types, text, field, pauses } = ann('')
    types('Er zijn 12345')
    await pauses(9000)
    expect(text()).toBe('Er zijn 1234')
    field.setSelectionRange(2, 2)
    await pauses(3000)
    expect(text()).toBe('Er zijn 12345')
    field.setSelectionRange(field.value.length, field.value.length)
    types('6')
    await pauses(9000)
    expect(text()).toBe('Er zijn 12345')
    types(' b')
    expect(text()).toBe('Er zijn 123456 b')
  })

  test('reads meanwhile what others write, around what waits', async () => {
    const here = ann('')
    here.types('nr 123456')
    await here.pauses(9000)
    act(() => here.board.live.acts.type('cards', 'c1', ['title'], { at: 0, remove: 0, insert: 'Ons ' }))
    here.board.frame()
    await here.pauses(100)
    expect(here.text()).toBe('Ons nr 1234')
    expect(here.field.value).toBe('Ons nr 123456')
    fireEvent.blur(here.field)
    expect(here.text()).toBe('Ons nr 123456')
  })

  test('is not seen as writing all that time', async () => {
    const { types, board, pauses } = ann('')
    types('Er zijn 12345')
    await pauses(60_000)
    expect(board.told.map(([, writing]) => writing)).toEqual([true, false])
  })
})

describe('a number that may be there', () => {
  test('goes along after a pause when no citizen number can come of it: a date, a phone number', async () => {
    const { types, text, pauses } = ann('')
    types('Op 12-03-2026')
    expect(text()).toBe('Op 12-03-')
    await pauses(3000)
    expect(text()).toBe('Op 12-03-2026')
    types(' bel ik 06-12345678')
    expect(text()).toBe('Op 12-03-2026 bel ik 06-12')
    await pauses(3000)
    expect(text()).toBe('Op 12-03-2026 bel ik 06-12345678')
  })

  test('goes along on leaving the field, and when the field goes', () => {
    const { types, text, field, unmount } = ann('')
    types('Er zijn 12345')
    expect(text()).toBe('Er zijn 1234')
    fireEvent.blur(field)
    expect(text()).toBe('Er zijn 12345')
    types('6')
    unmount()
    expect(text()).toBe('Er zijn 123456')
  })

  test('what waits is taken back by undo, and others’ words come in before it goes', () => {
    const here = ann('')
    const bea = boardOf({ me: { person: 'Bea' } })
    tie(here.board.doc, bea.doc)
    here.types('nr 12345')
    fireEvent.keyDown(here.field, { key: 'z', ctrlKey: true })
    expect(here.field.value).toBe('nr 1234')
    expect(here.text()).toBe('nr 1234')
    here.types('56')
    act(() => here.board.live.acts.type('cards', 'c1', ['title'], { at: 0, remove: 0, insert: 'Ons ' }))
    fireEvent.blur(here.field)
    expect(here.text()).toBe('Ons nr 123456')
    expect(here.field.value).toBe('Ons nr 123456')
  })
})

describe('what may lead to somebody in such a text', () => {
  test('is asked under the field after a pause; leaving it out changes the shared text, and the caret is back', async () => {
    const { types, text, field, pauses } = ann('')
    types('Bel 06-12345678 maar')
    expect(text()).toBe('Bel 06-12345678 maar')
    expect(screen.queryByRole('button', { name: /^Weglaten/ })).toBeNull()
    await pauses(1500)
    expect(screen.getByText(/anderen kunnen het al lezen/).tagName).toBe('OUTPUT')
    fireEvent.click(screen.getByRole('button', { name: 'Weglaten: 06-12345678' }))
    expect(text()).toBe('Bel maar')
    expect(screen.queryByRole('button', { name: /^Weglaten/ })).toBeNull()
    expect(document.activeElement).toBe(field)
  })

  test('is found where it stands by then, let stand for good, and not asked of what others let stand before', async () => {
    const { types, text, pauses, board } = ann('Mail bea@voorbeeld.nl. ')
    types('Of bel 06-12345678.')
    await pauses(5000)
    expect(screen.getAllByRole('button', { name: /^Laten staan/ })).toHaveLength(1)
    act(() => board.live.acts.type('cards', 'c1', ['title'], { at: 0, remove: 0, insert: 'Dus: ' }))
    fireEvent.click(screen.getByRole('button', { name: 'Vervangen: 06-12345678' }))
    fireEvent.click(screen.getByRole('button', { name: 'Vervang' }))
    expect(text()).toBe('Dus: Mail bea@voorbeeld.nl. Of bel [telefoonnummer].')
    board.frame()
    types(' Of 06-87654321.')
    await pauses(5000)
    fireEvent.click(screen.getByRole('button', { name: 'Laten staan: 06-87654321' }))
    types(' Ja')
    await pauses(5000)
    expect(screen.queryByRole('button', { name: /^Laten staan/ })).toBeNull()
    expect(text()).toContain('06-87654321. Ja')
  })
})
