import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Review, ReviewItem } from '#shared/commands/archive-commands.ts'
import { LanguageProvider } from '#client/language.tsx'
import { makeInfo } from '#tests/kit/make.ts'
import { Closing } from './Closing.tsx'

beforeEach(() => localStorage.clear())
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const item = (id: string, changes: Partial<ReviewItem> = {}): ReviewItem => ({
  id,
  is: 'card',
  kind: 'issue',
  card: null,
  by: { perspective: 'Wonen', role: 'participant', name: null },
  texts: [{ part: 'title', words: `Kaart ${id}`, findings: [] }],
  asksPeople: false,
  decision: null,
  stays: null,
  ...changes,
})
const phoneWords = 'Bel 06-12345678 even'
const withPhone = item('bel', {
  texts: [{ part: 'title', words: phoneWords, findings: [{ kind: 'phone', strength: 'ask', start: 4, end: 15 }] }],
})
const bsnWords = 'Haar bsn is 123456782.'
const withBsn = item('bsn', {
  texts: [{ part: 'title', words: bsnWords, findings: [{ kind: 'bsn', strength: 'block', start: 12, end: 21 }] }],
})
const tellsCase = item('geval', { kind: 'dilemma', asksPeople: true })

const reviewOf = (items: readonly ReviewItem[], changes: Partial<Review> = {}): Review => ({
  items: [...items],
  open: items.filter(({ stays, decision }) => stays === null && decision === null).length,
  about: [],
  names: { removed: 3, stay: 1 },
  consents: { takePart: 4, named: 1, research: 2 },
  proposed: { insights: [], directions: [], questions: [], tries: [] },
  archive: null,
  ...changes,
})

interface Asked {
  readonly path: string
  readonly body: Readonly<Record<string, unknown>>
}

/** A server that remembers what it is told, and does with decisions and words what the real one does. */
function serving(first: Review, refuse: Readonly<Record<string, { code: string; field?: string }>> = {}) {
  const asked: Asked[] = []
  let review = first
  const change = (id: string, to: (one: ReviewItem) => ReviewItem): void => {
    review = reviewOf(
      review.items.map((one) => (one.id === id ? to(one) : one)),
      { proposed: review.proposed, archive: review.archive },
    )
  }
  vi.stubGlobal('fetch', async (path: string, init: { readonly method: string; readonly body?: string }) => {
    const refused = Object.entries(refuse).find(([end]) => path.endsWith(end))
    if (init.method === 'GET') {
      if (refused) return Response.json(refused[1], { status: 409 })
      if (path === '/api/sessions/session1')
        return Response.json(makeInfo({ me: { role: 'coordinator' }, state: 'closed' }))
      return path.endsWith('/review') ? Response.json(review) : Response.json({ code: 'not-found' }, { status: 404 })
    }
    const body = JSON.parse(init.body ?? '{}') as Asked['body']
    asked.push({ path, body })
    if (refused) return Response.json(refused[1], { status: 409 })
    const id = typeof body['entity'] === 'string' ? body['entity'] : ''
    if (path.endsWith('/words')) {
      const words = String(body['after'])
      change(id, (one) => ({ ...one, texts: [{ part: 'title', words, findings: [] }] }))
    } else if (path.endsWith('/archive')) {
      const made = { edition: 1, hash: 'abcd'.repeat(16), madeAt: 1_767_222_000_000 }
      review = {
        ...review,
        archive: {
          ...{ ...made, undoUntil: made.madeAt + 30 * 86_400_000, elsewhere: false, changed: false },
          ...{ report: '', reportFrozen: false },
        },
      }
    } else if (path.endsWith('/archive/undo')) {
      review = { ...review, archive: null }
    } else if (path.includes('/review/')) {
      change(id, (one) => ({ ...one, decision: body['decision'] as ReviewItem['decision'] }))
    }
    return Response.json({ done: true })
  })
  return asked
}

const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 0)))

async function open(review: Review, refuse?: Parameters<typeof serving>[1]) {
  const asked = serving(review, refuse)
  render(
    <LanguageProvider language="nl">
      <Closing id="session1" />
    </LanguageProvider>,
  )
  await settle()
  return asked
}

async function press(name: string | RegExp): Promise<void> {
  fireEvent.click(screen.getByRole('button', { name }))
  await settle()
}

const lastOf = (asked: readonly Asked[]): Asked['body'] => asked.at(-1)?.body ?? {}

