import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { snapshotOf } from '#shared/board/document.ts'
import type { WholeThing } from '#shared/commands/shapes.ts'
import { newId } from '#shared/id.ts'
import type { Role } from '#shared/policy/operations.ts'
import { createDesk, DeskProvider } from '#client/board/desk.ts'
import { Thread } from '#client/board/Thread.tsx'
import { Composer } from '#client/composer/Composer.tsx'
import { NamelessWords } from '#client/composer/NamelessWords.tsx'
import { LiveProvider } from '#client/live/hooks.ts'
import { boardOf, placeCard } from '#tests/kit/board.ts'
import { makePerson, putPerson } from '#tests/kit/make.ts'
import { fetchGuard } from './fetching.ts'

function room(role: Role = 'participant') {
  const board = boardOf({ id: newId(), me: { person: 'anna', name: 'Anna', perspective: 'Wonen', role } })
  board.doc.transact(() => putPerson(board.doc, makePerson('Fatima', { name: 'Fatima Boulahrouz' })))
  board.frame()
  return { ...board, cards: () => snapshotOf(board.doc).cards, notes: () => snapshotOf(board.doc).notes }
}

function showComposer(here = room()) {
  render(
    <LiveProvider value={here.live}>
      <Composer />
    </LiveProvider>,
  )
  return here
}

const field = (name: string): HTMLTextAreaElement => screen.getByRole('textbox', { name })
const write = (name: string, words: string): void => void fireEvent.change(field(name), { target: { value: words } })
const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name })
const press = (name: string | RegExp): void => void fireEvent.click(button(name))
const panel = (): HTMLElement | null => screen.queryByRole('group', { name: /kan naar iemand leiden|kunnen naar/ })
const asked = (): string[] =>
  within(panel() ?? document.body)
    .getAllByRole('listitem')
    .map((row) => row.textContent)

