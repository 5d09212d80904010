import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Asked, commands } from '#shared/commands/commands.ts'
import { rootOf } from '#shared/board/document.ts'
import { setFields, yRecord } from '#shared/board/edit.ts'
import { tableFields } from '#shared/board/schema.ts'
import { freePhase, minute, type Phase } from '#shared/session/format.ts'
import { LiveProvider } from '#client/live/hooks.ts'
import { setSession } from '#server/sessions/board.ts'
import { boardOf, placeCard } from '#tests/kit/board.ts'
import { makePerson, makeSession, putPerson } from '#tests/kit/make.ts'
import { createDesk, DeskProvider } from './desk.ts'
import { LaneModel } from './lane-model.ts'
import { ListView } from './ListView.tsx'
import { Steps } from './Steps.tsx'
import { TableBar } from './TableBar.tsx'
import { Tables } from './Tables.tsx'

type Laying = Asked<typeof commands.layTables>

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const phase = (grouping: Phase['grouping'], minutes = 12): Phase => ({
  ...freePhase,
  id: 'een',
  title: { nl: 'Een', en: 'One' },
  minutes,
  prompt: { nl: '', en: '' },
  brings: ['issue'],
  grouping,
})

interface Room {
  readonly grouping: Phase['grouping']
  readonly role?: 'participant' | 'coordinator'
  /** Which tables stand there. */
  readonly tables?: readonly string[]
  /** Person to table. */
  readonly seats?: Readonly<Record<string, string | null>>
}

/** Bea’s board, with Noor, Joost and Ilse there as well. */
function room({ grouping, role = 'participant', tables = [], seats = {} }: Room) {
  const board = boardOf({ me: { person: 'ik', name: 'Bea', role } })
  const { doc, live } = board
  doc.transact(() => {
    setSession(doc, makeSession({ plan: JSON.stringify([phase(grouping), { ...phase('plenary'), id: 'twee' }]) }))
    for (const [order, id] of tables.entries()) {
      const prompt = id === 't2' ? 'Wat zou jij doen?' : null
      rootOf(doc, 'tables').set(id, yRecord(tableFields, { name: `Tafel ${order + 1}`, prompt, order }))
    }
    for (const [id, name] of Object.entries({ ik: 'Bea', noor: 'Noor', joost: 'Joost', ilse: 'Ilse' })) {
      const others = { perspective: id < 'j' ? 'Wonen' : 'Beleid', role: id === 'ik' ? role : ('participant' as const) }
      putPerson(doc, makePerson(id, { name, ...others, table: seats[id] ?? null }))
    }
  })
  const desk = createDesk()
  const show = (what: React.ReactNode) =>
    render(
      <LiveProvider value={live}>
        <DeskProvider value={desk}>{what}</DeskProvider>
      </LiveProvider>,
    )
  return { ...board, desk, show }
}

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name })
const table = (name: string) => within(screen.getByRole('region', { name }))
const standing = () => table('Zonder tafel')
const seatPicks = (name: string): HTMLSelectElement[] => table(name).queryAllByRole('combobox', { name: /^Plaats van/ })

