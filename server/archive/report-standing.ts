/**
 * How the report of an archive stands: people say for fourteen days whether it is right, and then it stands for good.
 * Other words are asked about anew; what was said of earlier ones goes at once.
 */

import { reportDays } from '#shared/archive/report.ts'
import { told } from '#shared/archive/headcount.ts'
import { dayOf } from '#shared/day.ts'
import type { Confirming } from '#server/exchange/blocks.ts'
import type { Desk } from '#server/sessions/desk.ts'
import { inTurn, stateTurn } from '#server/sessions/in-turn.ts'
import type { Frozen, ReportEdition, Said } from '#server/store/report-ports.ts'
import { hashOf } from './hash.ts'

const dayMs = 86_400_000

/** What this asks of a desk. */
export type ReportDesk = Pick<Desk, 'reports' | 'now'>

export interface Standing {
  readonly edition: number
  readonly report: string
  readonly reportHash: string
  /** The participant who made the edition in which these words came. */
  readonly writer: string
  readonly until: number
  /** Since when nobody changes it any more; null as long as it can be changed. */
  readonly frozenOn: number | null
  /** What was kept when it was frozen; null when that was not done yet. */
  readonly kept: Frozen | null
}

/** Null where nobody is asked: no archive, no report, or one from elsewhere. */
export async function standingOf({ reports, now }: ReportDesk, session: string): Promise<Standing | null> {
  const editions = await reports.reportsOf(session)
  const [last] = editions
  if (last === undefined || last.madeBy === null || last.report.trim() === '') return null
  const first = firstWithTheseWords(editions)
  const { report, edition } = last
  const reportHash = hashOf(report)
  const kept = await reports.frozenIn(session, reportHash)
  // Words that came back with an undo are read anew from then.
  const since = Math.max(first.madeAt, (await reports.undoneAt(session)) ?? 0)
  const until = kept?.at ?? endOfDay(since + reportDays * dayMs)
  const frozenOn = kept !== null || now() > until ? until : null
  return { edition, report, reportHash, writer: first.madeBy ?? last.madeBy, until, frozenOn, kept }
}

/** `editions`: newest first, at least one. */
function firstWithTheseWords(editions: readonly ReportEdition[]): ReportEdition {
  const other = editions.findIndex(({ report }) => report !== editions[0]?.report)
  const same = other === -1 ? editions : editions.slice(0, other)
  return same.at(-1) as ReportEdition
}

/** A day counts to its end; it is told as a day, the same wherever one is. */
const endOfDay = (moment: number): number => Date.parse(`${dayOf(moment)}T23:59:59.999Z`)

/** What is said of the words that stand. */
export async function saidOf(
  { reports }: ReportDesk,
  session: string,
  { reportHash }: Standing,
): Promise<readonly Said[]> {
  return (await reports.saidIn(session)).filter((one) => one.reportHash === reportHash)
}

/** How many say that it is right; null where that are too few to tell. */
export async function confirmedOf(desk: ReportDesk, session: string, standing: Standing): Promise<number | null> {
  if (standing.kept !== null) return told(standing.kept.people)
  return told((await saidOf(desk, session, standing)).filter(({ says }) => says === 'right').length)
}

/** As the files that one takes along tell it, in a line of their own: what the archive itself holds stays as it is. */
export async function confirmingOf(desk: ReportDesk, session: string): Promise<Confirming | null> {
  const standing = await standingOf(desk, session)
  if (standing === null) return null
  const confirmed = await confirmedOf(desk, session, standing)
  return { until: dayOf(standing.until), frozen: standing.frozenOn !== null, confirmed }
}

/**
 * Once the days are over the total stays, and who said what goes. To be called in the session’s turn, before its
 * archive becomes another; resolves to how it stands, and how much of what people said went.
 */
export async function freezeWhenDue(desk: ReportDesk, session: string) {
  const standing = await standingOf(desk, session)
  if (standing === null || standing.frozenOn === null || standing.kept !== null) return { standing, gone: 0 }
  const { reportHash, until: at } = standing
  const people = (await confirmedOf(desk, session, standing)) ?? 0
  return { standing, gone: await desk.reports.freeze(session, { reportHash, people, at }) }
}

/** After its archive became another: what is about words that stand no more is forgotten. Resolves to how much it was. */
export async function forgetOtherWords(desk: ReportDesk, session: string): Promise<number> {
  const standing = await standingOf(desk, session)
  return desk.reports.keepOnly(session, standing?.reportHash ?? null)
}

/** All that is due, in all sessions; resolves to how much of what people said went. */
export async function freezeReports(desk: Desk): Promise<number> {
  let gone = 0
  for (const session of await desk.reports.sessionsWithSaid()) {
    await inTurn(desk, stateTurn(session), async () => {
      gone += (await freezeWhenDue(desk, session)).gone
      // What a stop in between left behind.
      gone += await forgetOtherWords(desk, session)
    })
  }
  return gone
}
