import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { snapshotOf } from '#shared/board/document.ts'
import { newId } from '#shared/id.ts'
import type { Role } from '#shared/policy/operations.ts'
import { LiveProvider } from '#client/live/hooks.ts'
import { boardOf } from '#tests/kit/board.ts'
import { Composer } from './Composer.tsx'

function board(role: Role = 'participant', id = newId()) {
  const { doc, live } = boardOf({ id, me: { person: 'anna', name: 'Anna', perspective: 'Wonen', role } })
  return { info: live.store.getState().info, live, cards: () => snapshotOf(doc).cards }
}

function show({ live }: ReturnType<typeof board>, onPlaced = vi.fn<(kind: string, id: string) => void>()) {
  render(
    <LiveProvider value={live}>
      <Composer onPlaced={onPlaced} />
    </LiveProvider>,
  )
  return onPlaced
}

const field = (name: string): HTMLTextAreaElement => screen.getByRole('textbox', { name })
const write = (area: HTMLElement, words: string): void => void fireEvent.change(area, { target: { value: words } })
const place = (): void => void fireEvent.click(screen.getByRole('button', { name: 'Plaats op het bord' }))
const losses = (): HTMLElement[] => screen.getAllByRole('textbox', { name: 'Wat verlies je dan?' })

describe('the composer', () => {
  beforeEach(() => localStorage.clear())
  afterEach(cleanup)

  test('Anna writes what is going on, places it, and has an empty field again', () => {
    const here = board()
    const onPlaced = show(here)
    write(field('Wat speelt er?'), ' <b>De wachtlijst</b> 👩‍👧 ')
    place()
    expect(here.cards()).toMatchObject([{ kind: 'issue', title: '<b>De wachtlijst</b> 👩‍👧', perspective: 'Wonen' }])
    expect(onPlaced).toHaveBeenCalledOnce()
    expect(field('Wat speelt er?').value).toBe('')
    expect(document.activeElement).toBe(field('Wat speelt er?'))
  })

  test('a second press right after the first places nothing and complains about nothing', () => {
    const here = board()
    show(here)
    write(field('Wat speelt er?'), 'De wachtlijst')
    place()
    place()
    expect(here.cards()).toHaveLength(1)
    expect(screen.queryByText('Schrijf hier eerst wat er speelt.')).toBeNull()
  })

  test('a dilemma asks for what is missing, at the field, and keeps what is there', () => {
    const here = board()
    show(here)
    fireEvent.click(screen.getByRole('radio', { name: 'Dilemma' }))
    write(field('Waar wringt het?'), 'Delen of beschermen?')
    write(field('Enerzijds'), 'Delen')
    place()
    expect(here.cards()).toHaveLength(0)
    expect(document.activeElement).toBe(losses()[0])
    expect(losses()[0]?.getAttribute('aria-invalid')).toBe('true')
    expect(field('Enerzijds').value).toBe('Delen')
    write(field('Anderzijds'), 'Zwijgen')
    losses().forEach((area, index) => write(area, ['Vertrouwen', 'Tijd'][index] ?? ''))
    place()
    const [card] = here.cards()
    const sides = Object.values(card?.options ?? {}).toSorted((a, b) => (a.order < b.order ? -1 : 1))
    expect(sides).toMatchObject([
      { text: 'Delen', loss: 'Vertrouwen' },
      { text: 'Zwijgen', loss: 'Tijd' },
    ])
  })

  test('a side that was added can be taken away again', () => {
    show(board())
    fireEvent.click(screen.getByRole('radio', { name: 'Dilemma' }))
    fireEvent.click(screen.getByRole('button', { name: 'Nog een optie' }))
    expect(document.activeElement).toBe(field('Of, als derde'))
    fireEvent.click(within(screen.getByRole('group', { name: 'Of, als derde' })).getByRole('button'))
    expect(losses()).toHaveLength(2)
    expect(document.activeElement).toBe(losses()[1])
  })

  test('each kind keeps its own words, also when the page comes anew', () => {
    const here = board()
    show(here)
    write(field('Wat speelt er?'), 'De wachtlijst')
    fireEvent.click(screen.getByRole('radio', { name: 'Richting' }))
    write(field('Wat zouden we kunnen doen?'), 'Eén regisseur')
    cleanup()
    show(board('participant', here.info.id))
    expect(field('Wat zouden we kunnen doen?').value).toBe('Eén regisseur')
    fireEvent.click(screen.getByRole('radio', { name: /Kwestie/ }))
    expect(field('Wat speelt er?').value).toBe('De wachtlijst')
    expect(here.cards()).toHaveLength(0)
  })

  test('when the session closes it says why nothing can be placed, and the words stay', () => {
    const here = board()
    show(here)
    write(field('Wat speelt er?'), 'De wachtlijst')
    act(() => here.live.store.setState({ info: { ...here.info, state: 'closed' } }))
    place()
    expect(screen.getByRole('alert').textContent).toContain('De bijeenkomst is gesloten')
    expect(field('Wat speelt er?').value).toBe('De wachtlijst')
    expect(here.cards()).toHaveLength(0)
  })

  test('who watches has nothing to write with, and reads why', () => {
    show(board('observer'))
    expect(screen.queryByRole('textbox')).toBeNull()
    expect(screen.getByText('Je kijkt mee')).toBeTruthy()
  })

  test('words typed before the script came are taken over once', () => {
    document.body.insertAdjacentHTML(
      'beforeend',
      '<form id="early"><textarea id="early-draft">De wacht</textarea></form>',
    )
    show(board())
    expect(field('Wat speelt er?').value).toBe('De wacht')
    expect(document.getElementById('early-draft')).toBeNull()
  })
})
