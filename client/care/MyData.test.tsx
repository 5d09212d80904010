import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { LanguageProvider } from '#client/language.tsx'
import { whereabouts, type BroughtThing, type MyData as Data, type MySession } from '#shared/commands/my-data.ts'
import { careWords } from '#shared/language/care.ts'
import { MyData } from './MyData.tsx'

const at = Date.UTC(2025, 10, 24, 12)

const thing = (id: string, more: Partial<BroughtThing>): BroughtThing => ({
  ...{ id, is: 'card', kind: 'issue', title: `Titel ${id}`, text: `Woorden ${id}`, where: ['board'] },
  ...{ behalf: false, perspective: 'Wonen', at, carried: 0 },
  ...more,
})

const mine: MySession = {
  session: { id: 's1', subject: 'Regie', date: '2025-11-24', state: 'open', atelier: 'Jeugd' },
  name: 'Noor',
  perspective: 'Wonen',
  role: 'participant',
  joinedAt: at,
  leftAt: null,
  mutedAt: at,
  removedAt: null,
  invitedAt: at,
  seat: {
    table: 'Nesttafel',
    host: true,
    hand: true,
    offers: false,
    ready: false,
    leads: false,
    followed: false,
    guests: ['Opa'],
  },
  consent: { named: true, research: false },
  brought: [
    ...whereabouts.map((where) => thing(where, { where: [where] })),
    thing('both', { where: ['board', 'archive'], behalf: true, carried: 2, perspective: 'Zorg' }),
    thing('note', { is: 'note', kind: 'experience', title: '' }),
    thing('link', { is: 'link', kind: 'answers', title: '', text: 'Een → Twee' }),
    thing('cluster', { is: 'cluster', kind: '', title: 'Onze groep', text: '' }),
  ],
  recognised: [
    { card: 'k1', title: 'Van Bo' },
    { card: 'k2', title: '' },
  ],
  votes: [
    { ballot: 'b1', open: true, dots: [{ card: 'k1', title: 'Van Bo', dots: 2 }], stance: null },
    {
      ...{ ballot: 'b2', open: false, dots: [] },
      stance: {
        options: [
          { text: 'Delen', weight: 0.25 },
          { text: 'Wachten', weight: 0.75 },
        ],
        because: 'Omdat het moet',
      },
    },
  ],
  tickets: [{ phase: 'open', taken: 4 }],
  hands: 3,
  report: { says: 'not-right', words: 'Er mist iets' },
  signed: [{ edition: 2, at }],
  asked: [{ reason: 'recognisable', at }],
  erased: [{ what: 'name', reason: 'asked', at }],
}
const data: Data = {
  device: {
    since: at,
    seenOn: '2025-11-25',
    language: 'nl',
    coordinator: true,
    leads: ['Jeugd'],
    devices: 2,
    codeOn: '2025-11-25',
    passkeys: [{ id: 'sleutel1', name: 'Werklaptop', site: 'inbreng.example', madeOn: '2025-11-24', usedOn: null }],
    mail: { mail: 'sanne@buurthuis.example', since: '2025-11-24' },
    links: [
      { way: 'paper', until: '2025-12-24' },
      { way: 'address', until: '2025-11-25', mail: 'anders@buurthuis.example' },
    ],
    anew: ['2025-11-24'],
  },
  sessions: [mine],
  taken: [
    {
      ...{ how: 'try', title: 'Van Bo', subject: 'Regie', until: '2025-12-24', day: '2025-11-25' },
      ...{ shared: true, named: false },
    },
    { ...{ how: 'used', title: '', subject: '', until: null, day: '2025-11-25' }, ...{ shared: false, named: false } },
  ],
  takeAsked: ['Regie bij wonen'],
  followUps: [
    {
      ...{ outcome: 'tried', words: 'We gingen langs.', title: 'Van Bo', subject: 'Regie', day: '2025-11-26' },
      ...{ name: null, perspective: 'Zorg' },
    },
  ],
  questions: [{ words: 'Wie belt wie?', atelier: 'Jeugd', day: '2025-11-26' }],
  questionSteps: [{ change: 'answered', words: 'Wie het eerst kan.', day: '2025-11-27' }],
}

let answer: Data
let files: Blob[]
beforeEach(() => {
  answer = data
  files = []
  vi.stubGlobal('fetch', async (path: string) =>
    Response.json(path === '/api/sign-in' ? { mails: false, mine: null } : answer),
  )
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => `blob:${files.push(file as Blob)}`)
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {})
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

