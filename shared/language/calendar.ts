import { define } from './words.ts'

/** What stands in a calendar. */
export const calendarWords = define({
  'calendar.meeting': ['{title}: bijeenkomst {n}', '{title}: session {n}'],
})
