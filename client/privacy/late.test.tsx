import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { snapshotOf } from '#shared/board/document.ts'
import { newId } from '#shared/id.ts'
import { CardText } from '#client/board/CardText.tsx'
import { Composer } from '#client/composer/Composer.tsx'
import { LiveProvider } from '#client/live/hooks.ts'
import { loadAnew, takeAlong } from '#client/live/load-anew.ts'
import { boardOf, placeCard } from '#tests/kit/board.ts'
import type * as Fetching from './fetching.ts'
import type { GuardParts } from './fetching.ts'

/** The detector on its way: it comes, or the line is gone, when the test says so. */
const way = vi.hoisted(() => ({
  here: null as GuardParts | null,
  fetch: null as typeof Fetching.fetchGuard | null,
  waiting: [] as { come: () => Promise<void>; fail: () => void }[],
}))
vi.mock('./fetching.ts', async (original) => {
  const { fetchGuard } = await original<typeof Fetching>()
  way.fetch = fetchGuard
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
  sessionStorage.clear()
  way.here = null
  way.waiting = []
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

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
    live,
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
  expect(screen.getByText('Even nakijken…').tagName).toBe('OUTPUT')
  here.press('Plaats op het bord')
  expect(way.waiting).toHaveLength(1)
  await comes()
  expect(screen.queryByText('Even nakijken…')).toBeNull()
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
  expect(screen.getByText(/^We konden dit nog niet nakijken\./).role).toBe('alert')
  expect(here.cards()).toEqual([])
  here.press('Plaats op het bord')
  expect(here.cards()).toEqual([])
  await comes()
  expect(screen.queryByText(/nog niet nakijken/)).toBeNull()
  expect(screen.getByRole('button', { name: 'Weglaten: 06-12345678' })).toBeTruthy()
})

test('the page can be loaded anew as soon as there is a line; a draft that the device keeps does not go along twice', async () => {
  const reload = vi.spyOn(location, 'reload').mockReturnValue()
  const here = composer()
  here.write('Bel 06-12345678')
  here.press('Plaats op het bord')
  await fails()
  expect(screen.getByText(/zodra je weer verbinding hebt/)).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Laad opnieuw' })).toBeNull()
  act(() => here.live.store.setState({ line: { state: 'live' } }))
  here.press('Laad opnieuw')
  expect(reload).toHaveBeenCalledOnce()
  expect(takeAlong(here.live.store.getState().info.id)).toEqual([])
})

