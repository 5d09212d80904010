/** `/agenda/TOKEN.ics`: the calendar of an atelier. A calendar brings no cookie, and is given none. */

import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Desk } from '#server/sessions/desk.ts'
import { calendarAt } from '#server/years/calendar.ts'
import { sendCalendar, sendText } from './send.ts'

const shape = /^\/agenda\/(\w{24})\.ics$/

/** Whoever tries addresses is let in no more for a while; to them the right one looks like a wrong one. */
export async function answerCalendar(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  address: string,
  desk: Desk,
): Promise<void> {
  const token = shape.exec(path)?.[1]
  const isRead = request.method === 'GET' || request.method === 'HEAD'
  if (desk.wrongCalendars.tooMany(address)) return sendText(response, 429, '')
  const calendar = token === undefined || !isRead ? null : await calendarAt(desk, token)
  if (calendar !== null) return sendCalendar(response, calendar)
  desk.wrongCalendars.add(address)
  sendText(response, 404, '')
}
