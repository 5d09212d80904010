/** Of which sessions somebody is asked on their first page whether the report is right. */

import { reportDays } from '#shared/archive/report.ts'
import { mayCall } from '#shared/policy/commands.ts'
import { roleNow } from '#server/sessions/role-now.ts'
import type { Participant, Session } from '#server/store/ports.ts'
import { saidOf, standingOf, type ReportDesk } from './report-standing.ts'

/** A day counts to its end, so one more than there are. */
const longestMs = (reportDays + 1) * 86_400_000

/**
 * Until when this participant is asked; null when they are not, or said something already. Whoever wrote it is not
 * asked.
 */
export type AskedUntil = (session: Session, me: Participant) => Promise<number | null>

/** Only what was archived lately is looked at. */
export async function askedAbout(desk: ReportDesk): Promise<AskedUntil> {
  const lately = await desk.reports.touchedSince(desk.now() - longestMs)
  return async (session, me) => {
    if (!lately.has(session.id) || me.leftAt !== null) return null
    if (!mayCall('sayOfReport', roleNow(me), session).ok) return null
    const standing = await standingOf(desk, session.id)
    if (standing === null || standing.frozenOn !== null || standing.writer === me.id) return null
    const said = await saidOf(desk, session.id, standing)
    return said.some(({ participant }) => participant === me.id) ? null : standing.until
  }
}
