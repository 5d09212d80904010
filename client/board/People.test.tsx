import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import type { Person } from '#shared/board/schema.ts'
import type { Role } from '#shared/policy/operations.ts'
import { LanguageProvider } from '#client/language.tsx'
import { LiveProvider } from '#client/live/hooks.ts'
import type { Live } from '#client/live/open.ts'
import { createLiveStore } from '#client/live/store.ts'
import { makeInfo, makePerson, makeSession } from '#tests/kit/make.ts'
import { groupPeople } from './people-groups.ts'
import { createDesk, DeskProvider } from './desk.ts'
import { People } from './People.tsx'

/** Menus come in when they are first opened: here they are there by then. */
beforeAll(() => import('#client/ui/Menu.tsx'))
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const names = (people: readonly Person[]): string[] => people.map(({ name }) => name)

test('people are listed by what they ask, and whether they are here', () => {
  const all = [
    makePerson('a', { name: 'Ans', hand: 20 }),
    makePerson('b', { name: 'Bea', hand: 10 }),
    makePerson('c', { name: 'Cor' }),
    makePerson('d', { name: '' }),
    makePerson('e', { name: 'Eef' }),
    makePerson('m', { name: 'Mo', scribe: 'c' }),
  ]
  const groups = groupPeople(Object.fromEntries(all.map((one) => [one.id, one])), ['a', 'b', 'c', 'd'])
  expect(names(groups.hands)).toEqual(['Bea', 'Ans'])
  expect(names(groups.here)).toEqual(['Cor', ''])
  expect(names(groups.guests)).toEqual(['Mo'])
  expect(names(groups.away)).toEqual(['Eef'])
})

interface Asked {
  readonly path: string
  readonly body: Readonly<Record<string, unknown>>
}

function panel(role: Role = 'coordinator', changes: Readonly<Record<string, Partial<Person>>> = {}, leader = '') {
  const asked: Asked[] = []
  vi.stubGlobal('fetch', async (path: string, init: { readonly body: string }) => {
    asked.push({ path, body: JSON.parse(init.body) as Asked['body'] })
    return Response.json({ done: true })
  })
  const store = createLiveStore(makeInfo({ me: { role } }))
  const person = (id: string, more: Partial<Person>): [string, Person] => [
    id,
    makePerson(id, { ...more, ...changes[id] }),
  ]
  store.setState({
    session: makeSession({ leader: leader || null }),
    people: Object.fromEntries([
      person('ik', { name: 'Bea', role: role === 'beamer' ? 'observer' : role }),
      person('noor', { name: 'Noor', role: 'participant' }),
      person('mo', { name: 'Mo', role: 'participant', scribe: 'ik' }),
    ]),
    present: ['ik', 'noor'],
  })
  const live = { store } as unknown as Live
  const desk = createDesk()
  render(
    <LanguageProvider language="nl">
      <LiveProvider value={live}>
        <DeskProvider value={desk}>
          <People onClose={() => {}} />
        </DeskProvider>
      </LiveProvider>
    </LanguageProvider>,
  )
  return { asked, store, desk }
}

const rowOf = (name: string): HTMLElement => {
  const row = screen.getByText(name).closest('li')
  if (row === null) throw new Error(`no row of ${name}`)
  return row
}

test('a coordinator can do something with everybody but themselves', () => {
  panel()
  expect(within(rowOf('Noor')).getByRole('button', { name: 'Wat kan ik met Noor?' })).toBeTruthy()
  expect(within(rowOf('Mo')).getByRole('button', { name: 'Wat kan ik met Mo?' })).toBeTruthy()
  expect(within(rowOf('Bea (jij)')).queryByRole('button')).toBeNull()
})

test('a coordinator removes all of somebody, or of a guest, and is asked first', async () => {
  const { asked, desk } = panel()
  for (const [name, entity] of [
    ['Noor', 'noor'],
    ['Mo', 'mo'],
  ]) {
    fireEvent.click(screen.getByRole('button', { name: `Wat kan ik met ${name}?` }))
    fireEvent.click(await screen.findByRole('menuitem', { name: `Alles van ${name} verwijderen` }))
    expect(desk.getState().panel).toEqual({ is: 'erase', what: 'person', entity })
  }
  expect(asked).toEqual([])
})

test('whoever was handed the lead puts nobody out and removes nobody', async () => {
  panel('participant', {}, 'ik')
  fireEvent.click(screen.getByRole('button', { name: 'Wat kan ik met Noor?' }))
  await screen.findByRole('menuitem', { name: 'Laat leiden' })
  expect(screen.queryByRole('menuitem', { name: /verwijderen/ })).toBeNull()
})

test('a participant sees who is there and can do nothing with them', () => {
  panel('participant', { noor: { hand: 5 } })
  expect(screen.getByRole('heading', { name: /Handen omhoog/ })).toBeTruthy()
  expect(within(rowOf('Noor')).queryByRole('button')).toBeNull()
})

test('whoever was handed the lead lowers hands and gives the lead back, and puts nobody out', async () => {
  const { asked } = panel('participant', { noor: { hand: 5 } }, 'ik')
  await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Hand omlaag van Noor' })))
  expect(asked).toMatchObject([{ path: '/api/sessions/session1/hand', body: { up: false, person: 'noor' } }])
  await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Geef het leiden terug' })))
  expect(asked.at(-1)).toMatchObject({ path: '/api/sessions/session1/leader', body: { to: null } })
  expect(within(rowOf('Mo')).queryByRole('button')).toBeNull()
})

test('what is so with somebody stands there in words', () => {
  panel('participant', { noor: { muted: 5 } }, 'noor')
  expect(within(rowOf('Noor')).getByText('leest alleen mee')).toBeTruthy()
  expect(within(rowOf('Noor')).getByText('leidt nu')).toBeTruthy()
  expect(within(rowOf('Mo')).getByText('jij schrijft')).toBeTruthy()
})

test('who is ready is counted of those who can be', () => {
  const { store } = panel('coordinator', { noor: { ready: 'inbrengen' } })
  expect(screen.getByText('1 van 2 klaar met deze fase')).toBeTruthy()
  act(() => store.setState({ session: makeSession({ phase: 1 }) }))
  expect(screen.getByText('0 van 2 klaar met deze fase')).toBeTruthy()
})

test('somebody without a device is added under a name; what went wrong is told and the name stays', async () => {
  const { asked } = panel()
  fireEvent.click(screen.getByRole('button', { name: 'Zet iemand zonder apparaat erbij' }))
  const name = screen.getByLabelText<HTMLInputElement>('Naam')
  fireEvent.change(name, { target: { value: ' Oma ' } })
  await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Zet erbij' })))
  expect(asked).toMatchObject([{ path: '/api/sessions/session1/guests', body: { name: 'Oma' } }])
  expect(screen.getByText('Oma staat erbij.')).toBeTruthy()
  expect(name.value).toBe('')
  vi.stubGlobal('fetch', async () => Response.json({ code: 'enough' }, { status: 409 }))
  fireEvent.change(name, { target: { value: 'Opa' } })
  await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Zet erbij' })))
  expect(screen.getByText(/al voor twintig mensen/)).toBeTruthy()
  expect(name.value).toBe('Opa')
})
