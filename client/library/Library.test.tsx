import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { LibraryAnswer, LibraryFigures, LibraryHit } from '#shared/commands/library-commands.ts'
import { Library } from './Library.tsx'

type Input = Readonly<Record<string, unknown>>
let searched: Input[] = []
let counted: Input[] = []
let answer: (input: Input) => LibraryAnswer | Promise<LibraryAnswer> | 'no-line'

const plain = (words: string) => ({ words, marks: [] })

const hit = (entity: string, more: Partial<LibraryHit> = {}): LibraryHit => ({
  session: 'session1',
  entity,
  card: entity,
  kind: 'issue',
  title: plain(`Titel ${entity}`),
  pieces: [],
  sides: 0,
  perspective: 'Wijkteam',
  theme: 'Vertrouwen',
  recognitions: 0,
  links: 0,
  annotations: 0,
  subject: 'Samen beslissen',
  number: 6,
  date: '2026-11-19',
  atelier: { id: 'atelier1', title: 'Jeugd en Gezin' },
  ...more,
})

const answered = (hits: LibraryHit[], more: Partial<LibraryAnswer> = {}): LibraryAnswer => ({
  cards: hits.length,
  sessions: hits.length > 0 ? 1 : 0,
  kinds: { issue: 12, dilemma: 8, direction: 9, annotation: 2, followUp: 1 },
  perspectives: [
    { name: 'Wijkteam', cards: 7 },
    { name: 'Ervaring', cards: 5 },
  ],
  themes: [{ name: 'Vertrouwen', cards: 4 }],
  ateliers: [{ id: 'atelier1', title: 'Jeugd en Gezin', cards: 7 }],
  hits,
  next: null,
  ...more,
})

const figures: LibraryFigures = {
  heat: {
    themes: ['Vertrouwen', 'Regie'],
    rows: [
      { perspective: 'Wijkteam', cards: [12, 0] },
      { perspective: 'Kerkenwerk', cards: [null, null] },
    ],
  },
  balance: [
    { perspective: 'Wijkteam', brought: 35, taken: 22 },
    { perspective: 'Kerkenwerk', brought: null, taken: null },
  ],
  sessions: [
    {
      ...{ session: 'session1', number: 6, subject: 'Samen beslissen', date: '2026-11-19' },
      ...{ issue: 12, dilemma: 8, direction: 9, answering: 4 },
    },
  ],
}

beforeEach(() => {
  searched = []
  counted = []
  answer = () => answered([hit('a')])
  sessionStorage.clear()
  history.replaceState(null, '', '/bibliotheek')
  vi.stubGlobal('scrollTo', vi.fn<() => void>())
  vi.stubGlobal('fetch', async (url: string, init: { body: string }) => {
    const input = JSON.parse(init.body) as Input
    if (url === '/api/library/figures') {
      counted.push(input)
      // Of one theme there is not much of a table.
      return Response.json(input['theme'] === null ? figures : { ...figures, heat: { themes: [], rows: [] } })
    }
    searched.push(input)
    const told = await answer(input)
    if (told === 'no-line') throw new TypeError('no line')
    return Response.json(told)
  })
})
afterEach(() => {
  vi.useRealTimers()
  cleanup()
  vi.unstubAllGlobals()
})

const open = async (): Promise<void> => {
  render(<Library />)
  await screen.findByRole('heading', { level: 1 })
}
const field = () => screen.getByLabelText('Zoek in alle bewaarde bijeenkomsten')
const type = (words: string) => fireEvent.change(field(), { target: { value: words } })
const enter = () => fireEvent.submit(field())
const titles = () => screen.queryAllByRole('article').map((one) => within(one).getByRole('heading').textContent)
const last = () => searched.at(-1)

/** Lets time go by; a moment in which one writes the next letter is none. */
const passes = (ms: number) => act(async () => vi.advanceTimersByTime(ms))
const asked = () => searched.map(({ words }) => words)

test('while somebody types it is searched after a pause, once for the whole word; Enter does not wait', async () => {
  await open()
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  for (const words of ['d', 'de', 'del', 'delen']) {
    type(words)
    await passes(100)
  }
  expect(asked()).toEqual([''])
  await passes(1000)
  expect(asked()).toEqual(['', 'delen'])
  type('zwijgen')
  await act(async () => enter())
  expect(asked()).toEqual(['', 'delen', 'zwijgen'])
})

