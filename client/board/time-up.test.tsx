import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { ReactNode } from 'react'
import { minute } from '#shared/session/format.ts'
import { ScreenRail } from '#client/beamer/ScreenRail.tsx'
import { LiveProvider } from '#client/live/hooks.ts'
import { Clock } from '#client/phone/Clock.tsx'
import { setSession } from '#server/sessions/board.ts'
import { boardOf } from '#tests/kit/board.ts'
import { makeSession } from '#tests/kit/make.ts'
import { createDesk, DeskProvider } from './desk.ts'
import { Rail } from './Rail.tsx'

// This page has no fonts of its own to wait for.
beforeAll(() => void Object.defineProperty(document, 'fonts', { configurable: true, value: new EventTarget() }))
beforeEach(() => void vi.useFakeTimers({ now: 1_800_000_000_000 }))
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

/** A phase with two minutes to go, on a device that runs so far behind the server. */
function show(what: ReactNode, behind: number) {
  const { doc, live } = boardOf()
  live.store.setState({ clockAhead: behind })
  const change = (endsAt: number): void =>
    doc.transact(() => setSession(doc, makeSession({ endsAt: Date.now() + behind + endsAt })))
  change(2 * minute)
  render(
    <LiveProvider value={live}>
      <DeskProvider value={createDesk()}>{what}</DeskProvider>
    </LiveProvider>,
  )
  return { live, change }
}

const clock = (): HTMLElement => screen.getByRole('timer')
const pass = (ms: number): void => act(() => void vi.advanceTimersByTime(ms))

describe.each([
  ['the rail', <Rail key="rail" />],
  ['the phone', <Clock key="phone" />],
  ['the big screen', <ScreenRail key="screen" />],
])('%s', (_, what) => {
  test.each([
    ['right', 0],
    ['an hour slow', 3_600_000],
    ['a day fast', -86_400_000],
  ])('shows the server’s time on a device whose clock is %s, and says in words that it is up', (__, behind) => {
    const { live, change } = show(what, behind)
    expect(clock().textContent).toBe('02:00')
    pass(minute + 50)
    expect(clock().textContent).toBe('01:00')
    pass(minute + 250)
    expect(clock().textContent).toBe('De tijd is om')
    expect(clock().getAttribute('aria-label')).toBe('De tijd is om')
    // Nothing goes by itself, however long it takes.
    pass(60 * minute)
    expect(live.store.getState().session).toMatchObject({ phase: 0, state: 'open' })
    act(() => change(minute))
    pass(20)
    expect(clock().textContent).toBe('01:00')
  })
})
