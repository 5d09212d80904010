import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { LanguageProvider } from '#client/language.tsx'
import type { TakenHere, WeaveAnswer } from '#shared/commands/take-commands.ts'
import type { Output, commands } from '#shared/commands/commands.ts'
import { TakeAsk } from './TakeAsk.tsx'
import { TakeCard } from './TakeCard.tsx'
import { TakenPage } from './TakenPage.tsx'
import { Weave } from './Weave.tsx'
import { WeTry } from './WeTry.tsx'
import { pictureOf } from './weave-picture.ts'

interface Asked {
  readonly method: string
  readonly path: string
  readonly body: Readonly<Record<string, unknown>>
}

/** What the server would keep, and all that it was asked. */
let kept: TakenHere[]
let asked: Asked[]
let answers: Record<string, unknown>
let refuses: string | null

beforeEach(() => {
  kept = []
  asked = []
  answers = {}
  refuses = null
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => {
    const body = typeof init.body === 'string' ? (JSON.parse(init.body) as Asked['body']) : {}
    asked.push({ method: init.method ?? '', path, body })
    const given = serve(init.method ?? '', path, body)
    const code = given === undefined ? refuses : null
    return Promise.resolve(new Response(JSON.stringify(code === null ? given : { code }), { status: code ? 401 : 200 }))
  })
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

function serve(method: string, path: string, body: Asked['body']): unknown {
  if (refuses !== null) return undefined
  if (method === 'POST' && path.startsWith('/api/me/taken')) {
    kept = kept.filter(({ card, how }) => card !== body['card'] || how !== body['how'])
    const nothing = { until: null, shared: false, named: false, day: '2026-12-01' }
    if (!path.endsWith('/back')) kept.push({ ...nothing, ...body } as unknown as TakenHere)
    return { done: true }
  }
  if (method === 'GET' && path === '/api/me/taken/s1') return { taken: kept }
  return answers[path] ?? { done: true }
}

const show = (what: React.ReactNode) => render(<LanguageProvider language="nl">{what}</LanguageProvider>)
const button = (name: string | RegExp) => screen.findByRole('button', { name })

test('[P44] a card is taken along, tried by a day, shared, and let go of', async () => {
  show(<TakeCard session="s1" card="k1" title="Samen op huisbezoek" />)
  fireEvent.click(await button('Meenemen: Samen op huisbezoek'))
  fireEvent.click(await button('Ga ik proberen'))
  expect(await screen.findByText('Bewaard.')).toBeTruthy()
  expect((await button('Ga ik proberen')).getAttribute('aria-pressed')).toBe('true')
  // A name is asked only for what the group sees.
  expect(screen.queryByLabelText('Zet mijn naam erbij')).toBe(null)
  const day = screen.getByLabelText(/Wanneer/)
  fireEvent.change(day, { target: { value: '2026-12-20' } })
  fireEvent.blur(day)
  await vi.waitFor(() => expect(kept).toMatchObject([{ how: 'try', until: '2026-12-20', shared: false }]))
  fireEvent.click(screen.getByLabelText(/Laat het leeratelier zien/))
  fireEvent.click(await screen.findByLabelText('Zet mijn naam erbij'))
  await vi.waitFor(() => expect(kept).toMatchObject([{ until: '2026-12-20', shared: true, named: true }]))
  // No longer shared is no longer named.
  fireEvent.click(screen.getByLabelText(/Laat het leeratelier zien/))
  await vi.waitFor(() => expect(kept).toMatchObject([{ shared: false, named: false }]))
  fireEvent.click(await button('Ga ik proberen'))
  await vi.waitFor(() => expect(kept).toEqual([]))
  fireEvent.keyDown(screen.getByRole('group'), { key: 'Escape' })
  expect(screen.queryByRole('group')).toBe(null)
  expect(document.activeElement).toBe(await button(/^Meenemen/))
})

test('[P44] two cards of one session are asked about once; and nothing is offered to who is not known', async () => {
  const { unmount } = show(
    <>
      <TakeCard session="s1" card="k1" title="Een" />
      <TakeCard session="s1" card="k2" title="Twee" />
    </>,
  )
  await button('Meenemen: Twee')
  expect(asked).toHaveLength(1)
  unmount()
  refuses = 'not-signed-in'
  show(<TakeCard session="s1" card="k1" title="Een" />)
  await vi.waitFor(() => expect(asked).toHaveLength(2))
  expect(screen.queryByRole('button')).toBe(null)
})

test('[P44] where cards come from many sessions it is asked only when one opens it', async () => {
  refuses = 'not-signed-in'
  show(<TakeCard later session="s1" card="k1" title="Een" />)
  expect(asked).toHaveLength(0)
  fireEvent.click(await button('Meenemen: Een'))
  expect(await screen.findByText(/We kennen je hier nog niet/)).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Dit neem ik mee' })).toBe(null)
})

const words = { kind: 'issue', variant: 'issue', title: 'Drie maanden wachten', where: 'archive' } as const
const one = { card: 'k1', until: null, day: '2026-12-01', shared: false, named: false } as const
const balance = {
  brought: { case: 0, experience: 1, source: 0, question: 2, help: 0, followUp: 0 },
  took: { take: 3, try: 0, used: 0 },
}

test('[P44] my own page: in words what I brought and took, what is due first, thanks, and what is gone without words', async () => {
  const listed: Output<(typeof commands)['listTaken']> = {
    sessions: [
      {
        ...{ id: 's1', subject: 'Wachten op hulp', date: '2026-11-24', atelier: 'Jeugd' },
        taken: [
          { ...one, how: 'used', words },
          { ...one, card: 'k2', how: 'try', until: '2020-01-01', words: { ...words, title: 'Eerst bellen' } },
          { ...one, card: 'k3', how: 'take', words: null },
        ],
      },
    ],
    thanks: [{ session: 's1', card: 'k9', kind: 'issue', variant: 'experience', title: 'Aan de deur', people: 3 }],
  }
  answers = { '/api/me/taken': listed, '/api/me/balance': balance }
  show(<TakenPage />)
  expect(await screen.findByText('Je bracht een ervaring en twee vragen. Je nam drie dingen mee.')).toBeTruthy()
  const due = screen.getByRole('region', { name: 'Nu aan de beurt' })
  expect(within(due).getByText('Eerst bellen')).toBeTruthy()
  expect(screen.getByText('Jouw ervaring is door 3 mensen meegenomen.')).toBeTruthy()
  const session = screen.getByRole('region', { name: 'Wachten op hulp' })
  expect(within(session).queryByText('Eerst bellen')).toBe(null)
  expect(within(session).getByRole('link', { name: words.title }).getAttribute('href')).toBe('/archief/s1#k1')
  expect(within(session).getByText('Deze kaart kun je niet meer lezen.')).toBeTruthy()
  fireEvent.click(within(session).getByRole('button', { name: `Haal weg: ${words.title}` }))
  expect(await screen.findByText('Weggehaald.')).toBeTruthy()
  expect(asked).toContainEqual({
    ...{ method: 'POST', path: '/api/me/taken/back', body: { session: 's1', card: 'k1', how: 'used' } },
  })
})

test('[P44] at the end one is asked once, and nothing is as good an answer', async () => {
  const path = '/api/sessions/s1/take-ask'
  answers = { [path]: { cards: [{ id: 'k1', kind: 'issue', variant: 'issue', title: 'Drie maanden wachten' }] } }
  show(<TakeAsk session="s1" />)
  await screen.findByText('Neem je iets mee?')
  // It is not in the way: what one does stays where it is.
  expect(document.activeElement).toBe(document.body)
  await vi.waitFor(() => expect(asked.filter((each) => each.path === path && each.method === 'POST')).toHaveLength(1))
  fireEvent.click(await button('Drie maanden wachten'))
  await vi.waitFor(() => expect(kept).toMatchObject([{ card: 'k1', how: 'take' }]))
  fireEvent.click(await button('Klaar'))
  expect(screen.queryByText('Neem je iets mee?')).toBe(null)
  cleanup()
  answers = { [path]: { cards: null } }
  show(<TakeAsk session="s1" />)
  await vi.waitFor(() => expect(asked.filter((each) => each.path === path && each.method === 'GET')).toHaveLength(2))
  expect(screen.queryByText('Neem je iets mee?')).toBe(null)
})

const woven: WeaveAnswer = {
  weave: { brought: { ...balance.brought, case: 4 }, took: { take: 15, try: null, used: 5 } },
  why: null,
}

test('[P44] the weave is a picture with words, and the same in numbers', async () => {
  answers = { '/api/archives/s1/weave': woven, '/api/archives/s2/weave': { weave: null, why: 'few' } }
  const { unmount } = show(<Weave session="s1" />)
  expect(await screen.findByRole('img', { name: /Een weefsel/ })).toBeTruthy()
  const rows = screen.getAllByRole('row').map((row) => row.textContent.trim())
  expect(rows).toContain('Gebracht: kwestie of dilemma4')
  expect(rows).toContain('Meegenomen: neem ik meeminstens 15')
  expect(rows).toContain('Meegenomen: ga ik proberenniet verteld')
  unmount()
  show(<Weave session="s2" />)
  expect(await screen.findByText(/minder dan vijf mensen/)).toBeTruthy()
})

test('however much there is, its threads stay apart and within the picture', () => {
  const many = { case: 900, experience: 1, source: 0, question: 40, help: 300, followUp: 2 }
  const { warp, weft } = pictureOf({ brought: many, took: { take: 5000, try: 5, used: null } })
  expect(warp.length).toBeLessThan(56)
  expect(new Set(warp.map(({ way }) => way))).toEqual(new Set(['case', 'experience', 'question', 'help', 'followUp']))
  expect(new Set(weft.map(({ way }) => way))).toEqual(new Set(['take', 'try']))
  for (const threads of [warp, weft]) {
    const meeting = threads.filter(({ at, thick }, nth) => {
      const next = threads[nth + 1]
      return next !== undefined && at + thick / 2 >= next.at - next.thick / 2
    })
    expect(meeting).toEqual([])
  }
})

test('[P44] what is shared stands on the atelier’s page, by name only where somebody wants that', async () => {
  const tried = { session: 's1', kind: 'direction', where: 'board', until: '2026-12-24' } as const
  answers = {
    '/api/ateliers/a1/tries': {
      tries: [
        { ...tried, card: 'k1', title: 'Samen op huisbezoek', names: ['Noor'] },
        { ...tried, card: 'k2', title: 'Eerst bellen', names: [] },
      ],
    },
  }
  show(<WeTry atelier="a1" now={new Date('2026-12-01T12:00')} />)
  const list = await screen.findByRole('region', { name: 'Dit proberen we' })
  const items = within(list)
    .getAllByRole('listitem')
    .map((item) => item.textContent)
  expect(items).toEqual([
    'Samen op huisbezoekuiterlijk do 24 december · met naam: Noor',
    'Eerst bellenuiterlijk do 24 december',
  ])
})
