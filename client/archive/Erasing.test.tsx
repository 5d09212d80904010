import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { erasingWords } from '#shared/language/erasing.ts'
import { allWords, sayer } from '#shared/language/say.ts'
import { LanguageProvider } from '#client/language.tsx'
import { makeArchived, makeArchivedCard, makeArchivedNote } from '#tests/kit/archived.ts'
import { Archive } from './Archive.tsx'

/** Menus come in when they are first opened: here they are there by then. */
beforeAll(() => import('#client/ui/Menu.tsx'))
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const nl = sayer({ ...allWords, ...erasingWords })('nl')

interface Sent {
  readonly path: string
  readonly body: Readonly<Record<string, unknown>>
}

interface Reader {
  readonly leads?: boolean
  readonly mayAsk?: boolean
  readonly asked?: readonly object[]
}

const whole = makeArchived({
  yield: { ...makeArchived().yield, report: 'Wachten werkt niet, zei iemand.' },
  cards: [makeArchivedCard('kaart1', { title: 'Wachtlijsten' }), makeArchivedCard('kaart2', { title: 'De lift' })],
  notes: [makeArchivedNote('noot1', 'kaart1', { text: 'Dat ken ik van huis.' })],
})

/** An archive page whose server removes what it is told to. */
async function read({ leads = false, mayAsk = false, asked = [] }: Reader): Promise<Sent[]> {
  const sent: Sent[] = []
  const gone = new Set<unknown>()
  const left = <T extends { readonly id: string }>(all: readonly T[]): T[] => all.filter(({ id }) => !gone.has(id))
  const nothing = { until: null, frozenOn: null, confirmed: null, mine: null, maySay: false, mayChange: false }
  vi.stubGlobal('fetch', async (path: string, init: { readonly method: string; readonly body?: string }) => {
    if (path.endsWith('/follow-ups')) return Response.json({ followUps: [], mayTell: false, mayRemove: false })
    if (path.endsWith('/weave')) return Response.json({ weave: null, why: 'few' })
    if (path.startsWith('/api/me/taken')) return Response.json({ taken: [] })
    if (path.endsWith('/report')) return Response.json({ ...nothing, remarks: [] })
    if (path.endsWith('/erasures')) return Response.json({ asked, done: [] })
    if (path.startsWith('/api/archives/')) {
      const content = { ...whole, cards: left(whole.cards), notes: left(whole.notes) }
      const made = { edition: 1, hash: '0123456789abcdef', madeAt: 1_767_222_000_000, editions: [1], undoUntil: null }
      return Response.json({ ...made, leads, leaderWord: '', mayCopy: false, mayAsk, content })
    }
    if (init.method === 'GET') return Response.json({ code: 'not-found' }, { status: 404 })
    const body = JSON.parse(init.body ?? '{}') as Sent['body']
    sent.push({ path, body })
    if (path.endsWith('/erase')) gone.add(body['entity'])
    return Response.json({ done: true, erasure: 'erasure1' })
  })
  render(
    <LanguageProvider language="nl">
      <Archive id="monday" />
    </LanguageProvider>,
  )
  await act(() => new Promise((resolve) => setTimeout(resolve, 0)))
  return sent
}

const card = (title: string): HTMLElement => screen.getByRole('article', { name: title })
const press = (name: string | RegExp): void => void fireEvent.click(screen.getByRole('button', { name }))

async function chooses(more: string, item: string): Promise<void> {
  const button = screen.getByRole('button', { name: more })
  button.focus()
  fireEvent.click(button)
  fireEvent.click(await screen.findByRole('menuitem', { name: item }))
}

test('whoever leads removes a card of an archive, which is shown without it; reading goes on above it', async () => {
  const sent = await read({ leads: true })
  await chooses('Meer over deze kaart: Wachtlijsten', 'Voorgoed verwijderen')
  const dialog = within(screen.getByRole('dialog', { name: nl('erase.title.card') }))
  expect(dialog.getByText('Wachtlijsten')).toBeDefined()
  fireEvent.click(dialog.getByRole('radio', { name: nl('erase.why.recognisable') }))
  fireEvent.click(dialog.getByRole('button', { name: nl('erase.do') }))
  await waitFor(() => expect(screen.queryByRole('article', { name: 'Wachtlijsten' })).toBeNull())
  expect(card('De lift')).toBeDefined()
  expect(sent).toEqual([
    {
      path: '/api/sessions/monday/erase',
      body: { session: 'monday', what: 'card', entity: 'kaart1', reason: 'recognisable' },
    },
  ])
  expect(screen.getByText(nl('erase.done'))).toBeDefined()
  expect(screen.queryByRole('dialog')).toBeNull()
  await waitFor(() => expect(document.activeElement?.id).toBe('lane-issue'))
})

