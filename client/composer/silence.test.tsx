import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { HeldThing } from '#shared/commands/shapes.ts'
import { newId } from '#shared/id.ts'
import type { Role } from '#shared/policy/operations.ts'
import type { Phase } from '#shared/session/format.ts'
import { Reveal } from '#client/board/Reveal.tsx'
import { LiveProvider } from '#client/live/hooks.ts'
import { boardOf } from '#tests/kit/board.ts'
import { makeCard, makePhase, makeSession } from '#tests/kit/make.ts'
import { Composer } from './Composer.tsx'
import { HeldMine } from './HeldMine.tsx'

const silent = { brings: ['issue'], most: 2, visibility: 'private-then-together' } satisfies Partial<Phase>
const named = (title: string, more: Partial<Phase>): Phase =>
  makePhase({ id: title, title: { nl: title, en: title }, ...more })
const plan = [named('Brengen', silent), named('Praten', { brings: ['issue'] }), named('Advies', silent)]

let asked: { path: string; body: Record<string, unknown> }[]
let answer: (path: string) => [status: number, answer: unknown]

beforeEach(() => {
  localStorage.clear()
  asked = []
  answer = () => [200, { where: 'held' }]
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
    if (init.method === 'GET') return new Response(JSON.stringify({ held: [] }))
    asked.push({ path, body: JSON.parse(init.body as string) as Record<string, unknown> })
    const [status, body] = answer(path)
    return new Response(JSON.stringify(body), { status })
  })
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

function room(role: Role = 'participant') {
  const { live } = boardOf({ id: newId(), plan, me: { person: 'anna', name: 'Anna', role } })
  const { store } = live
  const session = (change: Partial<ReturnType<typeof makeSession>>): void =>
    store.setState({ session: makeSession({ plan: JSON.stringify(plan), ...change }) })
  session({})
  store.setState({ line: { state: 'live' } })
  return { live, store, session: (change: Parameters<typeof session>[0]) => act(() => session(change)) }
}

function show({ live }: ReturnType<typeof room>, what: React.ReactNode): void {
  render(<LiveProvider value={live}>{what}</LiveProvider>)
}

const press = async (name: string | RegExp): Promise<void> => {
  await act(async () => fireEvent.click(screen.getByRole('button', { name })))
}
const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Wat speelt er?' })
const write = (words: string): void => void fireEvent.change(field(), { target: { value: words } })

describe('who writes in a silent phase', () => {
  test('hands in, and the words go once the server has them', async () => {
    const here = room()
    show(here, <Composer />)
    write('De wachtlijst')
    expect(screen.getByText('Niemand ziet dit, tot alles samen wordt getoond.')).toBeTruthy()
    await press('Lever in')
    expect(asked).toMatchObject([{ body: { phase: 'Brengen', thing: { title: 'De wachtlijst' } } }])
    expect(field().value).toBe('')
    expect(screen.getByText('Je kunt er nog 1 brengen, van 2.')).toBeTruthy()
  })

  test('keeps the words when the server says no', async () => {
    answer = () => [409, { code: 'turn' }]
    show(room(), <Composer />)
    write('De wachtlijst')
    await press('Lever in')
    expect(screen.getByRole('alert').textContent).toContain('Nu schrijven anderen')
    expect(field().value).toBe('De wachtlijst')
  })

  test('goes on writing meanwhile: nothing of it is lost, and the next press changes the same thing', async () => {
    let say: (response: Response) => void = () => {}
    show(room(), <Composer />)
    vi.stubGlobal('fetch', (path: string, init: RequestInit) => {
      asked.push({ path, body: JSON.parse(init.body as string) as Record<string, unknown> })
      return new Promise<Response>((resolve) => {
        say = resolve
      })
    })
    write('De wachtlijst')
    await press('Lever in')
    write('De wachtlijst is vol')
    await act(async () => say(new Response('{"where":"held"}')))
    expect(field().value).toBe('De wachtlijst is vol')
    await press('Lever in')
    expect(asked[1]?.body['id']).toBe(asked[0]?.body['id'])
  })

  test('is told when all has been shown, and that it goes on the board at once', async () => {
    const here = room()
    answer = () => [200, { where: 'board' }]
    show(here, <Composer />)
    here.session({ shown: 'Brengen' })
    write('Te laat')
    expect(screen.getByText(/Wat je nu schrijft, ligt meteen op het bord/)).toBeTruthy()
    await press('Plaats alsnog op het bord')
    expect(here.store.getState().did).toEqual({ key: 'did.held.placed' })
  })

  test('and whose words still stand here when the phase is over is asked', async () => {
    const here = room()
    show(here, <Composer />)
    write('Net niet op tijd')
    here.session({ phase: 1 })
    expect((await screen.findByText(/Je schreef dit bij ‘Brengen’/)).textContent).toContain('Lever je het alsnog in?')
    here.session({ phase: 1, shown: 'Brengen' })
    expect(screen.getByText(/Je schreef dit bij ‘Brengen’/).textContent).toContain('De rest is al getoond.')
    answer = () => [200, { where: 'board' }]
    await press('Plaats alsnog op het bord')
    expect(asked).toMatchObject([{ body: { phase: 'Brengen', thing: { title: 'Net niet op tijd' } } }])
    expect(screen.queryByText(/Je schreef dit bij/)).toBeNull()
    expect(field().value).toBe('')
  })

  test('is not asked to hand in what no longer may', async () => {
    const here = room()
    show(here, <Composer />)
    write('Veel te laat')
    here.session({ phase: 1 })
    expect(await screen.findByText(/Je schreef dit bij/)).toBeDefined()
    here.session({ phase: 2 })
    expect(screen.queryByText(/Je schreef dit bij/)).toBeNull()
    expect(field().value).toBe('Veel te laat')
  })
})

