import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { addCluster, addLink, addNote, setRecognition } from '#shared/board/edit.ts'
import { LiveProvider } from '#client/live/hooks.ts'
import { setSession } from '#server/sessions/board.ts'
import { boardOf, placeCard } from '#tests/kit/board.ts'
import { makeNote, makePerson, makeSession, putPerson } from '#tests/kit/make.ts'
import { createDesk, DeskProvider } from './desk.ts'
import { ListView } from './ListView.tsx'
import { MapView } from './MapView.tsx'

beforeAll(() => {
  Object.defineProperty(HTMLElement.prototype, 'clientWidth', { configurable: true, get: () => 1340 })
})
afterEach(cleanup)

const joosts = { author: 'joost', perspective: 'Jeugdhulp' }

/** A dilemma that comes from two issues and leads to one direction; and an issue that stands alone. */
function board() {
  const board = boardOf({ me: { person: 'fatima', name: 'Fatima', role: 'coordinator' } })
  const { doc, live } = board
  setSession(doc, makeSession())
  putPerson(doc, makePerson('joost', { name: 'Joost' }))
  const cluster = addCluster(doc, { title: 'Vertrouwen', author: 'joost' })
  placeCard(board, 'weet', { ...joosts, kind: 'issue', title: 'Wie weet wat', order: 'a0', cluster })
  placeCard(board, 'schuld', { ...joosts, kind: 'issue', title: 'Schulden', order: 'a1', perspective: 'Wonen' })
  placeCard(board, 'wacht', { ...joosts, kind: 'issue', title: 'Wachtlijst', order: 'a2' })
  placeCard(board, 'delen', { ...joosts, kind: 'dilemma', title: 'Delen of beschermen?' })
  placeCard(board, 'plan', { ...joosts, kind: 'direction', title: 'Eén plan' })
  addLink(doc, { from: 'delen', to: 'weet', relation: 'concerns', author: 'joost' })
  addLink(doc, { from: 'delen', to: 'schuld', relation: 'concerns', author: 'joost' })
  addLink(doc, { from: 'plan', to: 'delen', relation: 'answers', author: 'joost' })
  setRecognition(doc, 'schuld', 'fatima', true)
  setRecognition(doc, 'schuld', 'joost', true)
  addNote(doc, makeNote('vraag', { card: 'delen', kind: 'question', text: 'Wat mag ik delen?', author: 'joost' }))
  return { live, desk: createDesk() }
}

function show(view: 'map' | 'list') {
  const { live, desk } = board()
  render(
    <LiveProvider value={live}>
      <DeskProvider value={desk}>{view === 'map' ? <MapView /> : <ListView />}</DeskProvider>
    </LiveProvider>,
  )
  return { live, desk }
}

const node = (name: RegExp): HTMLElement => screen.getByRole('button', { name })

