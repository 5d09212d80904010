/** What comes after a meeting of the year: it is checked, archived, and its report confirmed. */

import type { ReviewItem } from '#shared/commands/archive-commands.ts'
import { dayOf } from '#shared/day.ts'
import type { Lived } from './lived.ts'
import { dayMs } from './moments.ts'
import type { YearAtelier, YearMeeting } from './shape.ts'
import type { Someone } from './world.ts'

/** Whoever leads reads what has to be read, and lets all of it in. */
export async function archiveMeeting(lived: Lived, atelier: YearAtelier, meeting: YearMeeting): Promise<void> {
  const session = lived.session(meeting.key)
  const leader = lived.person(atelier.leader)
  const { items } = await leader.ask('getReview', { session })
  for (const item of items) if (hasToBeRead(item)) await letIn(leader, session, item)
  const insights = meeting.insights.map((key) => lived.cardIn(session, key))
  const { report } = meeting
  const tries = triesOf(lived, meeting)
  await leader.ask('archive', { session, signed: true, audience: 'atelier', report, insights, tries })
}

const hasToBeRead = ({ stays, decision, asksPeople, texts }: ReviewItem): boolean =>
  stays === null &&
  decision === null &&
  (asksPeople || texts.some(({ findings }) => findings.some(({ strength }) => strength !== 'hint')))

const letIn = (leader: Someone, session: string, { id, texts, asksPeople }: ReviewItem) =>
  leader.ask('decide', {
    session,
    entity: id,
    seen: texts.map(({ words }) => words),
    decision: {
      goes: true,
      recognisable: asksPeople ? 'no' : null,
      changed: asksPeople ? 'yes' : null,
      kept: texts.flatMap(({ part, findings }) => findings.map(({ start, end }) => ({ part, start, end }))),
    },
  })

/** What somebody let the group know that they would try, each once, with the first of the days. */
const triesOf = (lived: Lived, { cards, daysAgo }: YearMeeting) =>
  cards
    .filter(({ kind }) => kind === 'direction')
    .flatMap(({ key, tries = [] }) => {
      const weeks = tries.flatMap((one) => (one.shared === true ? one.weeks : []))
      if (weeks.length === 0) return []
      return [{ card: lived.spot(key).card, until: dayOf(lived.moment(daysAgo, 12) + Math.min(...weeks) * 7 * dayMs) }]
    })

export async function confirmReport(lived: Lived, { key, confirmedBy = [] }: YearMeeting): Promise<void> {
  const session = lived.session(key)
  for (const name of confirmedBy) {
    await lived.person(name).ask('sayOfReport', { session, edition: 1, says: 'right' })
  }
}
