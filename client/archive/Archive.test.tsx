import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import type { ArchivedSession } from '#shared/archive/archived.ts'
import { LanguageProvider } from '#client/language.tsx'
import { makeArchived, makeArchivedCard, makeArchivedNote } from '#tests/kit/archived.ts'
import { Archive } from './Archive.tsx'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  location.hash = ''
})

const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 0)))

async function read(content: ArchivedSession, leads = false, asked: unknown[] = [], elsewhere = false): Promise<void> {
  const archive = {
    edition: content.edition,
    hash: '0123456789abcdef'.repeat(4),
    madeAt: 1_767_222_000_000,
    editions: [1],
    undoUntil: null,
    leads,
    mayCopy: leads,
    elsewhere,
    mayAsk: false,
    leaderWord: '',
    content,
  }
  const nothingAsked = { until: null, frozenOn: null, confirmed: null, mine: null, maySay: false, mayChange: false }
  vi.stubGlobal('fetch', async (path: string, init: { readonly method: string; readonly body?: string }) => {
    if (path.endsWith('/erasures')) return Response.json({ asked: [], done: [] })
    if (path.endsWith('/follow-ups')) return Response.json({ followUps: [], mayTell: false, mayRemove: false })
    if (path.endsWith('/weave')) return Response.json({ weave: null, why: 'few' })
    if (path.startsWith('/api/me/taken')) return Response.json({ taken: [] })
    if (path.endsWith('/report')) return Response.json({ ...nothingAsked, remarks: [] })
    if (init.method === 'GET') return Response.json(archive)
    asked.push(JSON.parse(init.body ?? '{}'))
    return Response.json({ id: 'nieuw' })
  })
  await open()
}

async function open(): Promise<void> {
  render(
    <LanguageProvider language="nl">
      <Archive id="monday" />
    </LanguageProvider>,
  )
  await settle()
}

const dilemma = makeArchivedCard('dilemma', {
  kind: 'dilemma',
  title: 'Doorvragen of niet',
  options: [
    { id: 'a', text: 'Doorvragen', loss: 'Vertrouwen' },
    { id: 'b', text: 'Met rust laten', loss: 'Zicht op het kind' },
  ],
  chafes: 'De tijd',
  by: { name: null, perspective: 'Wonen', role: 'participant' },
  recognitions: 4,
})
const direction = makeArchivedCard('richting', { kind: 'direction', title: 'Samen aan tafel' })
const whole = makeArchived({
  cards: [makeArchivedCard('kwestie', { title: 'Wachtlijsten' }), dilemma, direction],
  notes: [
    makeArchivedNote('n1', 'dilemma', { kind: 'value', text: 'Veiligheid voorop.' }),
    makeArchivedNote('n2', 'dilemma', {
      kind: 'source',
      layer: 'expert',
      text: 'Vertrouwen groeit als je zegt waarom.',
      knowledge: ['practice', 'research'],
      by: { name: 'Mei', perspective: null, role: 'expert' },
      later: '2026-12-03',
    }),
  ],
  links: [{ id: 'l', from: 'richting', to: 'dilemma', relation: 'answers' }],
  gone: [
    { id: 'x', is: 'card', why: 'here' },
    { id: 'y', is: 'note', why: 'left-out' },
  ],
  yield: { report: 'Wachten is ook werken.', insights: ['richting'], directions: [], questions: [], tries: [] },
})

const threadOf = (title: string): HTMLElement => screen.getByRole('article', { name: title })

test('a thread tells its card with both losses, what the room and experts added, and where it leads', async () => {
  await read(whole)
  const thread = within(threadOf('Doorvragen of niet'))
  for (const words of [
    'Doorvragen',
    'Vertrouwen',
    'Met rust laten',
    'Zicht op het kind',
    'De tijd',
    'Veiligheid voorop.',
  ]) {
    expect(thread.getByText(words)).toBeTruthy()
  }
  const said = thread.getByText(/^Mei, Expert/).textContent
  expect(said).toContain('Praktijkkennis · Kennis uit onderzoek')
  expect(said).toContain('later toegevoegd, op 3 december 2026')
  expect(thread.getByText(/bron gevraagd/i)).toBeTruthy()
  const link = thread.getByRole('link', { name: 'Richting: Samen aan tafel' })
  expect(link.getAttribute('href')).toBe('#richting')
  expect(link.closest('li')?.textContent).toMatch(/^krijgt antwoord van/)
})

