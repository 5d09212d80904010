import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { SessionState } from '#shared/board/schema.ts'
import { minute } from '#shared/session/format.ts'
import { LiveProvider } from '#client/live/hooks.ts'
import { createLiveStore } from '#client/live/store.ts'
import { madeAt, makeInfo, makeSession } from '#tests/kit/make.ts'
import { ScreenRail } from './ScreenRail.tsx'

// A page has letters that load; this one has none.
Object.defineProperty(document, 'fonts', { value: new EventTarget() })

beforeEach(() => void vi.useFakeTimers({ now: madeAt, toFake: ['Date', 'setInterval', 'clearInterval'] }))
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const timer = (): string => screen.getByRole('timer').textContent

function show(session: Partial<SessionState>, clockAhead = 0): void {
  const store = createLiveStore(makeInfo())
  store.setState({ session: makeSession(session), clockAhead })
  render(
    <LiveProvider value={{ store }}>
      <ScreenRail />
    </LiveProvider>,
  )
}

test('the running phase holds the clock, by the server’s time', () => {
  show({ phase: 1, endsAt: madeAt + 7 * minute }, minute)
  expect(timer()).toBe('06:00')
  expect(screen.getByRole('listitem', { current: 'step' }).textContent).toBe('Verkennen06:00')
})

test('at zero it says calmly that the time is up, and that is all', () => {
  show({ endsAt: madeAt - minute })
  expect(timer()).toBe('De tijd is om')
})

test('a clock that stands still in the middle says so; one that has not begun does not', () => {
  show({ left: 5 * minute })
  expect(screen.getByRole('listitem', { current: 'step' }).textContent).toBe('Inbrengenpauze05:00')
  cleanup()
  show({ left: 15 * minute })
  expect(screen.getByRole('listitem', { current: 'step' }).textContent).toBe('Inbrengen15:00')
})

test('a session that is closed runs no phase', () => {
  show({ state: 'closed', left: 5 * minute })
  expect(screen.queryByRole('timer')).toBeNull()
})