test('what was found is marked in its place with a word for it, and is not decided about by pressing on', async () => {
  const asked = await open(reviewOf([withPhone]))
  expect(screen.getByText('06-12345678').closest('mark')?.textContent).toContain('Telefoonnummer')
  await press('Gaat mee')
  expect(asked).toEqual([])
  expect(screen.getByText('Beslis eerst over alles wat we vonden.')).toBeTruthy()
})

test('what is left standing is told with its place and with the words that were seen', async () => {
  const asked = await open(reviewOf([withPhone]))
  await press('Laten staan: 06-12345678')
  await press('Gaat mee')
  expect(lastOf(asked)).toMatchObject({
    entity: 'bel',
    seen: [phoneWords],
    decision: { goes: true, kept: [{ part: 'title', start: 4, end: 15 }] },
  })
  expect(screen.getByRole('heading', { name: 'Alles is nagekeken' })).toBe(document.activeElement)
})

test('what may never be in it cannot stand; left out, the focus stays with the card, and it can be put back', async () => {
  const asked = await open(reviewOf([withBsn]))
  expect(screen.queryByRole('button', { name: /^Laten staan/ })).toBeNull()
  await press('Weglaten: 123456782')
  expect(lastOf(asked)).toMatchObject({ part: 'title', before: bsnWords, after: 'Haar bsn is.' })
  expect(document.activeElement?.tagName).toBe('H3')
  await press('Zet terug')
  expect(lastOf(asked)).toMatchObject({ part: 'title', before: 'Haar bsn is.', after: bsnWords })
})

test('words are replaced by a proposal or by one’s own', async () => {
  const asked = await open(reviewOf([withPhone]))
  await press('Vervangen: 06-12345678')
  fireEvent.change(screen.getByLabelText('Vervang “06-12345678” door'), { target: { value: 'het buurtteam' } })
  await press('Vervang')
  expect(lastOf(asked)).toMatchObject({ before: phoneWords, after: 'Bel het buurtteam even' })
})

test('a case goes in once both questions are answered, and not while somebody would be recognised', async () => {
  const asked = await open(reviewOf([tellsCase]))
  const answer = async (question: RegExp, word: string): Promise<void> => {
    fireEvent.click(within(screen.getByRole('group', { name: question })).getByRole('radio', { name: word }))
    await settle()
  }
  await press('Gaat mee')
  expect(screen.getByText('Beantwoord eerst de twee vragen.')).toBeTruthy()
  await answer(/buurvrouw/, 'Ja')
  await answer(/veranderd/, 'Nee')
  await press('Gaat mee')
  expect(asked).toEqual([])
  await answer(/buurvrouw/, 'Nee')
  await press('Gaat mee')
  expect(lastOf(asked)).toMatchObject({ decision: { goes: true, recognisable: 'no', changed: 'no' } })
})

test('what nothing was found in is taken in one go, each in the words that were shown', async () => {
  const asked = await open(reviewOf([item('a'), item('b'), item('hier', { stays: 'here' })]))
  expect(screen.getByText('Bij 2 kaarten en bijdragen vonden we niets.')).toBeTruthy()
  expect(screen.getByText('1 is alleen voor hier.')).toBeTruthy()
  await press('Neem ze mee')
  expect(asked.map(({ body }) => [body['entity'], body['seen']])).toEqual([
    ['a', ['Kaart a']],
    ['b', ['Kaart b']],
  ])
  expect(screen.getByText('2 van 2 nagekeken')).toBeTruthy()
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Alles is nagekeken' }))
})

test('one goes on where one stopped, and Alt with an arrow walks', async () => {
  const decided = { goes: true, recognisable: null, changed: null, kept: [{ part: 'title', start: 4, end: 15 }] }
  await open(reviewOf([{ ...withPhone, decision: decided }, withBsn, tellsCase]))
  expect(screen.getByText('1 van 3 nagekeken')).toBeTruthy()
  const now = (): string | undefined => screen.getByText(/om langs te lopen/).textContent
  expect(now()).toBe('2 van 3 om langs te lopen')
  fireEvent.keyDown(document.body, { key: 'ArrowDown', altKey: true })
  expect(now()).toBe('3 van 3 om langs te lopen')
  fireEvent.keyDown(document.body, { key: 'ArrowUp', altKey: true })
  fireEvent.keyDown(document.body, { key: 'ArrowUp', altKey: true })
  expect(now()).toBe('1 van 3 om langs te lopen')
  expect(screen.getByText('Besloten: dit gaat mee.')).toBeTruthy()
})

