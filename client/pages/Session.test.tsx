import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { fetchOops } from './LateOops.tsx'
import { Session } from './Session.tsx'

beforeAll(async () => {
  await fetchOops()
})
beforeEach(() => {
  vi.useFakeTimers()
  localStorage.clear()
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const nobody = { coordinator: false, unclaimed: false, ateliers: [] }
const answers = (answer: (url: string) => Response) => {
  const fetched = vi.fn(async (url: string) => answer(url))
  vi.stubGlobal('fetch', fetched)
  return fetched
}
const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms))

test('while the server does not answer Noor is told so, and it is tried until it does', async () => {
  let up = false
  const fetched = answers((url) => {
    if (!up) throw new TypeError('no line')
    return url === '/api/home' ? Response.json(nobody) : Response.json({ code: 'not-signed-in' }, { status: 401 })
  })
  render(<Session id="sessieA" />)
  await pass(0)
  expect(screen.getByRole('heading').textContent).toBe('Even geen verbinding')
  await pass(8000)
  expect(fetched.mock.calls.length).toBeGreaterThan(2)
  up = true
  await pass(10_000)
  expect(screen.getByRole('heading').textContent).toBe('Je doet hier nog niet mee')
  const asked = fetched.mock.calls.length
  await pass(60_000)
  expect(fetched.mock.calls.length).toBe(asked)
})

test('who has not joined an open example is shown the way in', async () => {
  const line = { id: 'demo1', number: 1, subject: 'Veerkracht', date: '2026-11-24', start: '13:30', state: 'open' }
  const example = { id: 'a', title: 'Voorbeeld', purpose: '', demo: true, leads: false }
  answers((url) =>
    url === '/api/home'
      ? Response.json({
          ...nobody,
          ateliers: [{ ...example, sessions: [{ ...line, joined: false, joinPath: '/j/ABC' }] }],
        })
      : Response.json({ code: 'not-allowed' }, { status: 403 }),
  )
  render(<Session id="demo1" />)
  await pass(0)
  expect(screen.getByText('Veerkracht')).toBeTruthy()
  expect(screen.getByText('Doe mee').getAttribute('href')).toBe('/j/ABC')
})

test('a session that is not there is not waited for', async () => {
  const fetched = answers(() => Response.json({ code: 'not-found' }, { status: 404 }))
  render(<Session id="weg" />)
  await pass(30_000)
  expect(screen.getByRole('heading').textContent).toBe('Deze bijeenkomst is er niet')
  expect(fetched).toHaveBeenCalledTimes(1)
})