describe('whoever leads splits into tables', () => {
  function leads(more: Partial<Room> = {}) {
    const sent: Laying[] = []
    vi.stubGlobal('fetch', async (_url: string, init: { body: string }) => {
      sent.push(JSON.parse(init.body) as Laying)
      return Response.json({ done: true })
    })
    const closed = vi.fn<() => void>()
    const made = room({ grouping: 'table', role: 'coordinator', ...more })
    made.show(<Tables onClose={closed} />)
    return { ...made, sent, closed }
  }

  test('by perspective, and asks the server for exactly what was shown', async () => {
    const { sent, closed } = leads()
    expect(screen.getByText(/3 mensen, 1 of 2 aan elke tafel/)).toBeDefined()
    expect(standing().getAllByRole('combobox')).toHaveLength(4)
    fireEvent.click(button('Meng perspectieven'))
    const shown = ['Tafel 1', 'Tafel 2'].map((name) => seatPicks(name).map((pick) => pick.dataset['person'] ?? ''))
    expect(shown.map((people) => people.length).toSorted((a, b) => a - b)).toEqual([1, 2])
    // Who leads is left standing.
    expect(standing().getAllByRole('combobox')).toHaveLength(1)
    fireEvent.change(screen.getByLabelText('Naam van tafel 1'), { target: { value: 'Bij het raam' } })
    fireEvent.change(screen.getByLabelText('Eigen vraag van Tafel 2'), { target: { value: 'Waar wringt het?' } })
    fireEvent.click(button('Zet aan tafel'))
    await waitFor(() => expect(closed).toHaveBeenCalled())
    const [laying] = sent
    expect(laying?.tables.map(({ name, prompt }) => [name, prompt])).toEqual([
      ['Bij het raam', ''],
      ['Tafel 2', 'Waar wringt het?'],
    ])
    expect(laying?.seating).toBe('mixed')
    for (const [index, people] of shown.entries()) {
      const id = laying?.tables[index]?.id
      expect(
        laying?.seats
          ?.filter((seat) => seat.table === id)
          .map(({ person }) => person)
          .sort(),
      ).toEqual([...people].sort())
    }
  })

  test('by hand and by keyboard: with the list beside a name, and the focus goes along', async () => {
    leads()
    const pick = standing().getByRole('combobox', { name: 'Plaats van Noor' })
    act(() => pick.focus())
    const [, first] = within(pick).getAllByRole<HTMLOptionElement>('option')
    fireEvent.change(pick, { target: { value: first?.value } })
    expect(seatPicks('Tafel 1')).toHaveLength(1)
    await waitFor(() => expect(document.activeElement).toBe(seatPicks('Tafel 1')[0]))
    fireEvent.change(screen.getByRole('combobox', { name: /Gastheer of gastvrouw van Tafel 1/ }), {
      target: { value: 'noor' },
    })
    fireEvent.click(button('Door toeval'))
    // A host stays.
    expect(seatPicks('Tafel 1').map((one) => one.dataset['person'])).toContain('noor')
  })

  test('every step can be taken back before it is so, and nothing is asked of the server', () => {
    const { sent } = leads()
    expect(button('Zet terug').hasAttribute('disabled')).toBe(true)
    fireEvent.click(button('Door toeval'))
    fireEvent.click(button('Een tafel meer'))
    expect(screen.getAllByRole('textbox', { name: /^Naam van tafel/ })).toHaveLength(3)
    fireEvent.click(button('Zet terug'))
    expect(screen.getAllByRole('textbox', { name: /^Naam van tafel/ })).toHaveLength(2)
    fireEvent.click(button('Zet terug'))
    expect(standing().getAllByRole('combobox')).toHaveLength(4)
    expect(sent).toEqual([])
  })

  test('with another number of tables whoever was drawn is drawn again', () => {
    leads()
    fireEvent.click(button('Door toeval'))
    fireEvent.change(screen.getByLabelText('Aantal tafels'), { target: { value: '3' } })
    expect(['Tafel 1', 'Tafel 2', 'Tafel 3'].map((name) => seatPicks(name).length)).toEqual([1, 1, 1])
  })

  test('only who is online, when that is asked; who joins meanwhile stands in the list', () => {
    const { live, doc, frame } = leads()
    act(() => live.store.setState({ present: ['ik', 'noor'] }))
    expect(standing().getAllByText(/niet online/)).toHaveLength(2)
    fireEvent.click(screen.getByLabelText('Alleen wie nu online is'))
    fireEvent.click(button('Door toeval'))
    expect([...seatPicks('Tafel 1'), ...seatPicks('Tafel 2')].map((one) => one.dataset['person'])).toEqual(['noor'])
    act(() => {
      doc.transact(() => putPerson(doc, makePerson('laat', { name: 'Laat' })), 'another')
      frame()
    })
    expect(standing().getByRole('combobox', { name: 'Plaats van Laat' })).toBeDefined()
  })

  test('begins with the tables that are there, and takes them away', async () => {
    const { sent, closed } = leads({ tables: ['t1', 't2'], seats: { noor: 't2' } })
    expect(seatPicks('Tafel 2').map((one) => one.dataset['person'])).toEqual(['noor'])
    fireEvent.click(button('Haal tafels weg'))
    await waitFor(() => expect(closed).toHaveBeenCalled())
    expect(sent).toEqual([{ session: 'session1', tables: [], seating: 'stay' }])
  })

  test('what goes wrong is said, and the work stays', async () => {
    const { closed } = leads()
    vi.stubGlobal('fetch', async () => Response.json({ code: 'closed' }, { status: 409 }))
    fireEvent.click(button('Door toeval'))
    fireEvent.click(button('Zet aan tafel'))
    await waitFor(() => expect(screen.getByRole('alert')).toBeDefined())
    expect(closed).not.toHaveBeenCalled()
    expect(seatPicks('Tafel 1').length).toBeGreaterThan(0)
  })
})

