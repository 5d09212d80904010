/** People meet on the same day of the week, whatever day it is today. */

import { dayOf } from '#shared/day.ts'
import { dayMs } from './moments.ts'
import type { YearAtelier } from './shape.ts'

/** Moves what is written down by three days at most, and past a feast, so that every meeting is on the atelier’s day. */
export function onItsDay(atelier: YearAtelier, today: number): YearAtelier {
  const { meetings, coming, weekday } = atelier
  return {
    ...atelier,
    meetings: meetings.map((meeting) => ({ ...meeting, daysAgo: -meetingDay(weekday, today, -meeting.daysAgo, -7) })),
    coming: { ...coming, inDays: meetingDay(weekday, today, coming.inDays, 7) },
  }
}

/** On which nobody meets: New Year, King’s Day, Liberation Day and Christmas. */
const feasts = ['01-01', '04-27', '05-05', '12-25', '12-26']

/** So many days from today: the nearest such day of the week, or the one before or after when that is a feast. */
function meetingDay(weekday: number, today: number, days: number, otherwise: number): number {
  const there = new Date(today + days * dayMs).getUTCDay()
  const nearest = days + ((weekday - there + 10) % 7) - 3
  return feasts.includes(dayOf(today + nearest * dayMs).slice(5)) ? nearest + otherwise : nearest
}