test('the yield stands before all threads, and what is not in it is told by why, never by what', async () => {
  await read(whole)
  const [first] = screen.getAllByRole('heading', { level: 2 }).filter((one) => one.id !== 'contents')
  expect(first?.textContent).toBe('Opbrengst')
  expect(screen.getByText('Wachten is ook werken.')).toBeTruthy()
  expect(screen.getByText('1 was alleen voor die bijeenkomst, 1 is bij het nakijken weggelaten')).toBeTruthy()
})

test('headings go down one step at a time, and each entry of the contents leads somewhere', async () => {
  await read(whole)
  const levels = screen.getAllByRole('heading').map((one) => Number(one.tagName.slice(1)))
  for (const [nth, level] of levels.entries()) expect(level - (levels[nth - 1] ?? 0)).toBeLessThanOrEqual(1)
  const entries = within(screen.getByRole('navigation', { name: 'Inhoud' })).getAllByRole('link')
  expect(entries.length).toBeGreaterThan(8)
  for (const entry of entries)
    expect(document.getElementById(entry.getAttribute('href')?.slice(1) ?? '')).not.toBeNull()
})

test('#CARD in the address brings that card into view, and reading goes on there', async () => {
  location.hash = '#richting'
  await read(whole)
  expect(document.activeElement).toBe(threadOf('Samen aan tafel'))
  act(() => {
    location.hash = '#kwestie'
    dispatchEvent(new Event('hashchange'))
  })
  expect(document.activeElement).toBe(threadOf('Wachtlijsten'))
})

test('it says that it is confidential, for whom, which edition, and what people agreed to', async () => {
  await read({
    ...whole,
    edition: 2,
    provenance: { ...whole.provenance, audience: 'session', consents: { takePart: 9, named: null, research: 6 } },
  })
  const head = within(screen.getByRole('heading', { level: 1 }).parentElement ?? document.body)
  for (const words of ['Vertrouwelijk', 'Voor wie erbij was', 'Uitgave 2', '0123 4567 89ab cdef']) {
    expect(head.getByText(words)).toBeTruthy()
  }
  expect(
    head.getByText('Deden mee: 9 · Met naam in het verslag: te weinig om te noemen · Voor onderzoek: 6'),
  ).toBeTruthy()
})

test('who leads may go on with what was made here, and not with what was brought in', async () => {
  await read(whole, true)
  expect(screen.getByRole('link', { name: 'Beheer het archief' })).toBeTruthy()
  cleanup()
  await read(whole, true, [], true)
  expect(screen.queryByRole('link', { name: 'Beheer het archief' })).toBeNull()
  expect(screen.getByRole('button', { name: 'Begin een nieuwe bijeenkomst hiermee' })).toBeTruthy()
  expect(screen.getByRole('link', { name: /JSON/ })).toBeTruthy()
})

test('only who leads may begin a new session with it', async () => {
  await read(whole)
  expect(screen.queryByRole('button', { name: /Begin een nieuwe/ })).toBeNull()
  cleanup()
  const asked: Record<string, unknown>[] = []
  await read(whole, true, asked)
  fireEvent.click(screen.getByRole('button', { name: 'Begin een nieuwe bijeenkomst hiermee' }))
  fireEvent.change(screen.getByLabelText('Datum'), { target: { value: '2027-01-19' } })
  fireEvent.click(screen.getByRole('button', { name: 'Maak de bijeenkomst' }))
  await settle()
  expect(asked[0]).toMatchObject({ session: 'monday', subject: 'Schuldhulp aan de keukentafel', date: '2027-01-19' })
  expect(location.pathname).toBe('/s/nieuw')
})

test('two hundred cards all stand on the page', async () => {
  const cards = Array.from({ length: 200 }, (_, n) => makeArchivedCard(`k${n}`, { title: `Kaart ${n}` }))
  await read(makeArchived({ cards }))
  expect(document.querySelectorAll('article.thread-read')).toHaveLength(200)
})

test('who may not read it is told so, and is not told whether it exists', async () => {
  const titles: (string | null)[] = []
  for (const [code, status] of [
    ['not-allowed', 403],
    ['not-found', 404],
  ] as const) {
    vi.stubGlobal('fetch', async () => Response.json({ code }, { status }))
    await open()
    titles.push(screen.getByRole('heading', { level: 1 }).textContent)
    cleanup()
  }
  expect(titles).toEqual(['Dit archief is er niet', 'Dit archief is er niet'])
})
