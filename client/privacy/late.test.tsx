import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { snapshotOf } from '#shared/board/document.ts'
import { newId } from '#shared/id.ts'
import { CardText } from '#client/board/CardText.tsx'
import { Composer } from '#client/composer/Composer.tsx'
import { LiveProvider } from '#client/live/hooks.ts'
import { boardOf, placeCard } from '#tests/kit/board.ts'
import type * as Fetching from './fetching.ts'
import type { GuardParts } from './fetching.ts'

/** The detector on its way: it comes, or the line is gone, when the test says so. */
const way = vi.hoisted(() => ({
  here: null as GuardParts | null,
  waiting: [] as { come: () => Promise<void>; fail: () => void }[],
}))
vi.mock('./fetching.ts', async (original) => {
  const { fetchGuard } = await original<typeof Fetching>()
  return {
    guardHere: () => way.here,
    fetchGuard: () =>
      new Promise<GuardParts>((resolve, reject) => {
        way.waiting.push({
          come: async () => {
            way.here = await fetchGuard()
            resolve(way.here)
          },
          fail: () => reject(new Error('no line')),
        })
      }),
  }
})

beforeEach(() => {
  localStorage.clear()
  way.here = null
  way.waiting = []
})
afterEach(cleanup)

const fails = (): Promise<void> => act(async () => way.waiting.splice(0).forEach(({ fail }) => fail()))
const comes = (): Promise<void> =>
  act(async () => {
    for (const { come } of way.waiting.splice(0)) await come()
  })

function composer() {
  const { doc, live } = boardOf({ id: newId(), me: { person: 'anna', name: 'Anna' } })
  render(
    <LiveProvider value={live}>
      <Composer />
    </LiveProvider>,
  )
  return {
    cards: () => snapshotOf(doc).cards.map(({ title }) => title),
    write: (words: string) => void fireEvent.change(screen.getByRole('textbox'), { target: { value: words } }),
    press: (name: string) => void fireEvent.click(screen.getByRole('button', { name })),
  }
}

test('plain words need not wait for the detector', () => {
  const here = composer()
  here.write('Wie heeft de sleutel?')
  here.press('Plaats op het bord')
  expect(here.cards()).toEqual(['Wie heeft de sleutel?'])
})

test('pressed before it has come: it waits, then asks; or goes on by itself when there is nothing', async () => {
  const here = composer()
  here.write('Bel 06-12345678')
  here.press('Plaats op het bord')
  expect(screen.getByRole('button', { name: 'Even wachten, het bord gaat open…' })).toBeTruthy()
  here.press('Even wachten, het bord gaat open…')
  expect(way.waiting).toHaveLength(1)
  await comes()
  expect(here.cards()).toEqual([])
  here.press('Weglaten: 06-12345678')
  expect(here.cards()).toEqual(['Bel'])

  way.here = null
  here.write('Met 12 mensen')
  here.press('Plaats op het bord')
  expect(here.cards()).toHaveLength(1)
  await comes()
  expect(here.cards()).toContain('Met 12 mensen')
})

test('when it cannot be loaded that is said, nothing goes unseen, and the next press tries again', async () => {
  const here = composer()
  here.write('Bel 06-12345678')
  here.press('Plaats op het bord')
  await fails()
  expect(screen.getByText(/^We konden je tekst nog niet nakijken\./).role).toBe('alert')
  expect(here.cards()).toEqual([])
  here.press('Plaats op het bord')
  expect(here.cards()).toEqual([])
  await comes()
  expect(screen.queryByText(/nog niet nakijken/)).toBeNull()
  expect(screen.getByRole('button', { name: 'Weglaten: 06-12345678' })).toBeTruthy()
})

test('in a text that others read a number waits in the field until it was looked at, and is given back when it cannot be', async () => {
  const board = boardOf({ me: { person: 'Ann' } })
  placeCard(board, 'c1', { kind: 'issue', title: 'Haar' })
  render(
    <LiveProvider value={board.live}>
      <CardText root="cards" id="c1" path={['title']} label="Kern" />
    </LiveProvider>,
  )
  const field = screen.getByLabelText<HTMLTextAreaElement>('Kern')
  const paste = (value: string): void => {
    field.value = value
    field.setSelectionRange(value.length, value.length)
    fireEvent.input(field)
  }
  const shared = (): string | undefined => snapshotOf(board.doc).cards[0]?.title
  paste('Haar bsn 123456782 dus')
  expect(shared()).toBe('Haar')
  expect(field.value).toBe('Haar bsn 123456782 dus')
  await fails()
  expect(shared()).toBe('Haar')
  expect(field.value).toBe('Haar')
  expect(screen.getByRole('alert').textContent).toContain('bsn 123456782 dus')
  paste('Haar nr 123456789 dus')
  expect(shared()).toBe('Haar')
  await comes()
  expect(shared()).toBe('Haar nr 123456789 dus')
})