async function show(): Promise<HTMLElement> {
  render(
    <LanguageProvider language="nl">
      <MyData />
    </LanguageProvider>,
  )
  return screen.findByRole('article', { name: 'Regie' })
}

const words = (part: HTMLElement): string => part.textContent.replaceAll(/\s+/g, ' ')

test('each thing is told in its words, with what it is and where it is', async () => {
  const part = await show()
  expect(within(part).getByText('Je bracht 11 dingen')).toBeTruthy()
  for (const where of whereabouts) {
    const line = within(part).getByText(`Woorden ${where}`).closest('li')
    expect(line?.textContent).toContain(careWords[`mine.where.${where}`][0])
  }
  const both = within(part).getByText('Woorden both').closest('li')?.textContent
  expect(both).toContain('Kwestie · op het bord · in het archief · je schreef het op voor iemand anders')
  expect(both).toContain('Je perspectief: Zorg · meegenomen naar 2 andere bijeenkomsten')
  expect(words(part)).toContain('Ervaring · op het bord')
  expect(words(part)).toContain('Verbinding: antwoordt op · op het bordEen → Twee')
  expect(words(part)).toContain('Groep · op het bordOnze groep')
})

test('all else that is kept stands there too', async () => {
  const part = words(await show())
  for (const said of [
    'Nesttafel',
    'je leidt je tafel; je hand is omhoog',
    'Opa',
    '2 kaarten: Van Bo; een kaart die niet op het bord ligt',
    'Van Bo: 2 stippen',
    'Delen: 25%; Wachten: 75%; Omdat het moet',
    'Dit klopt niet helemaal. Er mist iets',
    'uitgave 2 van het archief',
    'Je kreeg er 4.',
    'je naam eruit gehaald',
    'Iemand vroeg om jou te verwijderen',
    'Je mag alleen lezen sinds',
  ])
    expect(part).toContain(said)
  expect(words(document.body)).toContain('deze hele site; Jeugd')
  for (const said of ['We gingen langs.', 'zonder je naam', 'Wie belt wie?; Jeugd', 'Wie het eerst kan.'])
    expect(words(document.body)).toContain(said)
  expect(words(document.body)).toContain('Je apparaat was hier voor het laatst')
})

test('both files that one takes along hold all of it', async () => {
  const part = await show()
  fireEvent.click(screen.getByRole('button', { name: 'Neem alles mee' }))
  fireEvent.click(screen.getByRole('button', { name: 'Neem mee om te lezen' }))
  const [json, text] = await Promise.all(files.map((file) => file.text()))
  expect(JSON.parse(json ?? '')).toEqual(data)
  const said = [...part.querySelectorAll('dd, dt, li p, li b, h3')].map(({ textContent }) => textContent)
  expect(said.length).toBeGreaterThan(60)
  for (const one of said) for (const line of one.split('\n')) expect(text).toContain(line)
  expect(text).toContain('ja')
})

test('on paper stands what is folded in on the screen', async () => {
  const part = await show()
  const folded = part.querySelector('details')
  expect(folded?.open).toBe(false)
  let wasOpen: boolean | undefined
  vi.stubGlobal('print', () => {
    wasOpen = folded?.open
  })
  fireEvent.click(screen.getByRole('button', { name: 'Druk af' }))
  expect(wasOpen).toBe(true)
})

test('who is known and was nowhere yet is told that, and who is not known that there is nothing', async () => {
  answer = { ...data, sessions: [] }
  const { unmount } = render(<MyData />)
  expect(await screen.findByText('Je was nog nergens bij.')).toBeTruthy()
  unmount()
  answer = { device: null, sessions: [], taken: [], takeAsked: [], followUps: [], questions: [], questionSteps: [] }
  render(<MyData />)
  expect(await screen.findByText(/We hebben niets van jou/)).toBeTruthy()
})

test('by which ways one signs in is told, on the page and in what is taken along', async () => {
  await show()
  const said = [
    'Werklaptop (inbreng.example, ',
    'sanne@buurthuis.example',
    'op papier, tot ',
    'om je adres te bevestigen (anders@buurthuis.example), tot ',
  ]
  for (const one of said) expect(words(document.body)).toContain(one)
  fireEvent.click(screen.getByRole('button', { name: 'Neem mee om te lezen' }))
  const file = await files[0]?.text()
  for (const one of said) expect(file).toContain(one)
})