test('words that changed meanwhile are read again before somebody decides', async () => {
  await open(reviewOf([tellsCase]), { '/review/geval': { code: 'changed' } })
  await press('Blijft hier')
  expect(screen.getByRole('alert').textContent).toBe('Dit is ondertussen veranderd. Kijk nog een keer.')
})

const decidedCards = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) =>
  item(id, { decision: { goes: true, recognisable: null, changed: null, kept: [] } }),
)

test('five insights at most; the report is looked at while one writes, on this device', async () => {
  const asked = await open(reviewOf(decidedCards))
  await press(/Opbrengst/)
  for (const id of ['a', 'b', 'c', 'd', 'e'])
    fireEvent.click(screen.getByRole('checkbox', { name: `Kwestie Kaart ${id}` }))
  expect(screen.getByRole('checkbox', { name: 'Kwestie Kaart f' })).toHaveProperty('disabled', true)
  fireEvent.change(screen.getByLabelText('Verslag in een paar gewone zinnen'), {
    target: { value: 'Haar burgerservicenummer is 123456782.' },
  })
  expect(screen.getByText('Burgerservicenummer: “123456782”.')).toBeTruthy()
  await press('Naar het ondertekenen')
  fireEvent.click(screen.getByRole('checkbox', { name: /Ik heb dit nagekeken/ }))
  await press('Maak het archief')
  expect(asked).toEqual([])
})

test('it is made once somebody signed, says until when it can be undone, and is undone after a question', async () => {
  const asked = await open(
    reviewOf(decidedCards, { proposed: { insights: ['a'], directions: [], questions: [], tries: ['b'] } }),
  )
  await press(/Ondertekenen/)
  await press('Maak het archief')
  expect(asked).toEqual([])
  expect(screen.getByText('Zet eerst je handtekening.')).toBeTruthy()
  fireEvent.click(screen.getByRole('radio', { name: 'Alleen wie erbij was' }))
  fireEvent.click(screen.getByRole('checkbox', { name: /Ik heb dit nagekeken/ }))
  await press('Maak het archief')
  expect(lastOf(asked)).toMatchObject({
    signed: true,
    audience: 'session',
    insights: ['a'],
    tries: [{ card: 'b', until: null }],
  })
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Het archief is gemaakt')
  expect(screen.getByText('abcd abcd abcd abcd')).toBeTruthy()
  expect(screen.getByText(/^Ongedaan maken kan tot en met 30 januari 2026/)).toBeTruthy()
  await press('Ongedaan maken')
  fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Ongedaan maken' }))
  await settle()
  expect(lastOf(asked)).toEqual({ session: 'session1', edition: 1 })
  expect(screen.getByText('Het archief is weg. Je kunt opnieuw nakijken.')).toBeTruthy()
})

test('a name that only the server knows is told as such', async () => {
  await open(reviewOf(decidedCards), { '/archive': { code: 'bad-input', field: 'report' } })
  await press(/Ondertekenen/)
  fireEvent.click(screen.getByRole('checkbox', { name: /Ik heb dit nagekeken/ }))
  await press('Maak het archief')
  expect(screen.getByRole('alert').textContent).toMatch(/^In het verslag staat iets wat er niet in mag/)
})

test('nothing is signed while something is still to be checked', async () => {
  await open(reviewOf([...decidedCards, withPhone]))
  await press(/Ondertekenen/)
  expect(screen.queryByRole('checkbox', { name: /Ik heb dit nagekeken/ })).toBeNull()
  expect(screen.getByText('Nog 1 om na te kijken. Daarna kun je ondertekenen.')).toBeTruthy()
})

test('what was written for the report is still there when one comes back, and goes when the archive is made', async () => {
  await open(reviewOf(decidedCards))
  await press(/Opbrengst/)
  fireEvent.change(screen.getByLabelText('Verslag in een paar gewone zinnen'), { target: { value: 'Wachten werkt.' } })
  expect(localStorage.getItem('inbreng.draft.session1.closing')).toContain('Wachten werkt.')
  cleanup()
  await open(reviewOf(decidedCards))
  await press(/Opbrengst/)
  expect(screen.getByLabelText('Verslag in een paar gewone zinnen')).toHaveProperty('value', 'Wachten werkt.')
  await press(/Ondertekenen/)
  fireEvent.click(screen.getByRole('checkbox', { name: /Ik heb dit nagekeken/ }))
  await press('Maak het archief')
  expect(localStorage.getItem('inbreng.draft.session1.closing')).toBeNull()
})