describe('what waits of mine', () => {
  const held = (id: string, title: string): HeldThing => ({
    id,
    phase: 'Brengen',
    behalf: null,
    thing: {
      is: 'card',
      kind: 'issue',
      variant: null,
      title,
      body: 'Zo ging het.',
      options: [],
      chafes: '',
      language: 'nl',
      linkTo: [],
      theme: null,
    },
  })
  function waiting(...things: HeldThing[]) {
    const here = room()
    here.store.setState({ line: { state: 'connecting' }, held: things })
    return here
  }

  test('can be changed', async () => {
    show(waiting(held('een', 'De wachtlijst')), <HeldMine heading="h3" />)
    await press('Wijzig: De wachtlijst')
    fireEvent.change(screen.getByDisplayValue('De wachtlijst'), { target: { value: 'De wachtlijst is vol' } })
    await press('Bewaar')
    expect(asked).toMatchObject([
      { body: { id: 'een', thing: { title: 'De wachtlijst is vol', body: 'Zo ging het.' } } },
    ])
    expect(screen.getByText('De wachtlijst is vol')).toBeTruthy()
    expect(screen.getByText('Je hebt het veranderd. Het wacht nog.')).toBeTruthy()
  })

  test('says that it was shown meanwhile, and keeps the changed words in sight', async () => {
    answer = () => [409, { code: 'over' }]
    show(waiting(held('een', 'De wachtlijst')), <HeldMine heading="h3" />)
    await press('Wijzig: De wachtlijst')
    fireEvent.change(screen.getByDisplayValue('De wachtlijst'), { target: { value: 'Toch anders' } })
    await press('Bewaar')
    expect(screen.getByText('Dit ligt al op het bord. Wijzig het daar.')).toBeTruthy()
    expect(screen.getByDisplayValue('Toch anders')).toBeTruthy()
  })

  test('taken back is a draft again, below what stands there', async () => {
    answer = () => [200, { done: true }]
    const here = waiting(held('een', 'De wachtlijst'), held('twee', 'De regie'))
    show(
      here,
      <>
        <Composer />
        <HeldMine heading="h3" />
      </>,
    )
    const list = within(screen.getByRole('region', { name: /Jouw ingeleverde kaarten/ }))
    await press('Neem terug: De wachtlijst')
    expect(field().value).toBe('De wachtlijst')
    await press('Neem terug: De regie')
    expect(field().value).toBe('De wachtlijst')
    expect(screen.getByDisplayValue(/Zo ging het\.\s+De regie\s+Zo ging het\./)).toBeTruthy()
    expect(list.queryAllByRole('listitem')).toHaveLength(0)
    expect(document.activeElement).not.toBe(document.body)
  })
})

describe('the room', () => {
  test('reads what a silent phase means, and how much waits, of how many people', () => {
    const here = room()
    show(here, <Reveal />)
    expect(screen.getByText('In deze fase schrijft ieder voor zich. Daarna zien we alles samen.')).toBeTruthy()
    here.session({ held: 14, holders: 9 })
    expect(screen.getByText('14 dingen van 9 mensen wachten')).toBeTruthy()
    expect(screen.queryByRole('button')).toBeNull()
    here.session({ held: 1, holders: 1, phase: 1 })
    expect(screen.getByText('1 ding van 1 mens wacht')).toBeTruthy()
    here.session({ phase: 1 })
    expect(screen.queryByRole('region')).toBeNull()
  })

  test('is shown all of it, or the next, by who leads', async () => {
    const here = room('coordinator')
    show(here, <Reveal />)
    expect(screen.getByText('Er is nog niets ingeleverd.')).toBeTruthy()
    here.session({ held: 3, holders: 2, phase: 1 })
    answer = () => [200, { left: 2 }]
    await press('Toon de volgende')
    expect(here.store.getState().did).toEqual({ key: 'did.held.one', values: { n: 2 } })
    answer = () => [200, { left: 0 }]
    await press('Toon alles')
    expect(here.store.getState().did).toEqual({ key: 'did.held.all' })
    expect(asked.map(({ body }) => [body['phase'], body['how']])).toEqual([
      ['Brengen', 'one'],
      ['Brengen', 'all'],
    ])
  })

  test('chooses of which phase, when more than one waits', async () => {
    const here = room('coordinator')
    show(here, <Reveal />)
    here.session({ held: 3, holders: 2, phase: 2 })
    const pick = screen.getByRole('combobox', { name: 'Van fase' })
    expect(
      within(pick)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['Brengen', 'Advies'])
    answer = () => [200, { left: 0 }]
    fireEvent.change(pick, { target: { value: 'Brengen' } })
    await press('Toon alles')
    expect(asked).toMatchObject([{ body: { phase: 'Brengen' } }])
  })

  test('what lies on the board counts once of what I may bring', () => {
    const here = room()
    show(here, <Composer />)
    act(() => here.store.setState({ cards: { een: makeCard('een', { author: 'anna', phase: 'Brengen' }) } }))
    expect(screen.getByText('Je kunt er nog 1 brengen, van 2.')).toBeTruthy()
  })
})
