/** An atelier as a page: what it is, when it meets, and what it came to. */

import type { Meeting } from '#shared/commands/atelier-commands.ts'
import { Problem } from '#shared/commands/problem.ts'
import { minutesOf } from '#shared/session/format.ts'
import { askedAbout } from '#server/archive/report-asking.ts'
import { readsIn } from '#server/library/eyes.ts'
import { lineFor } from '#server/sessions/ateliers.ts'
import type { Asker, Desk, Handler } from '#server/sessions/desk.ts'
import { mustBeClean } from '#server/sessions/personal.ts'
import type { Atelier, Session } from '#server/store/ports.ts'
import { calendarPath } from './calendar.ts'
import { mustBeOf, mustLead, partOf, type Part } from './rights.ts'

export const getAtelier: Handler<'getAtelier'> = async ({ atelier: id }, asker, desk) => {
  const { atelier, part } = await mustRead(desk, asker, id)
  const { title, purpose, way, forWhom, leaderWord, language, demo } = atelier
  // Of what was erased nothing is told, also not that it was.
  const sessions = (await desk.catalogue.sessionsOf(id)).filter(({ subject }) => subject !== '')
  const next = nextOf(sessions, desk.now())
  const leads = part === 'leader'
  const line = lineFor(desk, asker.identity, { demo, leads }, await askedAbout(desk))
  const yields = await yieldsFor(desk, asker, id)
  return {
    ...{ id, title, purpose, way, forWhom, leaderWord, language, demo, part },
    leaders: leads ? (await desk.catalogue.leadersOf(id)).length : null,
    calendar: part === 'guest' ? null : await calendarPath(desk, id),
    site: desk.site(),
    next: next && { session: next.id, plan: next.plan },
    sessions: await Promise.all(
      [...sessions]
        .sort(newestFirst)
        .map(async (session) => ({ ...(await line(session)), yield: yields.get(session.id) ?? null })),
    ),
  }
}

export const changeAtelier: Handler<'changeAtelier'> = async ({ atelier: id, ...about }, asker, desk) => {
  await mustLead(desk, asker, id)
  const atelier = await desk.catalogue.atelier(id)
  if (atelier === null) throw new Problem('not-allowed')
  mustBeClean(about, atelier.language)
  await desk.catalogue.changeAtelier(id, about)
  return { done: true }
}

interface Read {
  readonly atelier: Atelier
  readonly part: Part | 'guest'
}

/** An example is read by everybody; any other only by who is in it. */
async function mustRead(desk: Desk, asker: Asker, id: string): Promise<Read> {
  const atelier = await desk.catalogue.atelier(id)
  if (atelier?.demo) return { atelier, part: (await partOf(desk, asker.identity, id)) ?? 'guest' }
  const part = await mustBeOf(desk, asker, id)
  if (atelier === null) throw new Problem('not-allowed')
  return { atelier, part }
}

/** As far as whoever asks may read the archives. */
async function yieldsFor(desk: Desk, { identity }: Asker, atelier: string): Promise<ReadonlyMap<string, Yield>> {
  const readable = (await desk.archives.yieldsOf(atelier)).filter(await readsIn(desk, identity, atelier))
  return new Map(
    readable.map(({ session, insights, directions, questions, tries }) => [
      session,
      { insights, directions, questions, tries },
    ]),
  )
}

type Yield = NonNullable<Meeting['yield']>

const minuteMs = 60_000
/** Wherever one is, it is that day there by then; and a session may run late. */
const slackMs = 12 * 60 * minuteMs

const endOf = ({ date, start, plan }: Session): number => Date.parse(`${date}T${start}Z`) + minutesOf(plan) * minuteMs

/** The open session that comes first; when all are past, the last one that is still open. */
export function nextOf(sessions: readonly Session[], now: number): Session | null {
  const open = sessions.filter(({ state }) => state === 'open').sort((a, b) => -newestFirst(a, b))
  return open.find((session) => endOf(session) > now - slackMs) ?? open.at(-1) ?? null
}

const newestFirst = (a: Session, b: Session): number =>
  `${b.date} ${b.start}`.localeCompare(`${a.date} ${a.start}`) || b.number - a.number
