import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createLiveStore } from '#client/live/store.ts'
import { makeCard, makeInfo } from '#tests/kit/make.ts'
import { freshMs, newestOf, watchFresh } from './newest.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('the newest cards come first, and one without words waits', () => {
  const cards = {
    oud: makeCard('oud', { createdAt: 1 }),
    nieuw: makeCard('nieuw', { createdAt: 3 }),
    leeg: makeCard('leeg', { createdAt: 4, title: ' ' }),
    tussen: makeCard('tussen', { createdAt: 2 }),
  }
  const shown = newestOf(['oud', 'leeg', 'tussen', 'nieuw', 'weg'], cards)
  expect(shown.map(({ id }) => id)).toEqual(['nieuw', 'tussen', 'oud'])
})

test('a card is new for a while when it was not in the first whole picture', () => {
  const store = createLiveStore(makeInfo())
  const told: string[][] = []
  const stop = watchFresh(store, (fresh) => told.push([...fresh]))
  const issues = (...issue: string[]) => store.setState({ lanes: { issue, dilemma: [], direction: [] } })
  issues('een', 'twee')
  store.setState({ line: { state: 'live' } })
  expect(told).toEqual([])
  issues('een', 'twee', 'drie')
  expect(told.at(-1)).toEqual(['drie'])
  vi.advanceTimersByTime(freshMs / 2)
  issues('een', 'twee', 'drie', 'vier')
  expect(told.at(-1)).toEqual(['drie', 'vier'])
  vi.advanceTimersByTime(freshMs / 2)
  expect(told.at(-1)).toEqual(['vier'])
  issues('een', 'drie')
  issues('een', 'twee', 'drie')
  expect(told.at(-1), 'put back, not new').toEqual(['vier'])
  stop()
  const before = told.length
  issues('vijf')
  vi.advanceTimersByTime(freshMs)
  expect(told).toHaveLength(before)
})