describe('the map', () => {
  it('is three lists of cards for who cannot see the drawing', () => {
    show('map')
    const ranks = ['Kwesties', 'Dilemma’s', 'Richtingen'].map((name) =>
      within(screen.getByRole('region', { name: new RegExp(name) })).getAllByRole('button'),
    )
    expect(ranks.map((nodes) => nodes.length)).toEqual([3, 1, 1])
    expect(node(/Schulden/).getAttribute('aria-label')).toBe('Kwestie: Schulden. 2 keer herkend. 1 verbinding.')
    expect(node(/Wie weet wat/).getAttribute('aria-label')).toContain('Groep: Vertrouwen.')
  })

  it('says in a sentence what hangs on the card that one chooses', () => {
    const { desk } = show('map')
    fireEvent.click(node(/Delen of beschermen/))
    expect(desk.getState().chosen).toBe('delen')
    expect(node(/Delen of beschermen/).getAttribute('aria-pressed')).toBe('true')
    expect(
      screen.getByText(/komt voort uit 2 kwesties en leidt naar 1 richting\./, { ignore: 'script' }).textContent,
    ).toBe('Gekozen: Delen of beschermen? komt voort uit 2 kwesties en leidt naar 1 richting.')
    fireEvent.keyDown(node(/Delen of beschermen/), { key: 'Escape' })
    expect(desk.getState().chosen).toBeNull()
  })

  it('is one stop for Tab, and walks by arrows along threads', () => {
    show('map')
    expect(screen.getAllByRole('button', { name: /verbinding/ }).filter((one) => one.tabIndex === 0).length).toBe(1)
    act(() => node(/Schulden/).focus())
    fireEvent.keyDown(node(/Schulden/), { key: 'ArrowRight' })
    expect(document.activeElement).toBe(node(/Delen of beschermen/))
    fireEvent.keyDown(node(/Delen of beschermen/), { key: 'ArrowRight' })
    expect(document.activeElement).toBe(node(/Eén plan/))
    expect(node(/Eén plan/).tabIndex).toBe(0)
  })

  it('dims what the filter does not let through, and says so', () => {
    const { desk } = show('map')
    act(() => desk.setState({ perspective: 'Wonen' }))
    expect(node(/Wachtlijst/).getAttribute('aria-label')).toContain('Valt buiten je filter.')
    expect(node(/Schulden/).getAttribute('aria-label')).not.toContain('filter')
  })

  it('offers the same as a list', () => {
    const { desk } = show('map')
    fireEvent.click(screen.getByRole('button', { name: 'Dezelfde inhoud als lijst' }))
    expect(desk.getState().view).toBe('list')
  })
})

describe('the list', () => {
  it('tells of each card its notes, its recognitions and its threads in words', () => {
    show('list')
    const dilemma = document.querySelector<HTMLElement>('#kaart-delen')
    expect(dilemma?.textContent).toContain('Vragen')
    expect(dilemma?.textContent).toContain('Wat mag ik delen?')
    expect(dilemma?.textContent).toContain('gaat over:')
    expect(dilemma?.textContent).toContain('krijgt antwoord van:')
    expect(document.querySelector('#kaart-schuld')?.textContent).toContain('2 deelnemers herkennen dit, jij ook.')
    expect(screen.getByRole('heading', { name: /^Vertrouwen/ })).toBeTruthy()
  })

  it('goes along a thread to the card at its other end', () => {
    show('list')
    fireEvent.click(screen.getByRole('link', { name: /Richting: Eén plan/ }))
    expect(document.activeElement?.id).toBe('kaart-plan')
  })

  it('puts the most recognised first when one asks for it, and shows one kind alone', () => {
    show('list')
    const issues = (): (string | undefined)[] =>
      [...document.querySelectorAll('#lijst-issue ~ ol .list-card')].map(({ id }) => id)
    expect(issues()).toEqual(['kaart-weet', 'kaart-schuld', 'kaart-wacht'])
    fireEvent.change(screen.getByLabelText('Volgorde'), { target: { value: 'recognised' } })
    expect(issues()[0]).toBe('kaart-schuld')
    fireEvent.change(screen.getByLabelText('Toon'), { target: { value: 'direction' } })
    expect(screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)).toEqual(['Richtingen 1'])
  })

  it('shows only what is searched for', () => {
    const { desk } = show('list')
    act(() => desk.setState({ search: 'schulden' }))
    expect([...document.querySelectorAll('.list-card')].map(({ id }) => id)).toEqual(['kaart-schuld'])
    expect(screen.getByRole('heading', { name: 'Kwesties 1 van 3' })).toBeTruthy()
  })

  it('takes the focus to the next card when the one with the focus is gone', () => {
    const { live } = show('list')
    act(() => document.querySelector<HTMLElement>('#kaart-schuld .open')?.focus())
    act(() => void live.acts.trashCard('schuld'))
    expect(document.activeElement?.closest('.list-card')?.id).toBe('kaart-wacht')
  })
})
