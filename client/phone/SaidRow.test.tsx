import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { LanguageProvider } from '#client/language.tsx'
import { createDesk, DeskProvider } from '#client/board/desk.ts'
import { LiveProvider } from '#client/live/hooks.ts'
import type { Live } from '#client/live/open.ts'
import { createLiveStore, type LiveStore } from '#client/live/store.ts'
import { makeInfo } from '#tests/kit/make.ts'
import { SaidRow } from './SaidRow.tsx'

let store: LiveStore
beforeEach(() => {
  localStorage.clear()
  store = createLiveStore(makeInfo())
  store.setState({ line: { state: 'live' } })
})
afterEach(cleanup)

const show = () =>
  render(
    <LanguageProvider language="nl">
      <LiveProvider value={{ store, acts: {} } as unknown as Live}>
        <DeskProvider value={createDesk()}>
          <SaidRow />
        </DeskProvider>
      </LiveProvider>
    </LanguageProvider>,
  )
const isShown = (): boolean => screen.queryByText('Je kwestie ligt op het bord.') !== null
const place = (): void => store.setState({ did: { key: 'did.placed.issue' } })

test('what was done before there was a row is shown once there is, with the way back', () => {
  place()
  show()
  expect(isShown()).toBe(true)
  expect(screen.getByRole('button', { name: 'Zo kom je terug' })).toBeTruthy()
})

test('a row that is drawn anew does not show again what was shown, and shows what comes', () => {
  const first = show()
  act(place)
  expect(isShown()).toBe(true)
  first.unmount()
  show()
  expect(isShown()).toBe(false)
  act(place)
  expect(isShown()).toBe(true)
})

test('it goes when one writes on', () => {
  show()
  act(place)
  fireEvent.input(document.body)
  expect(isShown()).toBe(false)
})