describe('at a table', () => {
  const seats = { ik: 't2', noor: 't2', joost: 't1' }
  const atTables = (more: Partial<Room> = {}) => room({ grouping: 'table', tables: ['t1', 't2'], seats, ...more })
  const titles = (model: LaneModel): string[] => model.get().rows.map(({ id }) => id)

  function withCards(made: ReturnType<typeof atTables>) {
    placeCard(made, 'zaal', { kind: 'issue', title: 'Van de zaal', order: 'a0' })
    placeCard(made, 'een', { kind: 'issue', title: 'Van tafel 1', order: 'a1', table: 't1' })
    placeCard(made, 'twee', { kind: 'issue', title: 'Van tafel 2', order: 'a2', table: 't2' })
    placeCard(made, 'weg', { kind: 'issue', title: 'Van vroeger', order: 'a3', table: 'gone' })
    const model = new LaneModel('issue', made.live.store, made.desk)
    model.subscribe(() => {})
    return model
  }

  test('it says which table, what it is asked, and who sits there', () => {
    const { show, doc, frame } = atTables()
    show(<TableBar />)
    const bar = within(screen.getByRole('region', { name: 'Tafels' }))
    expect(bar.getByRole('heading', { name: 'Tafel 2' })).toBeDefined()
    expect(bar.getByText('Wat zou jij doen?')).toBeDefined()
    expect(bar.getByText('Aan deze tafel: jij, Noor')).toBeDefined()
    act(() => {
      doc.transact(() => setFields(doc, 'people', 'joost', { table: null }), 'another')
      frame()
    })
    fireEvent.change(bar.getByRole('combobox', { name: 'Toon' }), { target: { value: 't1' } })
    expect(bar.getByText('Aan deze tafel zit nu niemand.')).toBeDefined()
  })

  test('a lane shows what is everybody’s and my table’s, until I want to see more', () => {
    const made = atTables()
    const model = withCards(made)
    expect(titles(model)).toEqual(['zaal', 'twee', 'weg'])
    expect(model.get().total).toBe(3)
    made.show(<TableBar />)
    const pick = screen.getByRole('combobox', { name: 'Toon' })
    fireEvent.change(pick, { target: { value: 'all' } })
    expect(titles(model)).toEqual(['zaal', 'een', 'twee', 'weg'])
    fireEvent.change(pick, { target: { value: 't1' } })
    expect(titles(model)).toEqual(['zaal', 'een', 'weg'])
    fireEvent.change(pick, { target: { value: 'mine' } })
    expect(titles(model)).toEqual(['zaal', 'twee', 'weg'])
  })

  test('in the plenary everything shows, and a card says of which table it is', () => {
    const made = atTables()
    const model = withCards(made)
    act(() => made.doc.transact(() => setSession(made.doc, { phase: 1 })))
    expect(titles(model)).toEqual(['zaal', 'een', 'twee', 'weg'])
    made.show(<ListView />)
    const cardOf = (title: string) => within(screen.getByRole('article', { name: `Kwestie ${title}` }))
    expect(cardOf('Van tafel 1').getByText('Tafel 1')).toBeDefined()
    expect(cardOf('Van de zaal').queryByText(/^Tafel/)).toBeNull()
    expect(cardOf('Van vroeger').queryByText(/^Tafel/)).toBeNull()
  })

  test('what I bring is of my table; in the plenary of none, unless it is a harvest', () => {
    const { live, doc } = atTables()
    const place = (title: string, harvest = false): string | null => {
      const kind = harvest ? 'direction' : 'issue'
      const { id = '' } = live.acts.placeCard({ kind, title, language: 'nl', variant: harvest ? 'harvest' : null })
      return live.store.getState().cards[id]?.table ?? null
    }
    expect(place('Aan tafel')).toBe('t2')
    doc.transact(() => setSession(doc, { phase: 1 }))
    expect(place('In de zaal')).toBeNull()
    const free = JSON.stringify([phase('table'), { ...phase('none'), free: false, brings: ['harvest'] }])
    doc.transact(() => setSession(doc, { plan: free }))
    expect(place('Oogst', true)).toBe('t2')
    doc.transact(() => rootOf(doc, 'tables').delete('t2'))
    expect(place('Nog een oogst', true)).toBeNull()
  })

  test('the list brings the harvest of the tables together, each under its name, and no card twice', () => {
    const made = atTables()
    withCards(made)
    const harvest = { kind: 'direction', variant: 'harvest' } as const
    placeCard(made, 'oogst1', { ...harvest, title: 'Bel elkaar', table: 't1' })
    placeCard(made, 'oogst2', { ...harvest, title: 'Schrijf op', table: 't2', variant: 'outcome' })
    placeCard(made, 'oogst3', { ...harvest, title: 'Van niemand' })
    act(() => made.doc.transact(() => setSession(made.doc, { phase: 1 })))
    made.show(<ListView />)
    const gathered = within(screen.getByRole('region', { name: /^Oogst per tafel/ }))
    expect(within(gathered.getByRole('region', { name: 'Tafel 1, 1 kaart' })).getByText('Bel elkaar')).toBeDefined()
    expect(within(gathered.getByRole('region', { name: 'Tafel 2, 1 kaart' })).getByText('Schrijf op')).toBeDefined()
    expect(screen.getAllByRole('article', { name: /Bel elkaar/ })).toHaveLength(1)
    const directions = within(screen.getByRole('region', { name: /^Richtingen/ }))
    expect(directions.getAllByRole('article')).toHaveLength(1)
  })

  test('who sits nowhere sees all tables, and is told so', () => {
    const made = atTables({ seats: { noor: 't1' } })
    expect(titles(withCards(made))).toEqual(['zaal', 'een', 'twee', 'weg'])
    made.show(<TableBar />)
    expect(screen.getByText('Je zit niet aan een tafel. Je ziet alle tafels.')).toBeDefined()
    expect(screen.queryByRole('option', { name: /^Mijn tafel/ })).toBeNull()
  })

  test('without tables in a phase that asks for them, whoever leads finds where to lay them', () => {
    const { desk, show } = room({ grouping: 'table', role: 'coordinator' })
    show(<TableBar />)
    fireEvent.click(button('Maak tafels'))
    expect(desk.getState().panel).toEqual({ is: 'tables' })
    cleanup()
    room({ grouping: 'table' }).show(<TableBar />)
    expect(screen.queryByRole('button')).toBeNull()
    expect(screen.getByText('De tafels worden zo gemaakt.')).toBeDefined()
  })
})