test('before something goes, whoever leads reads the report again, in which nobody searches', async () => {
  await read({ leads: true })
  await chooses('Meer over deze kaart: Wachtlijsten', 'Voorgoed verwijderen')
  const dialog = within(screen.getByRole('dialog', { name: nl('erase.title.card') }))
  expect(dialog.getByText(nl('erase.report'))).toBeDefined()
  expect(dialog.getByText(whole.yield.report).closest('blockquote')?.lang).toBe('nl')
})

test('a note goes and its card stays, where reading goes on', async () => {
  const sent = await read({ leads: true })
  await chooses('Meer over deze bijdrage: Dat ken ik van huis.', 'Voorgoed verwijderen')
  press(nl('erase.do'))
  await waitFor(() => expect(screen.queryByText('Dat ken ik van huis.')).toBeNull())
  expect(sent[0]?.body).toMatchObject({ what: 'note', entity: 'noot1' })
  await waitFor(() => expect(document.activeElement).toBe(card('Wachtlijsten')))
})

test('who was there asks, is told that it was sent, and has the focus back where it was', async () => {
  const sent = await read({ mayAsk: true })
  await chooses('Meer over deze bijdrage: Dat ken ik van huis.', 'Vraag om te verwijderen')
  expect(screen.getByText(nl('erase.ask-what'))).toBeDefined()
  press(nl('erase.ask-do'))
  await screen.findByText(nl('erase.asked'))
  expect(sent).toEqual([
    { path: '/api/sessions/monday/erase/ask', body: { session: 'monday', entity: 'noot1', reason: 'asked' } },
  ])
  expect(screen.getByText('Dat ken ik van huis.')).toBeDefined()
  const more = screen.getByRole('button', { name: 'Meer over deze bijdrage: Dat ken ik van huis.' })
  await waitFor(() => expect(document.activeElement).toBe(more))
})

test('who was not there can do neither', async () => {
  await read({})
  expect(screen.queryByRole('button', { name: /^Meer over/ })).toBeNull()
  expect(screen.queryByRole('button', { name: nl('erase.session') })).toBeNull()
})

test('the whole session goes after a tick, and the page says that it is gone', async () => {
  const sent = await read({ leads: true })
  press(nl('erase.session'))
  fireEvent.click(screen.getByRole('checkbox', { name: nl('erase.sure', { subject: whole.session.subject }) }))
  press(nl('erase.do'))
  const title = await screen.findByRole('heading', { level: 1, name: nl('erase.session-gone') })
  expect(document.activeElement).toBe(title)
  expect(screen.queryByText('Wachtlijsten')).toBeNull()
  expect(sent[0]?.body).toEqual({ session: 'monday', what: 'session', entity: 'monday', reason: 'asked' })
})

const asking = (id: string, entity: string, what: string | null) => ({ id, entity, what, reason: 'wrong', at: 0 })

test('whoever leads finds what was asked, in the words of the archive, and decides', async () => {
  const asked = [
    asking('a', 'kaart2', 'card'),
    asking('b', 'noot1', 'note'),
    asking('c', 'p', 'person'),
    asking('d', 'x', null),
  ]
  const sent = await read({ leads: true, asked })
  press(nl('erasures.open', { n: 4 }))
  const list = within(screen.getByRole('dialog', { name: nl('erasures.title') }))
  await list.findByText('De lift')
  for (const words of ['Bijdrage: Dat ken ik van huis.', nl('erasures.of.kind.person'), nl('erasures.of.gone')]) {
    expect(list.getByText(words)).toBeDefined()
  }
  // Of what is no longer there nothing is left to remove.
  expect(list.getAllByRole('button', { name: /^Verwijder voorgoed/ })).toHaveLength(3)
  await act(async () => fireEvent.click(list.getByRole('button', { name: `Laat staan: ${nl('erasures.of.gone')}` })))
  expect(sent).toEqual([{ path: '/api/sessions/monday/erasures/d/decline', body: { session: 'monday', asked: 'd' } }])
  fireEvent.click(list.getByRole('button', { name: 'Verwijder voorgoed: De lift' }))
  const dialog = within(screen.getByRole('dialog', { name: nl('erase.title.card') }))
  fireEvent.click(dialog.getByRole('button', { name: nl('erase.do') }))
  await waitFor(() => expect(screen.queryByRole('article', { name: 'De lift' })).toBeNull())
  expect(sent[1]?.body).toMatchObject({ what: 'card', entity: 'kaart2' })
})
