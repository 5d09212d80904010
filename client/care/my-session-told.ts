/** What is kept of me in one session, in words: for the screen, and for the file to read. */

import { dayInWords, dayOf } from '#client/pages/when.ts'
import type { Language } from '#shared/board/kinds.ts'
import type { BroughtThing, MySession, MyVote } from '#shared/commands/my-data.ts'
import type { useSay } from './say.ts'

export type SayCare = ReturnType<typeof useSay>

export interface Telling {
  readonly say: SayCare
  readonly language: Language
  readonly now: Date
}

export type Fact = readonly [what: string, value: string]

export const dayTold = (at: number, { language, now }: Telling): string =>
  dayInWords(dayOf(new Date(at)), language, now)

export const titleTold = ({ session }: MySession, { say }: Telling): string =>
  session.subject || say('mine.session-gone')

export const aboutTold = ({ session }: MySession, { say, language, now }: Telling): string =>
  [session.atelier, dayInWords(session.date, language, now), say(`mine.state.${session.state}`)]
    .filter(Boolean)
    .join(' · ')

/** All but what I brought; what is not so is left out. */
export function factsTold(mine: MySession, telling: Telling): readonly Fact[] {
  const { say } = telling
  const { name, perspective, role, report, signed, asked, erased, hands, tickets } = mine
  const day = (at: number | null): string => (at === null ? '' : dayTold(at, telling))
  const taken = tickets.reduce((sum, one) => sum + one.taken, 0)
  const all: readonly Fact[] = [
    [say('mine.name'), name || say('mine.no-name')],
    [say('mine.perspective'), perspective ?? ''],
    [say('mine.role'), say(`role.${role}`)],
    [say('mine.joined'), day(mine.joinedAt)],
    [say('mine.invited'), day(mine.invitedAt)],
    [say('mine.muted'), day(mine.mutedAt)],
    [say('mine.left'), day(mine.leftAt)],
    [say('mine.removed'), day(mine.removedAt)],
    ...seatTold(mine, telling),
    [say('mine.recognised'), recognisedTold(mine, telling)],
    [say('mine.report'), report === null ? '' : [say(`mine.report.${report.says}`), report.words].join(' ')],
    [say('mine.signed'), signed.map(({ edition, at }) => say('mine.edition', { n: edition, day: day(at) })).join('; ')],
    [say('mine.tickets'), taken === 0 ? '' : say('mine.tickets-n', { n: taken })],
    [say('mine.hands'), hands === 0 ? '' : say('mine.hands-n', { n: hands })],
    [say('mine.asked'), asked.map(({ at }) => day(at)).join('; ')],
    [say('mine.erased'), erased.map(({ what, at }) => say(`mine.erased.${what}`, { day: day(at) })).join('; ')],
  ]
  return all.filter(([, value]) => value.trim() !== '')
}

function seatTold({ seat }: MySession, { say }: Telling): readonly Fact[] {
  if (seat === null) return []
  const signs = (['host', 'hand', 'offers', 'ready', 'leads', 'followed'] as const).filter((sign) => seat[sign])
  return [
    [say('mine.table'), seat.table ?? ''],
    [say('mine.seat'), signs.map((sign) => say(`mine.seat.${sign}`)).join('; ')],
    [say('mine.guests'), seat.guests.join(', ')],
  ]
}

function recognisedTold({ recognised }: MySession, { say }: Telling): string {
  const titles = recognised.map(({ title }) => title || say('mine.elsewhere'))
  return [say('mine.recognised-n', { n: recognised.length }), titles.join('; ')].filter(Boolean).join(': ')
}

/** What it is, and where it lies. */
export function kindTold({ is, kind }: BroughtThing, { say }: Telling): string {
  if (is === 'cluster') return say('mine.is.cluster')
  if (kind === '') return say(`mine.is.${is}`)
  return is === 'link'
    ? `${say('mine.is.link')}: ${say(`relation.${kind}` as 'relation.answers')}`
    : say(`variant.${kind}` as 'variant.issue')
}

export function placesTold(thing: BroughtThing, mine: MySession, telling: Telling): string {
  const { say } = telling
  const perspective = thing.perspective === mine.perspective ? null : thing.perspective
  return [
    ...thing.where.map((where) => say(`mine.where.${where}`)),
    ...(thing.behalf ? [say('mine.behalf')] : []),
    ...(perspective === null ? [] : [`${say('mine.perspective')}: ${perspective}`]),
    ...(thing.carried === 0 ? [] : [say('mine.carried', { n: thing.carried })]),
  ].join(' · ')
}

export function voteTold({ open, dots, stance }: MyVote, { say }: Telling): Fact {
  const what = say(open ? 'mine.vote.open' : 'mine.vote.closed')
  const given = dots.map((one) => `${one.title || say('mine.elsewhere')}: ${say('mine.dots', { n: one.dots })}`)
  const stands = stance?.options.map(
    ({ text, weight }) => `${text || say('mine.elsewhere')}: ${Math.round(weight * 100)}%`,
  )
  return [what, [...given, ...(stands ?? []), stance?.because ?? ''].filter(Boolean).join('; ')]
}