test('an answer that comes after a later one is dropped', async () => {
  await open()
  let late: (told: LibraryAnswer) => void = () => {}
  answer = ({ words }) =>
    words === 'delen' ? new Promise((told) => (late = told)) : answered([hit('b', { title: plain('Vertrouwen') })])
  type('delen')
  enter()
  await waitFor(() => expect(last()).toMatchObject({ words: 'delen' }))
  type('vertrouwen')
  enter()
  await waitFor(() => expect(titles()).toEqual(['Vertrouwen']))
  await act(async () => late(answered([hit('c', { title: plain('Delen') })])))
  expect(titles()).toEqual(['Vertrouwen'])
})

test('a dilemma says its sides with what one loses, marks what matched, and opens in its thread', async () => {
  const dilemma = hit('noteId', {
    kind: 'dilemma',
    card: 'cardId',
    title: { words: 'Delen of beschermen?', marks: [[0, 5]] },
    pieces: [
      plain('Met de huisarts delen\nVertrouwen'),
      plain('Zwijgen\nTijd'),
      plain('… niemand zegt mij wat ik mag'),
    ],
    sides: 2,
    recognitions: 17,
    links: 4,
    annotations: 1,
  })
  answer = () => answered([dilemma])
  await open()
  const found = screen.getByRole('article', { name: 'Delen of beschermen?' })
  expect(within(found).getByText('Delen').tagName).toBe('MARK')
  const link = within(found).getByRole('link', { name: 'Delen of beschermen?' })
  expect(link.getAttribute('href')).toBe('/archief/session1#cardId')
  const [one, other] = [...found.querySelectorAll('.sides-found > div')].map((side) => side.textContent)
  expect([one, other]).toEqual(['EnerzijdsMet de huisarts delenVerlies: Vertrouwen', 'AnderzijdsZwijgenVerlies: Tijd'])
  expect(within(found).getByText('… niemand zegt mij wat ik mag')).toBeTruthy()
  const facts = within(found)
    .getAllByRole('listitem')
    .map((fact) => fact.textContent)
  expect(facts).toEqual([
    ...['Dilemma', '17 herkennen dit', '4 verbindingen', '1 duiding', 'Wijkteam', 'Vertrouwen'],
    ...['Bijeenkomst 6: Samen beslissen', 'Jeugd en Gezin', '19 nov 2026'],
  ])
})

test('a kind narrows, and what the other kinds have stays to be seen', async () => {
  answer = ({ kind }) =>
    kind === null
      ? answered([hit('a')])
      : answered([hit('b')], { kinds: { issue: 0, dilemma: 8, direction: 0, annotation: 0, followUp: 0 } })
  await open()
  fireEvent.click(screen.getByRole('button', { name: 'Dilemma’s 8' }))
  await waitFor(() => expect(titles()).toEqual(['Titel b']))
  expect(last()).toMatchObject({ kind: 'dilemma' })
  expect(screen.getByRole('button', { name: 'Kwesties 12' }).getAttribute('aria-pressed')).toBe('false')
  expect(screen.getByRole('button', { name: 'Dilemma’s 8' }).getAttribute('aria-pressed')).toBe('true')
  expect(searched).toHaveLength(2)
})

test('filters that were kept do not hide their neighbours: those are asked for', async () => {
  await open()
  fireEvent.change(screen.getByLabelText('Perspectief'), { target: { value: 'Ervaring' } })
  await waitFor(() => expect(last()).toMatchObject({ perspective: 'Ervaring' }))
  cleanup()
  answer = ({ perspective }) =>
    answered([hit('a')], perspective === null ? {} : { perspectives: [{ name: 'Ervaring', cards: 5 }] })
  await open()
  const choices = () =>
    within(screen.getByLabelText('Perspectief'))
      .getAllByRole('option')
      .map((one) => one.textContent)
  await waitFor(() => expect(choices()).toEqual(['Alle perspectieven', 'Wijkteam (7)', 'Ervaring (5)']))
})