describe('without tables: alone, in pairs, in fours, together', () => {
  const steps = (): string[] => screen.getAllByRole('listitem').map((one) => one.textContent ?? '')
  const now = (): string =>
    screen.getAllByRole('listitem').find((one) => one.getAttribute('aria-current') === 'step')?.textContent ?? ''

  test('the steps go by the server’s clock, also on a device that runs an hour slow', () => {
    vi.useFakeTimers({ now: 1_800_000_000_000 })
    const { show, doc, live } = room({ grouping: 'solo-pair-four-all' })
    live.store.setState({ clockAhead: 3_600_000 })
    doc.transact(() => setSession(doc, { endsAt: Date.now() + 3_600_000 + 12 * minute }))
    show(<Steps />)
    expect(steps().map((one) => one.replace(/, nu$/, ''))).toEqual([
      'Alleen 1 min',
      'In tweetallen 2 min',
      'Met z’n vieren 4 min',
      'Samen 5 min',
    ])
    expect(now()).toBe('Alleen 1 min, nu')
    act(() => void vi.advanceTimersByTime(minute))
    expect(now()).toBe('In tweetallen 2 min, nu')
    act(() => void vi.advanceTimersByTime(6 * minute))
    expect(now()).toBe('Samen 5 min, nu')
    act(() => void vi.advanceTimersByTime(60 * minute))
    expect(now()).toBe('Samen 5 min, nu')
  })

  test('and not where people sit at tables', () => {
    room({ grouping: 'solo-pair-four-all', tables: ['t1'] }).show(<Steps />)
    expect(screen.queryByRole('list')).toBeNull()
  })
})
