/**
 * The calendar of an atelier, for whoever has its address: when and where one meets. What a meeting is about is not in
 * it, as calendars are shared, and lie with others.
 */

import { minutesOf } from '#shared/session/format.ts'
import { newSecret } from '#server/sessions/secret.ts'
import type { Desk, Handler } from '#server/sessions/desk.ts'
import { sayer } from '#shared/language/say.ts'
import { calendarWords } from '#shared/language/calendar.ts'
import { icsOf, type CalendarMeeting } from './ics.ts'
import { mustLead } from './rights.ts'

const say = sayer(calendarWords)

const pathOf = (token: string): string => `/agenda/${token}.ics`

/** Made when somebody who may have it first asks. */
export async function calendarPath(desk: Desk, atelier: string): Promise<string> {
  return pathOf(await desk.catalogue.calendarOf(atelier, newSecret()))
}

export const renewCalendar: Handler<'renewCalendar'> = async ({ atelier }, asker, desk) => {
  await mustLead(desk, asker, atelier)
  const token = newSecret()
  await desk.catalogue.setCalendar(atelier, token)
  return { calendar: pathOf(token) }
}

/** Null when no atelier has this address, or has it no longer. */
export async function calendarAt(desk: Desk, token: string): Promise<string | null> {
  const atelier = await desk.catalogue.atelierByCalendar(token)
  if (atelier === null) return null
  const { id, title, language } = atelier
  const site = desk.site()
  const url = site === null ? null : `${site}/atelier/${id}`
  const held = (await desk.catalogue.sessionsOf(id)).filter(({ subject }) => subject !== '')
  const meetings = held.map(({ id: session, number, place, date, start, plan }): CalendarMeeting => {
    const summary = say(language)('calendar.meeting', { title, n: number })
    return { uid: `${session}@inbreng`, summary, place, url, date, start, minutes: minutesOf(plan) }
  })
  return icsOf(title, meetings, desk.now())
}
