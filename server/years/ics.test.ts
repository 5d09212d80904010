import { expect, test } from 'vitest'
import { icsOf, type CalendarMeeting } from './ics.ts'

const now = Date.parse('2026-11-20T10:00:00Z')
const meeting: CalendarMeeting = {
  uid: 'een@inbreng',
  summary: 'Wonen: bijeenkomst 1',
  place: '',
  url: null,
  date: '2026-12-01',
  start: '13:30',
  minutes: 120,
}
const one = (some: Partial<CalendarMeeting>): string => icsOf('Wonen', [{ ...meeting, ...some }], now)

test('[P43] every line ends as it should, and none is longer than 75 bytes', () => {
  const ics = one({ place: 'Ontmoetingscentrum “De Vriendschap” aan de Groene Loper, één hoog, zaal é🙂'.repeat(4) })
  expect(ics.endsWith('END:VCALENDAR\r\n')).toBe(true)
  expect(ics.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  for (const line of ics.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
  expect(ics.replaceAll('\r\n ', '')).toContain('één hoog\\, zaal é🙂Ontmoetingscentrum')
  expect(ics).not.toContain('\uFFFD')
})

test('[P43] words cannot become lines of their own', () => {
  const ics = one({ summary: 'A\r\nEND:VEVENT\nB; C, D\\E\u0007', place: 'x\rATTENDEE:y' })
  const lines = ics.replaceAll('\r\n ', '').split('\r\n')
  expect(lines).toContain('SUMMARY:A\\nEND:VEVENT\\nB\\; C\\, D\\\\E')
  expect(lines).toContain('LOCATION:x\\nATTENDEE:y')
  expect(lines.filter((line) => line === 'END:VEVENT')).toHaveLength(1)
})

test('[P43] a meeting past midnight ends on the next day', () => {
  const lines = one({ date: '2026-12-31', start: '23:00' }).split('\r\n')
  expect(lines).toContain('DTSTART;TZID=Europe/Amsterdam:20261231T230000')
  expect(lines).toContain('DTEND;TZID=Europe/Amsterdam:20270101T010000')
})

test('[P43] its times are those of the Netherlands, in summer and in winter', () => {
  const ics = one({})
  expect(ics).toContain('TZOFFSETTO:+0200\r\nTZNAME:CEST')
  expect(ics).toContain('TZOFFSETTO:+0100\r\nTZNAME:CET')
  expect(ics).toContain('TZID:Europe/Amsterdam')
})
