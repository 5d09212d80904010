import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { LanguageProvider } from '#client/language.tsx'
import type { SignalState } from '#shared/commands/signal-commands.ts'
import { Signal } from './Signal.tsx'
import { SignalLink } from './SignalLink.tsx'

beforeEach(() => localStorage.clear())
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const item = (id: string, is: SignalState['items'][number]['is'], words = `Kaart ${id}`) =>
  ({ id, is, words, language: 'nl' }) as const
const many = Array.from({ length: 12 }, (_, nth) => item(`r${nth}`, 'direction'))
const empty: SignalState = {
  signal: null,
  items: [item('inzicht', 'insight'), item('waarde', 'value', 'Vertrouwen'), ...many, item('vraag', 'question')],
  kept: 2,
  mayMake: true,
  source: { atelier: 'Wonen en welzijn', language: 'nl', date: '2026-11-30', people: 12, leaderWord: '' },
}
const content = {
  ...{ whom: 'De wethouder', title: 'Wie wacht', see: 'Mensen wachten.', needs: 'Een vaste dag.' },
  shown: ['waarde'],
  composed: null,
}

interface Asked {
  readonly path: string
  readonly body: Readonly<Record<string, unknown>>
}

/** A server that remembers what it is told. */
function serving(state: SignalState, answers: readonly unknown[] = [{ kept: true, names: [] }], status = 200): Asked[] {
  const asked: Asked[] = []
  let now = state
  vi.stubGlobal('fetch', async (path: string, init: { readonly method: string; readonly body?: string }) => {
    if (init.method === 'GET') return Response.json(now)
    const { session: _, ...body } = JSON.parse(init.body ?? '{}') as Record<string, unknown>
    asked.push({ path, body })
    const answer = answers[asked.length - 1] ?? { done: true }
    if (path.endsWith('/remove')) now = { ...now, signal: null }
    else if ((answer as { kept?: boolean }).kept === true) {
      now = { ...now, signal: { content: body as unknown as typeof content, madeAt: 1_796_000_000_000 } }
    }
    return Response.json(answer, { status })
  })
  return asked
}

const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 0)))

async function open(): Promise<void> {
  render(
    <LanguageProvider language="nl">
      <Signal id="session1" />
    </LanguageProvider>,
  )
  await settle()
}

const field = (name: string): HTMLInputElement => screen.getByLabelText(name)
const write = (name: string, words: string): void => {
  fireEvent.change(field(name), { target: { value: words } })
}
async function press(name: string | RegExp): Promise<void> {
  fireEvent.click(screen.getByRole('button', { name }))
  await settle()
}
const tick = (name: string | RegExp): void => {
  fireEvent.click(screen.getByRole('checkbox', { name }))
}
function fill(): void {
  write('Voor wie is het?', content.whom)
  write('Titel', content.title)
  write('Wat we zien', content.see)
  write('Wat er nodig is', content.needs)
}
const paper = (): HTMLElement => screen.getByRole('article')
const keepIt = () => press('Bewaar het signaal')

test('what one writes and chooses stands on the sheet beside it at once, under its own heads', async () => {
  serving(empty)
  await open()
  fill()
  tick('Kaart r1')
  tick('Vertrouwen')
  tick('Kaart inzicht')
  const heads = within(paper())
    .getAllByRole('heading')
    .map((head) => `${head.tagName} ${head.textContent}`)
  expect(heads).toEqual([
    'H3 Wie wacht',
    'H4 Wat we zien',
    'H5 Wat we leerden',
    'H5 Wat er op het spel staat',
    'H4 Wat er nodig is',
    'H5 Richtingen',
    'H4 Hoe dit signaal is gemaakt.',
  ])
  expect(paper().textContent).toContain('kwamen 12 mensen bij elkaar')
  expect(paper().textContent).not.toMatch(/vertrouwelijk/i)
  expect(screen.getByText('Past op één blad A4.')).toBeTruthy()
  write('Wat we zien', 'Mensen wachten. '.repeat(125))
  write('Wat er nodig is', 'Een vaste dag. '.repeat(130))
  tick('Kaart vraag')
  expect(screen.getByText(/^Dit past niet op één blad/)).toBeTruthy()
})