beforeEach(async () => {
  localStorage.clear()
  await fetchGuard()
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

describe('[P36] whoever places a card', () => {
  test('is asked about a phone number before anything goes, and begins reading there', () => {
    const here = showComposer()
    write('Wat speelt er?', 'Bel haar op 06-12345678.')
    press('Plaats op het bord')
    expect(here.cards()).toEqual([])
    expect(document.activeElement).toBe(within(panel() ?? document.body).getByRole('heading'))
    expect(panel()?.textContent).toContain('alleen jij, op dit apparaat')
    const [row = ''] = asked()
    for (const part of ['Wat speelt er?', 'Bel haar op', '06-12345678', 'Telefoonnummer', 'Weglaten, vervangen of'])
      expect(row).toContain(part)
    expect(within(panel() ?? document.body).getByText(/maakt je tekst niet anoniem/)).toBeTruthy()
  })

  test('is asked about a date of birth and a licence plate, and not about the day of a meeting or a year', () => {
    const here = showComposer()
    write('Wat speelt er?', 'Op 12-03-2026 in zaal 2, zoals in 1998.')
    press('Plaats op het bord')
    expect(here.cards()).toHaveLength(1)
    write('Wat speelt er?', 'Mw is van 12-5-1949, kenteken 12-abc-3.')
    press('Plaats op het bord')
    const rows = asked()
    expect(rows).toHaveLength(2)
    for (const [nth, part] of ['12-5-1949', '12-abc-3'].entries()) expect(rows[nth]).toContain(part)
    for (const row of rows) expect(row).toContain('Weglaten, vervangen of laten staan?')
    press('Vervangen: 12-5-1949')
    press('Vervang')
    press('Weglaten: 12-abc-3')
    expect(here.cards().map(({ title }) => title)).toContain('Mw is van [geboortedatum], kenteken.')
  })

  test('leaves it out with one press, and that places it', () => {
    const here = showComposer()
    write('Wat speelt er?', 'Bel haar op 06-12345678.')
    press('Plaats op het bord')
    press('Weglaten: 06-12345678')
    expect(here.cards()).toMatchObject([{ title: 'Bel haar op.' }])
    expect(panel()).toBeNull()
    expect(field('Wat speelt er?').value).toBe('')
  })

  test('replaces it by what is proposed or by own words, with Enter, which sends nothing by itself', () => {
    const here = showComposer()
    write('Wat speelt er?', 'Bel 06-12345678 of mail bea@voorbeeld.nl.')
    press('Plaats op het bord')
    expect(asked()).toHaveLength(2)
    press('Vervangen: 06-12345678')
    const by = screen.getByRole('textbox', { name: 'Vervang “06-12345678” door' })
    expect(document.activeElement).toBe(by)
    fireEvent.change(by, { target: { value: 'de buurt' } })
    expect(fireEvent.keyDown(by, { key: 'Enter' })).toBe(false)
    expect(here.cards()).toEqual([])
    expect(field('Wat speelt er?').value).toBe('Bel de buurt of mail bea@voorbeeld.nl.')
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Dit kan naar iemand leiden' }))
    press('Vervangen: bea@voorbeeld.nl')
    press('Vervang')
    expect(here.cards()).toMatchObject([{ title: 'Bel de buurt of mail [e-mailadres].' }])
  })

  test('may let it stand, and is not asked again for the same words in the same draft', () => {
    const here = showComposer()
    write('Wat speelt er?', 'Bel 06-12345678 of 06-87654321.')
    press('Plaats op het bord')
    press('Laten staan: 06-12345678')
    expect(here.cards()).toEqual([])
    write('Wat speelt er?', 'Bel alleen 06-12345678.')
    expect(panel()).toBeNull()
    expect(here.cards(), 'who changes it by hand presses by hand').toEqual([])
    press('Plaats op het bord')
    expect(here.cards()).toMatchObject([{ title: 'Bel alleen 06-12345678.' }])
    write('Wat speelt er?', 'Nog eens 06-12345678.')
    press('Plaats op het bord')
    expect(here.cards()).toHaveLength(1)
    expect(asked()).toHaveLength(1)
  })

  test('cannot let a citizen service number stand, in whatever field', () => {
    const here = showComposer()
    press(/Toelichting|Meer/)
    write('Wat speelt er?', 'De wachtlijst')
    const [, body] = screen.getAllByRole('textbox')
    fireEvent.change(body as HTMLElement, { target: { value: 'Haar bsn is 123456782' } })
    press('Plaats op het bord')
    expect(here.cards()).toEqual([])
    expect(panel()?.textContent).toContain('Een BSN mag hier niet staan. Ook niet met toestemming.')
    expect(screen.queryByRole('button', { name: /^Laten staan/ })).toBeNull()
    press('Plaats op het bord')
    expect(here.cards()).toEqual([])
    press('Weglaten: 123456782')
    expect(here.cards()).toMatchObject([{ title: 'De wachtlijst', body: 'Haar bsn is' }])
  })

  test('goes back to the field with Escape or the button, and the words are as they were', () => {
    const here = showComposer()
    write('Wat speelt er?', 'Bel 06-12345678')
    press('Plaats op het bord')
    fireEvent.keyDown(button('Weglaten: 06-12345678'), { key: 'Escape' })
    expect(panel()).toBeNull()
    expect(document.activeElement).toBe(field('Wat speelt er?'))
    press('Plaats op het bord')
    press('Ik pas het zelf aan')
    expect(document.activeElement).toBe(field('Wat speelt er?'))
    expect(field('Wat speelt er?').value).toBe('Bel 06-12345678')
    expect(here.cards()).toEqual([])
  })

  test('is told politely after a pause who may be recognised; it stops nothing and can be put away', async () => {
    vi.useFakeTimers()
    const here = showComposer()
    write('Wat speelt er?', 'Mevrouw Jansen krijgt geen hulp')
    await act(() => vi.advanceTimersByTimeAsync(1000))
    expect(screen.queryByText(/te herkennen/), 'not while one writes').toBeNull()
    await act(() => vi.advanceTimersByTimeAsync(1000))
    const told = screen.getByText('Staat hier iemand die te herkennen is? Kijk naar “Mevrouw Jansen”.')
    expect(told.tagName).toBe('OUTPUT')
    press('Verberg deze tip')
    expect(told.textContent).toBe('')
    write('Wat speelt er?', 'Mevrouw Jansen krijgt geen hulp. Fatima Boulahrouz wel.')
    await act(() => vi.advanceTimersByTimeAsync(2000))
    expect(told.textContent).toContain('“Fatima Boulahrouz”')
    expect(told.textContent).not.toContain('Jansen')
    press('Plaats op het bord')
    expect(here.cards()).toHaveLength(1)
  })

  test('of a dilemma is asked as well whether a neighbour would recognise somebody', async () => {
    vi.useFakeTimers()
    showComposer()
    fireEvent.click(screen.getByRole('radio', { name: 'Dilemma' }))
    write('Waar wringt het?', 'Meneer Smeets wil het niet')
    await act(() => vi.advanceTimersByTimeAsync(2000))
    expect(screen.getByText(/Zou een buurvrouw deze persoon herkennen\?/)).toBeTruthy()
  })
})

describe('[P36] whoever adds something to a card', () => {
  function showThread(role: Role) {
    const here = room(role)
    placeCard(here, 'a1', { kind: 'issue', title: 'Bel ons op 06-12345678' })
    const desk = createDesk()
    desk.choose('a1')
    render(
      <LiveProvider value={here.live}>
        <DeskProvider value={desk}>
          <Thread onClose={() => {}} />
        </DeskProvider>
      </LiveProvider>,
    )
    return here
  }

  test('is asked about a note', () => {
    const here = showThread('participant')
    fireEvent.focus(field('Reageer op deze draad'))
    write('Reageer op deze draad', 'Mail bea@voorbeeld.nl maar')
    press('Plaats')
    expect(here.notes()).toEqual([])
    press('Weglaten: bea@voorbeeld.nl')
    expect(here.notes()).toMatchObject([{ text: 'Mail maar' }])
  })

  test('is asked about the source and the quote of an annotation, which is left out as a whole', () => {
    const here = showThread('expert')
    fireEvent.focus(field('Reageer op deze draad'))
    write('Reageer op deze draad', 'Zo zit het')
    fireEvent.change(screen.getByRole('combobox', { name: /Waar gaat/ }), { target: { value: 'title' } })
    write('Welke woorden? (mag leeg)', 'op 06-12345678')
    write('Bron (mag later)', 'Ken ik van 123456782')
    press('Plaats')
    expect(here.notes()).toEqual([])
    expect(asked()).toHaveLength(2)
    expect(screen.queryByRole('button', { name: 'Vervangen: 06-12345678' })).toBeNull()
    press('Weglaten: 06-12345678')
    press('Weglaten: 123456782')
    expect(here.notes()).toMatchObject([{ text: 'Zo zit het', source: 'Ken ik van', quote: null }])
  })
})

test('words without a name, or that wait, are looked at before they are changed', () => {
  const onSave = vi.fn<(changed: WholeThing) => void>()
  const thing: WholeThing = {
    is: 'note',
    card: 'a1',
    kind: 'experience',
    variant: null,
    text: 'Dat ken ik',
    source: null,
  }
  render(
    <LiveProvider value={room().live}>
      <NamelessWords thing={thing} onSave={onSave} onCancel={() => {}} />
    </LiveProvider>,
  )
  const [area] = screen.getAllByRole('textbox')
  fireEvent.change(area as HTMLElement, { target: { value: 'Dat ken ik, zaaknummer 2023-448812' } })
  press('Bewaar')
  expect(onSave).not.toHaveBeenCalled()
  press(/^Vervangen/)
  press('Vervang')
  expect(onSave.mock.calls[0]?.[0]).toMatchObject({ text: expect.stringContaining('[zaaknummer]') as string })
})

describe('the source of an annotation that is on the board', () => {
  function editing() {
    const here = room('expert')
    placeCard(here, 'a1', { kind: 'issue', title: 'De wachtlijst' })
    const desk = createDesk()
    desk.choose('a1')
    render(
      <LiveProvider value={here.live}>
        <DeskProvider value={desk}>
          <Thread onClose={() => {}} />
        </DeskProvider>
      </LiveProvider>,
    )
    act(() => void here.live.acts.addNote({ card: 'a1', kind: 'perspective', layer: 'expert', text: 'Zo zit het' }))
    fireEvent.click(button('Bewerk je duiding'))
    const source = (words: string): void =>
      void fireEvent.change(screen.getAllByLabelText('Bron (mag later)')[0] as HTMLElement, {
        target: { value: words },
      })
    return { here, source }
  }

  test('goes along as it is typed, but a number that grows waits, and one that may not be there never goes', () => {
    const { here, source } = editing()
    source('Boek ')
    expect(here.notes()).toMatchObject([{ source: 'Boek ' }])
    source('Boek 1234')
    source('Boek 12345678')
    source('Boek 123456782')
    expect(here.notes()).toMatchObject([{ source: 'Boek 1234' }])
    press('Klaar')
    expect(here.notes()).toMatchObject([{ source: 'Boek 1234' }])
    press('Weglaten: 123456782')
    expect(here.notes()).toMatchObject([{ source: 'Boek' }])
    expect(screen.queryByRole('button', { name: 'Klaar' })).toBeNull()
  })
})
