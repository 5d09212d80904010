/** The plan is changed while the session goes on. */

import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { minute, ordinaryPlan, type Plan } from '#shared/session/format.ts'
import { LiveProvider } from '#client/live/hooks.ts'
import { setSession } from '#server/sessions/board.ts'
import { boardOf } from '#tests/kit/board.ts'
import { makeSession } from '#tests/kit/make.ts'
import { PlanDialog } from './PlanDialog.tsx'
import { startOf } from './plan-start.ts'

const now = new Date(2026, 10, 28, 14, 0).getTime()
let asked: { readonly url: string; readonly body: { readonly plan: Plan } }[] = []
let answer: () => Response = () => Response.json({ done: true })

beforeEach(() => {
  vi.useFakeTimers({ now, toFake: ['Date'] })
  asked = []
  answer = () => Response.json({ done: true })
  vi.stubGlobal('fetch', async (url: string, { body }: { readonly body: string }) => {
    asked.push({ url, body: JSON.parse(body) })
    return answer()
  })
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** The second of four phases runs, with five of its twenty minutes to go. */
function open() {
  const { doc, live } = boardOf({ me: { role: 'coordinator' } })
  const lay = (plan: Plan): void =>
    doc.transact(() =>
      setSession(doc, makeSession({ plan: JSON.stringify(plan), phase: 1, endsAt: now + 5 * minute, left: null })),
    )
  lay(ordinaryPlan)
  const onClose = vi.fn<() => void>()
  render(
    <LiveProvider value={live}>
      <PlanDialog onClose={onClose} />
    </LiveProvider>,
  )
  return { lay, live, onClose }
}

const name = (): HTMLElement => screen.getByLabelText('Naam van de fase')
const press = (button: string | RegExp): boolean => fireEvent.click(screen.getByRole('button', { name: button }))
const keep = 'Pas aan voor iedereen'

test('opens at the running phase, and says when the session ends by the clock as it runs', () => {
  open()
  expect(name()).toHaveProperty('value', 'Verkennen')
  expect(screen.getByRole('button', { name: /Verkennen.*nu/ })).toBeTruthy()
  // Five minutes to go, then 25 and 15.
  expect(screen.getByText(/Eind rond 14:45/)).toBeTruthy()
})

test('what is changed goes to everybody at once when it is kept, and not before', async () => {
  const { live, onClose } = open()
  press(/Oogsten/)
  press('5 minuten korter')
  expect(screen.getByText(/Eind rond 14:40/)).toBeTruthy()
  expect(asked).toHaveLength(0)
  press(keep)
  await waitFor(() => expect(onClose).toHaveBeenCalled())
  expect(asked[0]?.url).toMatch(/^\/api\/sessions\/\w+\/plan$/)
  expect(asked[0]?.body.plan.map(({ minutes }) => minutes)).toEqual([15, 20, 25, 10])
  expect(live.store.getState().did).toEqual({ key: 'did.plan' })
})

test('taking the running phase out says where the session goes on', () => {
  open()
  press('Haal weg')
  expect(screen.getByText('Je haalt de lopende fase weg. De bijeenkomst gaat verder met Verbinden.')).toBeTruthy()
})

test('when it does not go, what was changed still stands there, with the reason', async () => {
  const { onClose } = open()
  fireEvent.change(name(), { target: { value: 'Even kijken' } })
  answer = () => Response.json({ code: 'closed' }, { status: 409 })
  press(keep)
  await waitFor(() => expect(screen.getByText(/gesloten/)).toBeTruthy())
  expect(name()).toHaveProperty('value', 'Even kijken')
  expect(onClose).not.toHaveBeenCalled()
})

test('a phase without a name is not kept', () => {
  open()
  fireEvent.change(name(), { target: { value: ' ' } })
  press(keep)
  expect(asked).toHaveLength(0)
  expect(screen.getAllByText('Geef deze fase een naam.').length).toBeGreaterThan(0)
})

test('leaving with changes asks once; leaving without goes at once', () => {
  const { onClose } = open()
  press('Sluit')
  expect(onClose).toHaveBeenCalledTimes(1)
  fireEvent.change(name(), { target: { value: 'Even kijken' } })
  press('Sluit')
  expect(onClose).toHaveBeenCalledTimes(1)
  expect(screen.getByText('Je wijzigingen zijn nog niet bewaard.')).toBeTruthy()
  press('Gooi ze weg')
  expect(onClose).toHaveBeenCalledTimes(2)
})

test('a plan that somebody else changes meanwhile is told, and can be taken over', () => {
  const { lay } = open()
  fireEvent.change(name(), { target: { value: 'Even kijken' } })
  act(() => lay(ordinaryPlan.slice(0, 3)))
  expect(screen.getByText(/Iemand anders heeft het verloop net aangepast/)).toBeTruthy()
  expect(name()).toHaveProperty('value', 'Even kijken')
  press('Neem dat verloop over')
  expect(name()).toHaveProperty('value', 'Verkennen')
  expect(screen.queryByRole('button', { name: /Oogsten/ })).toBeNull()
})

test('a session that has not begun begins when its first phase does, however long that is made', () => {
  const fresh = { phase: 0, endsAt: null, left: 15 * minute }
  const longer = ordinaryPlan.map((phase, index) => (index === 0 ? { ...phase, minutes: 40 } : phase))
  expect(startOf(ordinaryPlan, ordinaryPlan, fresh, now)).toBe('14:00')
  expect(startOf(longer, ordinaryPlan, fresh, now)).toBe('14:00')
  const paused = { ...fresh, left: 5 * minute }
  expect(startOf(ordinaryPlan, ordinaryPlan, paused, now)).toBe('13:50')
})