test('[P41] at most ten are chosen; what may lead to somebody is not among them', async () => {
  serving(empty)
  await open()
  await press('Toon alle 12')
  for (const { id } of many.slice(0, 10)) tick(`Kaart ${id}`)
  expect(screen.getByText('10 van 10 gekozen')).toBeTruthy()
  expect(screen.getByRole('checkbox', { name: 'Vertrouwen' })).toHaveProperty('disabled', true)
  expect(screen.getByText(/^2 staan er niet bij/)).toBeTruthy()
  tick('Kaart r3')
  expect(screen.getByRole('checkbox', { name: 'Vertrouwen' })).toHaveProperty('disabled', false)
})

test('what is missing is said at its field, and nothing goes before it is there', async () => {
  const asked = serving(empty)
  await open()
  write('Titel', '  ')
  await keepIt()
  expect(asked).toEqual([])
  expect(document.activeElement).toBe(field('Voor wie is het?'))
  expect(screen.getAllByText('Vul dit nog in.')).toHaveLength(4)
  fill()
  expect(screen.queryByText('Vul dit nog in.')).toBeNull()
  tick('Vertrouwen')
  await keepIt()
  expect(asked).toEqual([{ path: '/api/archives/session1/signal', body: content }])
  expect(screen.getByText(/^Bewaard\. Wie het archief mag lezen/)).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Word (DOCX)' }).getAttribute('href')).toBe('/export/session1/signal.docx')
})

test('[P41] an example cannot be kept before one says that it is nobody', async () => {
  const asked = serving(empty)
  await open()
  fill()
  await press('Voeg een samengesteld voorbeeld toe')
  write('Samengesteld voorbeeld', 'Een vader wacht drie maanden.')
  await keepIt()
  expect(asked).toEqual([])
  expect(document.activeElement).toBe(screen.getByRole('checkbox', { name: /deze persoon bestaat niet/ }))
  expect(paper().textContent).toContain('Samengesteld uit meer verhalen. Deze persoon bestaat niet.')
  tick(/deze persoon bestaat niet/)
  await keepIt()
  expect(asked[0]?.body['composed']).toEqual({ words: 'Een vader wacht drie maanden.', isComposed: true })
})

test('[P36] [P41] what the guard asks about is left out or replaced; it goes nowhere, and cannot stand', async () => {
  const asked = serving(empty)
  await open()
  fill()
  write('Wat we zien', 'Bel 06-12345678 of kijk op 123456782.')
  await keepIt()
  expect(asked).toEqual([])
  expect(document.activeElement).toBe(field('Wat we zien'))
  expect(screen.queryByRole('button', { name: /^Laten staan/ })).toBeNull()
  await press('Weglaten: 123456782')
  await press('Vervangen: 06-12345678')
  await press('Vervang')
  expect(field('Wat we zien').value).toBe('Bel [telefoonnummer] of kijk op.')
  await keepIt()
  expect(asked).toHaveLength(1)
})

test('[P41] a name that only the server knows is asked about where it stands, and from then on wherever it is written', async () => {
  const found = { kept: false, names: [{ text: 'see', start: 6, end: 10 }] }
  const asked = serving(empty, [found, { kept: true, names: [] }])
  await open()
  fill()
  write('Wat we zien', '  Zoals Noor zei. Noordwijk wacht. ')
  await keepIt()
  expect(screen.getByText('Naam van iemand die erbij was: “Noor”')).toBeTruthy()
  expect(document.activeElement).toBe(field('Wat we zien'))
  write('Titel', 'Noor wacht')
  await keepIt()
  expect(asked).toHaveLength(1)
  expect(screen.getAllByRole('button', { name: 'Weglaten: Noor' })).toHaveLength(2)
  for (const _ of [1, 2]) {
    const [first] = screen.getAllByRole('button', { name: 'Vervangen: Noor' })
    fireEvent.click(first as HTMLElement)
    await press('Vervang')
  }
  expect(field('Titel').value).toBe('Iemand wacht')
  expect(field('Wat we zien').value).toBe('Zoals iemand zei. Noordwijk wacht.')
  await keepIt()
  expect(asked).toHaveLength(2)
})