test('words that nothing else keeps go along when the page is loaded anew, or it is not', () => {
  const reload = vi.spyOn(location, 'reload').mockReturnValue()
  const { store } = boardOf({ id: newId(), me: { person: 'anna', name: 'Anna' } }).live
  const full = vi.spyOn(sessionStorage, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  expect(loadAnew(store, ['Omdat 06-12345678'])).toBe(false)
  expect(reload).not.toHaveBeenCalled()
  expect(store.getState().handedBack.map(({ words }) => words)).toEqual(['Omdat 06-12345678'])
  full.mockRestore()
  expect(loadAnew(store, [])).toBe(true)
  expect(reload).toHaveBeenCalledOnce()
  const { id } = store.getState().info
  expect(takeAlong(id)).toEqual(store.getState().handedBack)
  expect(takeAlong(id)).toEqual([])
})

/** A text that others read along, as one person's field. */
function sharedText() {
  const board = boardOf({ me: { person: 'Ann' } })
  placeCard(board, 'c1', { kind: 'issue', title: 'Haar' })
  const { unmount } = render(
    <LiveProvider value={board.live}>
      <CardText root="cards" id="c1" path={['title']} label="Kern" />
    </LiveProvider>,
  )
  const field = screen.getByLabelText<HTMLTextAreaElement>('Kern')
  return {
    live: board.live,
    field,
    close: unmount,
    paste: (value: string): void => {
      field.value = value
      field.setSelectionRange(value.length, value.length)
      fireEvent.input(field)
    },
    shared: (): string | undefined => snapshotOf(board.doc).cards[0]?.title,
    back: () => board.live.store.getState().handedBack.map(({ code, words }) => [code, words]),
  }
}

test('in a text that others read a number waits in the field until it was looked at, and is given back when it cannot be', async () => {
  const { field, paste, shared } = sharedText()
  paste('Haar bsn 123456782 dus')
  expect(shared()).toBe('Haar')
  expect(field.value).toBe('Haar bsn 123456782 dus')
  expect(screen.getByText('Even nakijken…').tagName).toBe('OUTPUT')
  await fails()
  expect(shared()).toBe('Haar')
  expect(field.value).toBe('Haar')
  expect(screen.queryByText('Even nakijken…')).toBeNull()
  expect(screen.getByRole('alert').textContent).toContain('bsn 123456782 dus')
  paste('Haar nr 123456789 dus')
  expect(shared()).toBe('Haar')
  await comes()
  expect(shared()).toBe('Haar nr 123456789 dus')
})

test('when that text closes before it was looked at, or after it could not be, the words are handed back once', async () => {
  const before = sharedText()
  before.paste('Haar nr 123456789 dus')
  before.close()
  expect(before.back()).toEqual([['unlooked', ' nr 123456789 dus']])
  await fails()
  expect(before.back()).toHaveLength(1)
  expect(before.shared()).toBe('Haar')

  const after = sharedText()
  after.paste('Haar nr 123456789 dus')
  await fails()
  expect(after.back()).toEqual([])
  after.close()
  expect(after.back()).toEqual([['unlooked', ' nr 123456789 dus']])
  expect(after.shared()).toBe('Haar')
})

test('what may be nowhere is handed back only when there was no time to say so', async () => {
  way.here = (await way.fetch?.()) ?? null
  const quick = sharedText()
  quick.paste('Haar bsn 12345678')
  quick.field.value = 'Haar bsn 123456782'
  quick.field.setSelectionRange(18, 18)
  fireEvent.input(quick.field)
  quick.close()
  expect(quick.back().map(([code]) => code)).toEqual(['forbidden'])
  expect(quick.shared()).not.toContain('123456782')

  const told = sharedText()
  told.paste('Haar bsn 123456782 dus')
  expect(screen.getByRole('alert').textContent).toContain('Een BSN mag hier niet staan')
  told.close()
  expect(told.back()).toEqual([])
})

/** Somebody writes in it, and pauses. */
async function pausesIn({ paste }: Pick<ReturnType<typeof sharedText>, 'paste'>, words: string): Promise<void> {
  paste(words)
  await act(() => vi.advanceTimersByTimeAsync(3000))
}

test('[P36] in a text that others read it is said that nothing looks along, and where to load it anew; until something does', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  try {
    const reload = vi.spyOn(location, 'reload').mockReturnValue()
    const text = sharedText()
    const blind = (): HTMLElement | null => screen.queryByText(/^We kunnen nu niet meekijken/)
    await pausesIn(text, 'Haar verhaal')
    await fails()
    expect(blind(), 'there is nothing in it to look at').toBeNull()
    await pausesIn(text, 'Haar mail: noor@voorbeeld.nl')
    expect(blind(), 'it may still come').toBeNull()
    await fails()
    expect(blind()?.tagName).toBe('OUTPUT')
    expect(screen.getByText(/zodra je weer verbinding hebt/)).toBeTruthy()
    expect(text.shared(), 'it stands there for others').toBe('Haar mail: noor@voorbeeld.nl')
    act(() => text.live.store.setState({ line: { state: 'live' } }))
    fireEvent.click(screen.getByRole('button', { name: 'Laad opnieuw' }))
    expect(reload).toHaveBeenCalledOnce()

    await pausesIn(text, 'Haar mail: noor@voorbeeld.nl dus')
    await comes()
    await act(() => vi.advanceTimersByTimeAsync(3000))
    expect(blind()).toBeNull()
    expect(screen.queryByRole('button', { name: 'Laad opnieuw' })).toBeNull()
  } finally {
    vi.useRealTimers()
  }
})
