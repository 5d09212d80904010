import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import type { Card as CardShape } from '#shared/board/schema.ts'
import { LanguageProvider } from '#client/language.tsx'
import { createActs } from '#client/live/acts.ts'
import { LiveProvider } from '#client/live/hooks.ts'
import type { Live } from '#client/live/open.ts'
import { createLiveStore, type LiveStore } from '#client/live/store.ts'
import { makeCard, makeInfo, makeNote, makePerson } from '#tests/kit/make.ts'
import { Card } from './Card.tsx'
import { createDesk, DeskProvider } from './desk.ts'
import { lineShown } from './StatusBar.tsx'

afterEach(cleanup)

const card = (changes: Partial<CardShape> = {}): CardShape =>
  makeCard('een', { kind: 'dilemma', title: 'Delen of beschermen?', perspective: 'Wijkteam', ...changes })

const option = (text: string, loss: string, order: string) => ({ text, loss, order })

function board(one: CardShape, role: 'participant' | 'observer' = 'participant') {
  const store: LiveStore = createLiveStore(makeInfo({ me: { role } }))
  store.setState({
    cards: { [one.id]: one },
    people: { mei: makePerson('mei', { name: 'Mei-Lin' }) },
  })
  const live = {
    store,
    acts: createActs(() => {
      throw new Error('nothing is done here')
    }),
  } as unknown as Live
  // The rules are asked of the store, not of a document.
  Object.assign(live.acts, { mayI: () => ({ ok: true }) })
  const desk = createDesk()
  render(
    <LanguageProvider language="nl">
      <LiveProvider value={live}>
        <DeskProvider value={desk}>
          <Card id={one.id} variant="phone" />
        </DeskProvider>
      </LiveProvider>
    </LanguageProvider>,
  )
  return { store, desk }
}

test('two options of a dilemma are its poles, each with what it costs', () => {
  board(card({ options: { b: option('Zwijgen', '', 'a1'), a: option('Delen', 'Vertrouwen', 'a0') } }))
  expect(screen.getByText('Enerzijds').parentElement?.textContent).toContain('Delen')
  expect(screen.getByText('Anderzijds').parentElement?.textContent).toContain('Zwijgen')
  expect(screen.getByText('Verlies').parentElement?.textContent).toContain('Vertrouwen')
})

test('three options stand below each other with a number', () => {
  board(card({ options: { a: option('x', '', 'a0'), b: option('y', '', 'a1'), c: option('z', '', 'a2') } }))
  expect(screen.getByText('Optie 3').parentElement?.textContent).toContain('z')
  expect(screen.queryByText('Enerzijds')).toBeNull()
})

test('a card says of what kind it is and who brought it, in its own name', () => {
  board(card())
  expect(screen.getByRole('article', { name: 'Dilemma Delen of beschermen?' })).toBeDefined()
  expect(screen.getByText('Mei-Lin')).toBeDefined()
  expect(screen.getByText('Wijkteam')).toBeDefined()
})

test('my own card says that it is mine, one without a name that it has none', () => {
  board(card({ author: 'ik' }))
  expect(screen.getByText('jij')).toBeDefined()
  cleanup()
  board(card({ author: 'iemand' }))
  expect(screen.getByText('zonder naam')).toBeDefined()
})

test('whoever only watches sees how many recognise it, but has no button for it', () => {
  board(card(), 'observer')
  expect(screen.queryByRole('button', { name: /herken/ })).toBeNull()
  expect(screen.getByText('herkennen dit')).toBeDefined()
})

test('who writes is shown on the card, and annotations are counted apart', () => {
  const { store } = board(card())
  act(() => {
    store.setState({ writing: { een: ['mei'] }, notes: { een: [makeNote('1'), makeNote('2', { layer: 'expert' })] } })
  })
  expect(screen.getByText('Mei-Lin schrijft')).toBeDefined()
  expect(screen.getByRole('button', { name: '1 bijdrage' })).toBeDefined()
  expect(screen.getByRole('button', { name: '1 duiding' })).toBeDefined()
})

test('the title of a card in a list opens its thread', () => {
  const { desk } = board(card())
  act(() => screen.getByRole('button', { name: 'Delen of beschermen?' }).click())
  expect(desk.getState().chosen).toBe('een')
})

test('“all saved” is only said when the line lives and the server has kept everything', () => {
  const state = { waiting: new Set<string>(), session: null, saved: true }
  expect(lineShown({ ...state, line: { state: 'live' } }).key).toBe('line.live')
  expect(lineShown({ ...state, line: { state: 'live' }, saved: false }).key).toBe('line.saving')
  expect(lineShown({ ...state, line: { state: 'connecting' } }).key).toBe('line.connecting')
  const offline = lineShown({ ...state, line: { state: 'offline', stored: true }, waiting: new Set(['een']) })
  expect(offline).toMatchObject({ key: 'line.offline-waiting', n: 1 })
  expect(lineShown({ ...state, line: { state: 'offline', stored: false } }).key).toBe('line.not-stored')
  expect(lineShown({ ...state, line: { state: 'ended', code: 4410 } })).toMatchObject({ again: 'page' })
})
