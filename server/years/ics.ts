/** A calendar as calendars read it: RFC 5545, times as they are on a clock in the Netherlands. */

export interface CalendarMeeting {
  /** The same for as long as it is the same meeting, so that one that moves moves along. */
  readonly uid: string
  readonly summary: string
  readonly place: string
  /** Where to read more; null when that is not known. */
  readonly url: string | null
  /** `2026-12-01` and `13:30`. */
  readonly date: string
  readonly start: string
  readonly minutes: number
}

const zone = 'Europe/Amsterdam'

const summerAndWinter = [
  'BEGIN:VTIMEZONE',
  `TZID:${zone}`,
  ...['BEGIN:DAYLIGHT', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200', 'TZNAME:CEST', 'DTSTART:19960331T020000'],
  ...['RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', 'END:DAYLIGHT'],
  ...['BEGIN:STANDARD', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100', 'TZNAME:CET', 'DTSTART:19961027T030000'],
  ...['RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU', 'END:STANDARD'],
  'END:VTIMEZONE',
]

/** `now`: when it is asked. */
export function icsOf(title: string, meetings: readonly CalendarMeeting[], now: number): string {
  const stamp = new Date(now).toISOString().replaceAll(/[-:]|\.\d+/g, '')
  const lines = [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Inbreng//Leeratelier//NL', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH'],
    ...[`X-WR-CALNAME:${escaped(title)}`, `X-WR-TIMEZONE:${zone}`],
    ...['REFRESH-INTERVAL;VALUE=DURATION:PT6H', 'X-PUBLISHED-TTL:PT6H'],
    ...summerAndWinter,
    ...meetings.flatMap((meeting) => eventOf(meeting, stamp)),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

function eventOf(
  { uid, summary, place, url, date, start, minutes }: CalendarMeeting,
  stamp: string,
): readonly string[] {
  return [
    ...['BEGIN:VEVENT', `UID:${uid}`, `DTSTAMP:${stamp}`],
    ...[`DTSTART;TZID=${zone}:${clockAt(date, start, 0)}`, `DTEND;TZID=${zone}:${clockAt(date, start, minutes)}`],
    `SUMMARY:${escaped(summary)}`,
    ...(place === '' ? [] : [`LOCATION:${escaped(place)}`]),
    ...(url === null ? [] : [`URL:${url}`, `DESCRIPTION:${escaped(url)}`]),
    'END:VEVENT',
  ]
}

/** `20261201T133000`, so many minutes later by the clock on the wall. */
function clockAt(date: string, start: string, minutes: number): string {
  const at = new Date(Date.parse(`${date}T${start}:00Z`) + minutes * 60_000)
  return at.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')
}

/** Words may hold anything: what means something in a calendar is written so that it does not. */
function escaped(words: string): string {
  return words
    .replaceAll(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll(/\r\n|\r|\n/g, '\\n')
    .replaceAll(/\p{Cc}/gu, '')
}

const most = 75
const bytesIn = (letter: string): number => new TextEncoder().encode(letter).length

/** No line is longer than 75 bytes; what comes on the next one begins with a space. Letters stay whole. */
function folded(line: string): string {
  let [out, room] = ['', most]
  for (const letter of line) {
    const size = bytesIn(letter)
    if (size > room) {
      out += '\r\n '
      room = most - 1
    }
    out += letter
    room -= size
  }
  return out
}
