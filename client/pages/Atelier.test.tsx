import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import type { SessionLine } from '#shared/commands/shapes.ts'
import { LanguageProvider } from '#client/language.tsx'
import { Atelier } from './Atelier.tsx'

afterEach(cleanup)

const line: SessionLine = {
  id: 'een',
  number: 1,
  subject: 'Wachtlijsten',
  date: '2026-11-24',
  start: '13:30',
  state: 'closed',
  joined: true,
  joinPath: null,
}

function show(session: Partial<SessionLine>): void {
  const atelier = { id: 'west', title: 'West', purpose: '', demo: false, leads: false }
  render(
    <LanguageProvider language="nl">
      <Atelier atelier={{ ...atelier, sessions: [{ ...line, ...session }] }} now={new Date('2026-12-01T12:00')} />
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
