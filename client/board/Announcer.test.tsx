import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { LanguageProvider } from '#client/language.tsx'
import { LiveProvider } from '#client/live/hooks.ts'
import type { Live } from '#client/live/open.ts'
import { createLiveStore, type LiveStore } from '#client/live/store.ts'
import { makeInfo } from '#tests/kit/make.ts'
import { Announcer } from './Announcer.tsx'
import { createDesk, DeskProvider } from './desk.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const show = (store: LiveStore) =>
  render(
    <LanguageProvider language="nl">
      <LiveProvider value={{ store, acts: {} } as unknown as Live}>
        <DeskProvider value={createDesk()}>
          <Announcer />
        </DeskProvider>
      </LiveProvider>
    </LanguageProvider>,
  )
const heard = () => screen.getByRole('status').textContent
const after = (ms: number) => act(async () => vi.advanceTimersByTime(ms))
const placed = { key: 'did.placed.issue' } as const

test('what one did before it was there is said once it is, also when the board changes meanwhile', async () => {
  const store = createLiveStore(makeInfo())
  store.setState({ did: placed })
  show(store)
  expect(heard()).toBe('')
  act(() => store.setState({ saved: true }))
  await after(200)
  expect(heard()).toBe('Je kwestie ligt op het bord.')
})

test('what was said already is not said again by a page that is drawn anew', async () => {
  const store = createLiveStore(makeInfo())
  const first = show(store)
  act(() => store.setState({ did: placed }))
  expect(heard()).toBe('Je kwestie ligt op het bord.')
  first.unmount()
  show(store)
  await after(200)
  expect(heard()).toBe('')
})