test('what is not kept yet stays on this device, and goes from it once it is', async () => {
  serving(empty)
  await open()
  fill()
  expect(screen.getByText(/^Nog niet bewaard\. Wat je schreef staat alleen op dit apparaat/)).toBeTruthy()
  cleanup()
  await open()
  expect(field('Titel').value).toBe(content.title)
  await keepIt()
  expect(Object.keys(localStorage).filter((key) => key.startsWith('inbreng.draft.'))).toEqual([])
})

test('what went from the archive since is chosen no more, and is not sent', async () => {
  const asked = serving({ ...empty, items: empty.items.filter(({ id }) => id !== 'vraag') })
  localStorage.setItem(
    'inbreng.draft.session1.signal',
    JSON.stringify({ at: Date.now(), draft: { ...content, shown: ['vraag', 'waarde'], isComposed: false } }),
  )
  await open()
  expect(screen.getByText('1 van 10 gekozen')).toBeTruthy()
  await keepIt()
  expect(asked[0]?.body['shown']).toEqual(['waarde'])
})

test('it is taken away after a question, and one begins anew', async () => {
  const asked = serving({ ...empty, signal: { content, madeAt: 1_796_000_000_000 } })
  await open()
  expect(field('Titel').value).toBe('Wie wacht')
  await press('Haal het signaal weg')
  fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Haal het signaal weg' }))
  await settle()
  expect(asked).toEqual([{ path: '/api/archives/session1/signal/remove', body: {} }])
  expect(field('Titel').value).toBe('')
  expect(screen.queryByText('Neem het mee')).toBeNull()
  expect(screen.getByText('Het signaal is weg.')).toBeTruthy()
})

test('[P41] who may not change it reads the sheet and takes it along', async () => {
  const signal = { content, madeAt: Date.parse('2026-12-03T10:00:00Z') }
  serving({ ...empty, signal, items: empty.items.filter(({ id }) => id === 'waarde'), kept: 0, mayMake: false })
  await open()
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Wie wacht')
  expect(paper().textContent).toContain('Wonen en welzijn · 3 december 2026')
  expect(screen.queryAllByRole('textbox')).toEqual([])
  expect(screen.getByRole('link', { name: 'Print of PDF' }).getAttribute('href')).toBe('/export/session1/signal.print')
})

test('where there is none one is told so, without a form', async () => {
  serving({ ...empty, items: [], kept: 0, mayMake: false })
  await open()
  expect(screen.getByRole('heading', { name: 'Hier is geen signaal' })).toBeTruthy()
  cleanup()
  serving(empty, [], 200)
  vi.stubGlobal('fetch', async () => Response.json({ code: 'not-allowed' }, { status: 403 }))
  await open()
  expect(screen.getByRole('heading', { name: 'Hier is geen signaal' })).toBeTruthy()
})

test('an archive leads to its signal; where there is none, only whoever may make one is led anywhere', async () => {
  const signal = { content, madeAt: 1_796_000_000_000 }
  const linkFor = async (state: SignalState): Promise<string | null> => {
    serving(state)
    const { container } = render(
      <LanguageProvider language="nl">
        <SignalLink session="session1" />
      </LanguageProvider>,
    )
    await settle()
    const link = container.querySelector('a[href="/archief/session1/signaal"]')
    cleanup()
    return link?.textContent ?? null
  }
  expect(await linkFor({ ...empty, mayMake: false })).toBeNull()
  expect(await linkFor(empty)).toBe('Maak een signaal')
  expect(await linkFor({ ...empty, signal, mayMake: false })).toBe('Signaal: Wie wacht')
})