test('a filter is taken away by itself or with all others, and one goes on at what is found then', async () => {
  await open()
  fireEvent.change(screen.getByLabelText('Perspectief'), { target: { value: 'Ervaring' } })
  fireEvent.change(screen.getByLabelText('Thema'), { target: { value: 'Vertrouwen' } })
  fireEvent.change(screen.getByLabelText('Periode'), { target: { value: 'year' } })
  await waitFor(() => expect(last()).toMatchObject({ perspective: 'Ervaring', theme: 'Vertrouwen' }))
  expect(last()?.['from']).toMatch(/^\d{4}-01-01$/)
  fireEvent.click(screen.getByRole('button', { name: 'Haal weg: Ervaring' }))
  await waitFor(() => expect(last()).toMatchObject({ perspective: null, theme: 'Vertrouwen' }))
  expect(document.activeElement?.textContent).toBe('1 kaart in 1 bijeenkomst')
  fireEvent.change(screen.getByLabelText('Periode'), { target: { value: 'own' } })
  fireEvent.click(screen.getByRole('button', { name: 'Alles wissen' }))
  await waitFor(() => expect(screen.queryByRole('list', { name: 'Gekozen filters' })).toBeNull())
  expect([screen.getByLabelText('Thema'), screen.getByLabelText('Periode')]).toMatchObject([
    { value: '' },
    { value: '' },
  ])
})

test('a period of one’s own has two days', async () => {
  await open()
  fireEvent.change(screen.getByLabelText('Periode'), { target: { value: 'own' } })
  fireEvent.change(screen.getByLabelText('Vanaf'), { target: { value: '0002-03-01' } })
  fireEvent.change(screen.getByLabelText('Vanaf'), { target: { value: '2025-03-01' } })
  fireEvent.change(screen.getByLabelText('Tot en met'), { target: { value: '2025-06-30' } })
  await waitFor(() => expect(last()).toMatchObject({ from: '2025-03-01', to: '2025-06-30' }))
  expect(searched.filter(({ from }) => String(from).startsWith('0'))).toEqual([])
  expect(screen.getByRole('button', { name: 'Haal weg: vanaf 1 mrt 2025' })).toBeTruthy()
})

test('a cell of the table narrows to its cards, says that it is pressed, and the table stays whole', async () => {
  await open()
  const cell = await screen.findByRole('button', { name: '12 Wijkteam, Vertrouwen' })
  fireEvent.click(cell)
  await waitFor(() => expect(last()).toMatchObject({ perspective: 'Wijkteam', theme: 'Vertrouwen' }))
  expect(cell.getAttribute('aria-pressed')).toBe('true')
  await waitFor(() => expect(counted.length).toBeGreaterThan(1))
  expect(screen.getByRole('row', { name: /^Kerkenwerk te weinig/ })).toBeTruthy()
  fireEvent.click(cell)
  await waitFor(() => expect(cell.getAttribute('aria-pressed')).toBe('false'))
})

test('of too few people a dash is shown with words for it, and a nought is no button', async () => {
  await open()
  const heat = await screen.findByRole('row', { name: /^Kerkenwerk/ })
  expect(within(heat).getAllByText('te weinig mensen om te tonen')).toHaveLength(2)
  expect(within(heat).queryByRole('button')).toBeNull()
  expect(screen.queryByRole('button', { name: /Regie/ })).toBeNull()
  const balance = screen.getByRole('row', { name: '35 Wijkteam 22' })
  expect(balance.querySelectorAll('i')).toHaveLength(2)
})

test('a session of the course narrows, and its numbers are a table too', async () => {
  await open()
  const session = await screen.findByRole('button', { name: /^Nr. 6 nov 2026/ })
  expect(session.textContent).toContain('Samen beslissen: kwesties 12, dilemma’s 8, richtingen 9')
  fireEvent.click(session)
  await waitFor(() => expect(last()).toMatchObject({ session: 'session1' }))
  expect(screen.getByText(/Richtingen die antwoord geven: 4 van 9\./)).toBeTruthy()
  const row = document.querySelector('.as-table tbody tr')
  expect([...(row?.querySelectorAll('td') ?? [])].map((td) => td.textContent)).toEqual(['12', '8', '9', '4'])
})

const two = { cards: 3, next: 'session1.b' }

test('more adds the next page, says how many came, and goes to the first of them', async () => {
  answer = ({ after }) =>
    after === null || after === undefined ? answered([hit('a'), hit('b')], two) : answered([hit('c')])
  await open()
  fireEvent.click(screen.getByRole('button', { name: 'Meer' }))
  await waitFor(() => expect(titles()).toEqual(['Titel a', 'Titel b', 'Titel c']))
  await waitFor(() => expect(screen.getByText('1 kaart erbij.').tagName).toBe('OUTPUT'))
  expect(document.activeElement?.textContent).toBe('Titel c')
  expect(screen.queryByRole('button', { name: 'Meer' })).toBeNull()
})

