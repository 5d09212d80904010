import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import type { ReportState } from '#shared/commands/report-commands.ts'
import { LanguageProvider } from '#client/language.tsx'
import { Confirming } from './Confirming.tsx'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  localStorage.clear()
})

const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 0)))
const until = Date.parse('2026-12-13T23:59:59.999Z')
const asked: ReportState = {
  until,
  frozenOn: null,
  confirmed: null,
  mine: null,
  maySay: true,
  mayChange: false,
  remarks: [],
}
const frozen: ReportState = { ...asked, frozenOn: until, maySay: false }

interface Sent {
  readonly path: string
  readonly body: Readonly<Record<string, unknown>>
}

/** `refuse`: what the server answers to whatever is sent. */
async function open(state: ReportState, refuse: string | null = null) {
  const sent: Sent[] = []
  let now = state
  let edition = 1
  vi.stubGlobal('fetch', async (path: string, init: { readonly method: string; readonly body?: string }) => {
    if (init.method === 'GET') return Response.json(now)
    const body = JSON.parse(init.body ?? '{}') as Sent['body']
    sent.push({ path, body })
    if (refuse === 'over') now = frozen
    if (refuse !== null) return Response.json({ code: refuse }, { status: 409 })
    if (path.endsWith('/words')) {
      edition += 1
      now = { ...now, mine: null, remarks: [] }
    } else {
      const says = body['says'] as 'right' | 'not-right' | null
      now = { ...now, mine: says && { says, words: String(body['words']) } }
    }
    return Response.json({ done: true })
  })
  function Page() {
    const [read, setRead] = useState(edition)
    const onChanged = async () => setRead(edition)
    return (
      <LanguageProvider language="nl">
        <Confirming session="session1" edition={read} report="We kozen." language="nl" onChanged={onChanged} />
      </LanguageProvider>
    )
  }
  render(<Page />)
  await settle()
  return sent
}

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name })
async function press(name: string | RegExp): Promise<void> {
  fireEvent.click(button(name))
  await settle()
}
const write = (label: string, value: string): void => {
  fireEvent.change(screen.getByLabelText(label), { target: { value } })
}
const isPressed = (name: string | RegExp): boolean => button(name).getAttribute('aria-pressed') === 'true'

test('[P40] who was there says with one press that it is right, and takes it back', async () => {
  const sent = await open(asked)
  expect(screen.getByText('Nog niet vastgesteld. Wie erbij was, leest mee tot en met 13 december 2026.')).toBeTruthy()
  await press('Dit klopt')
  expect(sent).toEqual([
    {
      path: '/api/archives/session1/report',
      body: { session: 'session1', edition: 1, says: 'right', words: '' },
    },
  ])
  expect([isPressed('Dit klopt'), isPressed(/niet/)]).toEqual([true, false])
  expect(screen.getByText('Je zei dat dit klopt.')).toBeTruthy()
  await press('Neem terug')
  expect(sent[1]?.body).toMatchObject({ says: null })
  expect(isPressed('Dit klopt')).toBe(false)
  expect(screen.getByText('Je hebt niets meer gezegd over dit verslag.')).toBeTruthy()
  expect(document.activeElement).toBe(button('Dit klopt'))
})

test('[P36] [P40] what is not right is written on this device; what the guard finds in it goes nowhere', async () => {
  const sent = await open(asked)
  await press(/niet/)
  const field = screen.getByLabelText('Wat klopt er niet?')
  expect(document.activeElement).toBe(field)
  write('Wat klopt er niet?', 'Bel mij op 06-12345678')
  expect(screen.getByText('Haal dit weg. Anders kan het niet door.')).toBeTruthy()
  await press('Geef door')
  expect(sent).toEqual([])
  write('Wat klopt er niet?', 'Het was nog geen keuze. ')
  // A killed tab loses nothing.
  cleanup()
  const again = await open(asked)
  await press(/niet/)
  expect(screen.getByLabelText('Wat klopt er niet?')).toHaveProperty('value', 'Het was nog geen keuze. ')
  await press('Geef door')
  expect(again[0]?.body).toMatchObject({ says: 'not-right', words: 'Het was nog geen keuze.' })
  expect(screen.getByText(/Je schreef: “Het was nog geen keuze.”/)).toBeTruthy()
  expect(screen.queryByLabelText('Wat klopt er niet?')).toBeNull()
  expect(document.activeElement).toBe(button(/niet/))
  expect(localStorage.length).toBe(0)
})

test.each([
  ['changed', 'Het verslag is intussen veranderd. Lees het nog een keer.'],
  ['over', 'Het verslag staat nu vast. Er verandert niets meer aan.'],
  ['personal', /zoals een naam van iemand die erbij was/],
  ['not-stored', /De server kan nu niets bewaren/],
])('[P40] refused as %s, it says why', async (code, words) => {
  await open(asked, code)
  await press('Dit klopt')
  expect(screen.getByText(words)).toBeTruthy()
  expect(screen.queryByText('Je zei dat dit klopt.')).toBeNull()
  expect(screen.queryByRole('button', { name: 'Dit klopt' }) === null).toBe(code === 'over')
})

test('[P40] once it stands for good there is nothing to press, and how many confirmed it stays', async () => {
  await open({ ...frozen, confirmed: 6 })
  expect(screen.getByText('Dit verslag staat vast sinds 13 december 2026. Bevestigd door 6 deelnemers.')).toBeTruthy()
  expect(screen.queryAllByRole('button')).toEqual([])
})

test('[P40] who archives reads what is not right without whose it is, and gives the report other words', async () => {
  const sent = await open({ ...asked, mayChange: true, remarks: ['Alleen de eerste zin klopt.', 'Zo was het niet.'] })
  const lead = within(screen.getByRole('region', { name: 'Wat de anderen ervan vinden' }))
  expect(lead.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    'Alleen de eerste zin klopt.',
    'Zo was het niet.',
  ])
  expect(lead.getByText(/Minder dan vijf mensen bevestigden het/)).toBeTruthy()
  await press('Verander het verslag')
  expect(screen.getByLabelText('Verslag in een paar gewone zinnen')).toHaveProperty('value', 'We kozen.')
  await press('Bewaar deze woorden')
  write('Verslag in een paar gewone zinnen', 'We kozen, zei 123456782.')
  await press('Bewaar deze woorden')
  expect(sent).toEqual([])
  write('Verslag in een paar gewone zinnen', 'We kozen nog niet.')
  await press('Bewaar deze woorden')
  expect(sent).toEqual([
    {
      path: '/api/archives/session1/report/words',
      body: { session: 'session1', edition: 1, report: 'We kozen nog niet.' },
    },
  ])
  expect(screen.getByText('Het verslag is veranderd. Iedereen kan opnieuw meelezen.')).toBeTruthy()
  expect(document.activeElement).toBe(button('Verander het verslag'))
  // What is said from now on is said of the new edition.
  await press('Dit klopt')
  expect(sent[1]?.body).toMatchObject({ edition: 2, says: 'right' })
})

test('[P40] who may only read is told how it stands, and asked nothing', async () => {
  await open({ ...asked, maySay: false })
  expect(screen.getByText(/^Nog niet vastgesteld/)).toBeTruthy()
  expect(screen.queryAllByRole('button')).toEqual([])
})
