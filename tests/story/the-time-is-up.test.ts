import { afterEach, expect, test, vi } from 'vitest'
import { minute, ordinaryPlan as plan } from '#shared/session/format.ts'
import { leftMs, showClock } from '#client/live/clock.ts'
import { setSession } from '#server/sessions/board.ts'
import { clockOf } from '#server/sessions/phases.ts'
import { clockAfter, type PhaseAct } from '#server/sessions/timer.ts'
import type { Person } from '#tests/kit/person.ts'
import { World } from '#tests/kit/world.ts'

let world: World
afterEach(() => world.stop())

/** Whoever leads does something with the clock. */
const lead = (act: PhaseAct): Promise<void> =>
  world.write((doc) => setSession(doc, { ...clockAfter(act, clockOf(doc), plan, Date.now()) }))

/** What a clock on somebody's page shows, by their own device and what the server told it. */
function clockOn({ state }: Person): string {
  const { session, clockAhead } = state
  const here = Date.now() + world.skew
  return showClock(leftMs({ endsAt: session?.endsAt ?? null, left: session?.left ?? null }, here + clockAhead))
}

/** On to the middle of a second, where a page that reckons a few milliseconds off shows the same. */
async function toMidSecond({ state }: Person): Promise<void> {
  const left = (state.session?.endsAt ?? 0) - Date.now()
  await vi.advanceTimersByTimeAsync((left + 500) % 1000)
}

const begin = async (skew = 0): Promise<Person> => {
  world = await World.begin()
  world.skew = skew
  await world.write((doc) => setSession(doc, { left: 15 * minute }))
  const ada = await world.enter('Ada')
  await lead('start')
  await world.settle()
  return ada
}

test.each([
  ['right', 0],
  ['an hour fast', 3_600_000],
  ['a day slow', -86_400_000],
])('on a device whose clock is %s, the phase ends when it ends', async (_, skew) => {
  const ada = await begin(skew)
  await world.pass(5 * minute)
  await toMidSecond(ada)
  const left = (ada.state.session?.endsAt ?? 0) - Date.now()
  expect(left).toBeLessThan(10 * minute)
  expect(clockOn(ada)).toBe(showClock(left))
  await world.pass(left)
  expect(clockOn(ada)).toBe('00:00')
})

test('when the time is up nothing goes, nothing is stopped, and the phase stays', async () => {
  const ada = await begin()
  const { id: before = '' } = ada.acts.placeCard({ kind: 'issue', title: 'Op tijd', language: 'nl' })
  await world.pass(16 * minute)
  expect(clockOn(ada)).toBe('00:00')
  expect(ada.state.session).toMatchObject({ phase: 0, state: 'open' })
  expect(ada.acts.placeCard({ kind: 'issue', title: 'Na tijd', language: 'nl' }).ok).toBe(true)
  ada.acts.type('cards', before, ['title'], { at: 0, remove: 0, insert: 'Nog net ' })
  await world.settle()
  const { cards } = await world.onDisk()
  expect(cards.map(({ title }) => title).sort()).toEqual(['Na tijd', 'Nog net Op tijd'])
  expect(ada.state.handedBack).toEqual([])
})

test('a minute more after zero is a minute from now', async () => {
  const ada = await begin()
  await world.pass(20 * minute)
  await lead('longer')
  await world.settle()
  const left = (ada.state.session?.endsAt ?? 0) - Date.now()
  expect(left).toBeGreaterThan(minute - 5000)
  expect(left).toBeLessThanOrEqual(minute)
})

test.each(['rest', 'crash'] as const)(
  'a server that starts again (%s) has the clock running as it was',
  async (how) => {
    const ada = await begin()
    await world.pass(2 * minute)
    const endsAt = ada.state.session?.endsAt
    await world[how]()
    await world.pass(3 * minute)
    expect(ada.state.line).toEqual({ state: 'live' })
    expect(ada.state.session).toMatchObject({ endsAt, left: null })
    expect((await world.onDisk()).session?.endsAt).toBe(endsAt)
    await toMidSecond(ada)
    expect(clockOn(ada)).toBe(showClock((endsAt ?? 0) - Date.now()))
  },
)

test('whoever comes in after the time is up sees that it is', async () => {
  await begin()
  await world.pass(16 * minute)
  expect(clockOn(await world.enter('Bo'))).toBe('00:00')
})