const before = {
  ...{ edition: 1, hash: 'abcd'.repeat(16), madeAt: 1_767_222_000_000 },
  ...{ undoUntil: null, elsewhere: false, changed: true },
}

async function toNextEdition(archive: NonNullable<Review['archive']>): Promise<readonly Asked[]> {
  const asked = await open(reviewOf(decidedCards, { archive }))
  await press('Kijk opnieuw na')
  await press(/Opbrengst/)
  return asked
}

test('a next edition begins with the report of the last', async () => {
  const asked = await toNextEdition({ ...before, report: 'Wachten werkt.', reportFrozen: false })
  expect(screen.getByLabelText('Verslag in een paar gewone zinnen')).toHaveProperty('value', 'Wachten werkt.')
  await press(/Ondertekenen/)
  fireEvent.click(screen.getByRole('checkbox', { name: /Ik heb dit nagekeken/ }))
  await press('Maak het archief')
  expect(lastOf(asked)).toMatchObject({ report: 'Wachten werkt.' })
})

test('[P40] a report that stands for good is not written again, whatever was kept of it on this device', async () => {
  localStorage.setItem(
    'inbreng.draft.session1.closing',
    JSON.stringify({ at: Date.now(), draft: { report: 'Iets anders.' } }),
  )
  const asked = await toNextEdition({ ...before, report: 'Wachten werkt.', reportFrozen: true })
  expect(screen.queryByLabelText('Verslag in een paar gewone zinnen')).toBeNull()
  expect(screen.getByText('Wachten werkt.')).toBeTruthy()
  await press(/Ondertekenen/)
  fireEvent.click(screen.getByRole('checkbox', { name: /Ik heb dit nagekeken/ }))
  await press('Maak het archief')
  expect(lastOf(asked)).toMatchObject({ report: 'Wachten werkt.' })
})

test('what was brought in from elsewhere is not to be checked or archived: it says so, and where it is read', async () => {
  const archive = { ...before, elsewhere: true, report: '', reportFrozen: false }
  await open(reviewOf([withPhone], { archive }))
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Dit archief is geïmporteerd')
  expect(screen.getByRole('link', { name: 'Lees het archief' }).getAttribute('href')).toBe('/archief/session1')
  for (const name of ['Kijk opnieuw na', 'Ongedaan maken', 'Gaat mee', /Ondertekenen/]) {
    expect(screen.queryByRole('button', { name })).toBeNull()
  }
  expect(screen.queryByText('06-12345678')).toBeNull()
  // What can be done stays.
  expect(screen.getByRole('button', { name: 'Hele bijeenkomst verwijderen' })).toBeTruthy()
})

test('what was found in what the session, its phases and tables are called is shown, with what becomes of it', async () => {
  const phone = (start: number) => ({ kind: 'phone', strength: 'ask' as const, start, end: start + 11 })
  const about: Review['about'] = [
    { what: 'subject', words: 'Bel 06-12345678', becomes: 'Bel …', findings: [phone(4)] },
    { what: 'table', words: '06-12345678', becomes: '', findings: [phone(0)] },
    {
      ...{ what: 'phase', words: 'Ronde van Sanne', becomes: 'Ronde van Sanne' },
      findings: [{ kind: 'name', strength: 'ask', start: 10, end: 15 }],
    },
  ]
  await open(reviewOf([withPhone], { about }))
  const section = within(screen.getByRole('region', { name: 'Dit vonden we buiten de kaarten' }))
  const [subject, table, phase] = section.getAllByRole('listitem').map((one) => one.textContent)
  expect(subject).toMatch(/^OnderwerpBel 06-12345678 TelefoonnummerIn het archief komt: Bel …Zo heet de bijeenkomst/)
  expect(table).toMatch(/^Naam van een tafel.*Dit gaat niet mee\.$/)
  expect(phase).toMatch(/^Naam van een fase.*Dit gaat mee zoals het er staat\. Kijk of dat mag\.$/)
  expect(section.getByText(/Open de bijeenkomst weer/)).toBeTruthy()
})

test('where nothing was found in those, nothing is said of them', async () => {
  await open(reviewOf([withPhone]))
  expect(screen.queryByRole('region', { name: 'Dit vonden we buiten de kaarten' })).toBeNull()
})

test.each([
  ['not-closed', 'Deze bijeenkomst is nog open'],
  ['not-allowed', 'Dit is voor de kartrekker'],
])('who comes too early or may not: %s', async (code, title) => {
  await open(reviewOf([]), { '/review': { code } })
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(title)
})
