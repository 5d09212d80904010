import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { LanguageProvider } from '#client/language.tsx'
import type {
  FollowUpTold,
  LookBack as Looked,
  QuestionTold,
  Timeline as Line,
} from '#shared/commands/came-commands.ts'
import { Carry } from './Carry.tsx'
import { FollowUps } from './FollowUps.tsx'
import { LookBack } from './LookBack.tsx'
import { Questions } from './Questions.tsx'
import { Timeline } from './Timeline.tsx'
import { ToldLater } from './ToldLater.tsx'

let answers: Record<string, unknown>
let posted: { readonly path: string; readonly body: Readonly<Record<string, unknown>> }[]
beforeEach(() => {
  posted = []
  answers = {}
  vi.stubGlobal('fetch', (path: string, { method, body }: RequestInit) => {
    if (method === 'POST' && typeof body === 'string') posted.push({ path, body: JSON.parse(body) as never })
    const given = method === 'POST' ? { done: true } : answers[path]
    return Promise.resolve(
      new Response(JSON.stringify(given ?? { code: 'not-found' }), { status: given === undefined ? 404 : 200 }),
    )
  })
  vi.stubGlobal('matchMedia', () => ({ matches: true }))
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const show = (what: React.ReactNode) => render(<LanguageProvider language="nl">{what}</LanguageProvider>)
const open: QuestionTold = {
  ...{ id: 'v1', words: 'Wie belt wie?', language: 'nl', state: 'open', day: '2026-11-01', last: null, mine: true },
  steps: [{ change: 'opened', day: '2026-11-01', words: '', at: null }],
}
const answered: QuestionTold = {
  ...{ id: 'v2', words: 'Wanneer wachten?', language: 'nl', state: 'answered', day: '2026-10-01', mine: false },
  last: { session: 's1', card: 'k1' },
  steps: [
    { change: 'opened', day: '2026-10-01', words: '', at: { session: 's1', number: 1, card: 'k1' } },
    { change: 'answered', day: '2026-11-02', words: 'Nooit te lang.', at: null },
  ],
}

test('[P45] a member asks a question, and what the guard finds in it does not go', async () => {
  answers['/api/ateliers/a1/questions'] = { questions: [open, answered], leads: false, member: true }
  show(<Questions atelier="a1" />)
  const section = await screen.findByRole('region', { name: 'Onze leervragen' })
  expect(within(section).getByText('1 beantwoord of opzij')).toBeTruthy()
  expect(within(section).queryByText(/Zeg hoe het/)).toBeNull()
  fireEvent.click(within(section).getByRole('button', { name: 'Stel een leervraag' }))
  const field = within(section).getByLabelText('Welke vraag nemen we mee?')
  expect(document.activeElement).toBe(field)
  fireEvent.change(field, { target: { value: 'Bel ik 06-12345678?' } })
  fireEvent.click(within(section).getByRole('button', { name: 'Stel deze vraag' }))
  expect(posted).toEqual([])
  fireEvent.change(field, { target: { value: 'Wat helpt?' } })
  fireEvent.click(within(section).getByRole('button', { name: 'Stel deze vraag' }))
  expect(await within(section).findByText('Je vraag staat erbij.')).toBeTruthy()
  expect(posted).toMatchObject([{ path: '/api/ateliers/a1/questions', body: { words: 'Wat helpt?', language: 'nl' } }])
  fireEvent.click(within(section).getByRole('button', { name: 'Trek mijn vraag terug' }))
  expect(posted.at(-1)?.path).toBe('/api/ateliers/a1/questions/v1/back')
})

test('[P45] who leads says how a question goes; only what is not open can be opened again', async () => {
  answers['/api/ateliers/a1/questions'] = { questions: [open, answered], leads: true, member: true }
  show(<Questions atelier="a1" />)
  const [first] = await screen.findAllByRole('button', { name: /Zeg hoe het ermee gaat/ })
  if (first) fireEvent.click(first)
  const dialog = await screen.findByRole('dialog')
  expect(within(dialog).queryByLabelText('Weer open')).toBeNull()
  fireEvent.click(within(dialog).getByLabelText('Opzij gezet'))
  fireEvent.click(within(dialog).getByRole('button', { name: 'Zet erbij' }))
  expect(posted).toMatchObject([{ path: '/api/ateliers/a1/questions/v1/steps', body: { change: 'aside', words: '' } }])
})

test('[P45] in a thread stands what came of it; mine can be changed, and of others only who leads takes away', async () => {
  const told: FollowUpTold = {
    ...{ id: 'f1', card: 'k1', outcome: 'tried', words: 'We gingen langs.', language: 'nl', name: null },
    ...{ perspective: 'Wonen', day: '2026-11-29', mine: false },
  }
  const all = { followUps: [told, { ...told, id: 'f2', name: 'Noor', mine: true }], mayTell: true, mayRemove: false }
  answers['/api/archives/s1/follow-ups'] = all
  show(
    <ToldLater session="s1">
      <FollowUps card="k1" title="Samen" />
    </ToldLater>,
  )
  expect(await screen.findByText('iemand · Wonen · 29 november 2026')).toBeTruthy()
  expect(screen.getByText('Noor · Wonen · 29 november 2026')).toBeTruthy()
  expect(screen.getAllByRole('button', { name: 'Haal weg' })).toHaveLength(1)
  fireEvent.click(screen.getByRole('button', { name: /Vertel wat ervan kwam/ }))
  fireEvent.click(screen.getByLabelText('Vastgelopen'))
  fireEvent.click(screen.getByRole('button', { name: 'Vertel het' }))
  expect(await screen.findByText('Dank je. Het staat erbij.')).toBeTruthy()
  expect(posted[0]).toMatchObject({
    path: '/api/archives/s1/follow-ups',
    body: { card: 'k1', outcome: 'stuck', words: '', named: false },
  })
})

const looked: Looked = {
  since: { session: 's1', number: 1, date: '2026-10-01' },
  ...{ opened: [open], moved: [], answered: [], tries: [], came: [] },
  mine: [{ session: 's1', card: 'k1', title: 'Samen op huisbezoek', until: null }],
}

test('[P45] looking back, one press answers how it went; the big screen asks nobody anything', async () => {
  answers['/api/sessions/s2/look-back'] = looked
  const { unmount } = show(<LookBack session="s2" />)
  fireEvent.click(await screen.findByRole('button', { name: 'Geprobeerd' }))
  expect(await screen.findByText('Dank je. Het staat erbij.')).toBeTruthy()
  expect(posted).toMatchObject([{ path: '/api/archives/s1/follow-ups', body: { card: 'k1', outcome: 'tried' } }])
  expect(await screen.findByLabelText('Wat gebeurde er? (hoeft niet)')).toBeTruthy()
  unmount()
  show(<LookBack screen session="s2" />)
  expect(await screen.findByText('Wie belt wie?')).toBeTruthy()
  expect(screen.queryByText(/Jij wilde/)).toBeNull()
})

test('with nothing to look back on something else is shown', async () => {
  answers['/api/sessions/s1/look-back'] = { ...looked, since: null, mine: [] }
  show(<LookBack screen session="s1" otherwise={<p>De vraag</p>} />)
  expect(await screen.findByText('De vraag')).toBeTruthy()
})

test('[P45] what comes along is chosen, by question and by card', async () => {
  answers['/api/ateliers/a1/carriable'] = {
    questions: [{ id: 'v1', words: 'Wie belt wie?', day: '2026-11-01' }],
    sessions: [
      {
        ...{ session: 's1', number: 1, subject: 'Wonen', date: '2026-10-01' },
        cards: [{ card: 'k1', kind: 'issue', variant: 'issue', title: 'Drie maanden wachten' }],
      },
    ],
  }
  const onChange = vi.fn<(value: unknown) => void>()
  show(<Carry atelier="a1" value={{ questions: [], cards: [] }} onChange={onChange} />)
  fireEvent.click(await screen.findByLabelText('Wie belt wie?'))
  expect(onChange).toHaveBeenLastCalledWith({ questions: ['v1'], cards: [] })
  fireEvent.click(screen.getByLabelText('Drie maanden wachten'))
  expect(onChange).toHaveBeenLastCalledWith({ questions: [], cards: [{ session: 's1', card: 'k1' }] })
})

test('[P45] the line of years is a list by date, with the way to each archive; of what is not there that is said', async () => {
  const nothing = { change: null, relation: null, outcome: null, by: null } as const
  const at = { session: 's1', card: 'k1', number: 1, subject: 'Wonen' }
  const line: Line = {
    ...{ atelier: { id: 'a1', title: 'Jeugd' }, kind: 'issue', variant: 'issue', title: 'Wachten' },
    ...{ language: 'nl', state: null },
    stops: [
      { ...nothing, day: '2026-10-01', is: 'told', at, title: 'Wachten', language: 'nl' },
      { ...nothing, day: '2026-11-01', is: 'came', at, title: 'Gelukt.', language: 'nl', outcome: 'changed' },
    ],
  }
  answers['/api/archives/s1/timeline/k1'] = line
  const { unmount } = show(<Timeline session="s1" card="k1" />)
  expect(await screen.findByRole('heading', { name: 'Wachten', level: 1 })).toBeTruthy()
  expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
    'Voor het eerst verteld',
    'Er veranderde iets',
  ])
  expect(screen.getAllByRole('link', { name: 'bijeenkomst 1, Wonen' })[0]?.getAttribute('href')).toBe('/archief/s1#k1')
  unmount()
  show(<Timeline session="s1" card="k2" />)
  expect(await screen.findByText('Deze tijdlijn is er niet.')).toBeTruthy()
})
