import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import type { AtelierInfo, SessionLine, Waiting } from '#shared/commands/shapes.ts'
import { LanguageProvider } from '#client/language.tsx'
import { Atelier } from './Atelier.tsx'
import { SessionRow } from './SessionRow.tsx'
import { dayOf } from './when.ts'

afterEach(cleanup)

const line: SessionLine = {
  id: 'een',
  number: 1,
  subject: 'Wachtlijsten',
  date: '2026-11-24',
  start: '13:30',
  place: '',
  state: 'closed',
  joined: true,
  joinPath: null,
}

const now = new Date('2026-12-01T12:00')

function show(session: Partial<SessionLine>): void {
  render(
    <LanguageProvider language="nl">
      <SessionRow session={{ ...line, ...session }} demo={false} now={now} />
    </LanguageProvider>,
  )
}

const ways = (): readonly (string | null)[] =>
  screen
    .getAllByRole('link')
    .map((link) => link.getAttribute('href'))
    .filter((href) => href?.endsWith('/een'))

test('an archived session says so and leads to its archive; who was there can still go to its board', () => {
  show({ archived: true })
  expect(screen.getByText('Gearchiveerd')).toBeTruthy()
  expect(ways()).toEqual(['/s/een', '/archief/een'])
})

test('who was not there is led to the archive alone', () => {
  show({ archived: true, joined: false })
  expect(ways()).toEqual(['/archief/een'])
})

test('a session that is only closed is read on its board', () => {
  show({ archived: false })
  expect(screen.getByText('Gesloten')).toBeTruthy()
  expect(ways()).toEqual(['/s/een'])
})

test('[P40] who is asked whether the report is right finds the way to it, until which day', () => {
  show({ archived: true, reportUntil: Date.parse('2026-12-13T23:59:59.999Z') })
  const link = screen.getByRole('link', { name: /^Lees het verslag mee, tot en met 13 december/ })
  expect(link.getAttribute('href')).toBe('/archief/een#report')
})

test('[P40] who is not asked, or said something already, finds no such way', () => {
  show({ archived: true, reportUntil: null })
  expect(screen.queryByRole('link', { name: /Lees het verslag mee/ })).toBeNull()
})

const west: AtelierInfo = {
  ...{ id: 'west', title: 'West', purpose: '', leaderWord: '', demo: false, leads: true },
  sessions: [line, { ...line, id: 'twee', number: 2, subject: 'Buren', date: '2026-12-08', state: 'open' }],
}

function showAtelier(some: Partial<AtelierInfo> = {}, waits: readonly Waiting[] = []): void {
  render(
    <LanguageProvider language="nl">
      <Atelier atelier={{ ...west, ...some }} now={now} waits={waits} />
    </LanguageProvider>,
  )
}
const hrefs = (): readonly (string | null)[] => screen.getAllByRole('link').map((link) => link.getAttribute('href'))

test('[P43] an atelier is one line: the next session one press away, and its page', () => {
  showAtelier()
  expect(screen.getByText('Buren')).toBeTruthy()
  expect(screen.queryByText('Wachtlijsten')).toBeNull()
  expect(screen.getByRole('link', { name: /^Verder/ }).getAttribute('href')).toBe('/s/twee')
  expect(hrefs()).toContain('/atelier/west')
})

test('[P43] who leads it is called as it calls them', () => {
  showAtelier({ leaderWord: 'gastvrouw' })
  expect(screen.getByText('Jij bent gastvrouw')).toBeTruthy()
  cleanup()
  showAtelier()
  expect(screen.getByText('Jij bent kartrekker')).toBeTruthy()
})

test('[P43] what waits stands with its atelier, each with its way', () => {
  const about = { atelier: 'west', session: 'een', subject: 'Wachtlijsten' }
  showAtelier({}, [
    { kind: 'report', ...about, until: Date.parse('2026-12-13T23:59:59.999Z') },
    { kind: 'try', ...about, card: 'kaart', title: 'Meelopen', until: '2026-12-01' },
    { kind: 'bring', ...about, date: dayOf(new Date(Date.now() + 6 * 86_400_000)) },
  ])
  const list = screen.getByRole('list', { name: 'Wat op je wacht' })
  const ways = within(list).getAllByRole('link')
  expect(ways.map((way) => way.getAttribute('href'))).toEqual([
    '/archief/een#report',
    '/meegenomen',
    '/atelier/west/vooraf/een',
  ])
  expect(ways[2]?.textContent).toBe('Over 6 dagen: Wachtlijsten. Breng vast iets in.')
  expect(ways[0]?.textContent).toContain('tot en met 13 december')
})