test('where the last that one has is gone meanwhile, more goes on behind what one has, with nothing twice', async () => {
  answer = ({ after }) => {
    if (after === 'session1.b') return answered([hit('a')], { cards: 3, next: 'session1.a' })
    return after === 'session1.a' ? answered([hit('c')]) : answered([hit('a'), hit('b')], two)
  }
  await open()
  fireEvent.click(screen.getByRole('button', { name: 'Meer' }))
  await waitFor(() => expect(titles()).toEqual(['Titel a', 'Titel b', 'Titel c']))
  await waitFor(() => expect(screen.getByText('1 kaart erbij.').tagName).toBe('OUTPUT'))
})

test('who comes back from a result finds the same words, filters, pages and place', async () => {
  answer = ({ after }) =>
    after === null || after === undefined ? answered([hit('a'), hit('b')], two) : answered([hit('c')])
  await open()
  type('delen')
  enter()
  fireEvent.change(screen.getByLabelText('Thema'), { target: { value: 'Vertrouwen' } })
  await waitFor(() => expect(last()).toMatchObject({ words: 'delen', theme: 'Vertrouwen' }))
  await waitFor(() => expect(document.querySelector('.library-results')?.getAttribute('aria-busy')).toBe('false'))
  fireEvent.click(screen.getByRole('button', { name: 'Meer' }))
  const link = await screen.findByRole('link', { name: 'Titel c' })
  link.addEventListener('click', (event) => event.preventDefault())
  fireEvent.click(link)
  cleanup()
  searched = []
  await open()
  expect(field()).toMatchObject({ value: 'delen' })
  expect(searched[0]).toMatchObject({ words: 'delen', theme: 'Vertrouwen' })
  expect(document.activeElement?.textContent).toBe('Titel c')
  expect(location.href).not.toMatch(/delen|Vertrouwen/)
})

test('from an atelier one begins with what is in it, whatever was looked for before', async () => {
  await open()
  type('delen')
  enter()
  await waitFor(() => expect(last()).toMatchObject({ words: 'delen' }))
  cleanup()
  searched = []
  history.replaceState(null, '', '/bibliotheek?atelier=atelier1')
  await open()
  expect(searched[0]).toMatchObject({ words: '', atelier: 'atelier1' })
  expect(screen.getByRole('button', { name: 'Haal weg: Jeugd en Gezin' })).toBeTruthy()
  expect(location.search).toBe('')
})

test('when nothing is found it says what may help; the filters stay', async () => {
  await open()
  answer = () => answered([])
  type('xyz')
  enter()
  expect(await screen.findByRole('heading', { name: 'Niets gevonden' })).toBeTruthy()
  expect(screen.getByText('Probeer een ander woord, of minder filters.')).toBeTruthy()
  expect(screen.getByRole('group', { name: 'Filters' })).toBeTruthy()
})

test('before anything was archived one reads what will be here, and is asked for nothing', async () => {
  answer = () => answered([], { kinds: { issue: 0, dilemma: 0, direction: 0, annotation: 0, followUp: 0 } })
  await open()
  expect(screen.getByRole('heading', { name: 'Hier komt wat jullie bewaren' })).toBeTruthy()
  expect(screen.queryByRole('searchbox')).toBeNull()
})

test('without a line the words stay, what was found stays, and one can try again', async () => {
  await open()
  answer = () => 'no-line'
  type('delen')
  enter()
  expect((await screen.findByRole('alert')).textContent).toContain('We kunnen de bibliotheek nu niet bereiken.')
  expect(field()).toMatchObject({ value: 'delen' })
  expect(titles()).toEqual(['Titel a'])
  answer = () => answered([hit('b')])
  fireEvent.click(screen.getByRole('button', { name: 'Probeer opnieuw' }))
  await waitFor(() => expect(titles()).toEqual(['Titel b']))
  expect(screen.queryByRole('alert')).toBeNull()
})

test('the menu above says where one is', async () => {
  await open()
  const menu = screen.getByRole('navigation', { name: 'Hoofdmenu' })
  expect(within(menu).getByRole('link', { name: 'Bibliotheek' }).getAttribute('aria-current')).toBe('page')
  expect(within(menu).getByRole('link', { name: 'Bijeenkomsten' }).getAttribute('aria-current')).toBeNull()
})
