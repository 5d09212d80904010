/**
 * What a session itself is called, its phases, tables and groups: words that nobody decides about one by one. So what
 * has to be asked about goes out of them, and whoever checks is told.
 */

import type { ArchivedSession } from '#shared/archive/archived.ts'
import type { Language } from '#shared/board/kinds.ts'
import { inOrder } from '#shared/board/tables.ts'
import type { Review } from '#shared/commands/archive-commands.ts'
import type { Finding } from '#shared/privacy/finding.ts'
import { mustBeAsked, type Guard } from './guard.ts'
import type { Matter } from './matter.ts'

/** What stands where something went out. */
const gone = '…'

/** A name is shown to whoever checks, and stays: it may be that of a place, and nobody could bring it back. */
const goesOut = (finding: Finding): boolean => mustBeAsked(finding) && finding.kind !== 'name'

/** Words with a sign where something stood that has to be asked about. */
function withoutFound(guard: Guard, words: string, language: Language): string {
  const going = guard(words, language).filter(goesOut)
  // From the end, so that the places before stay what they are.
  return going.toReversed().reduce((left, { start, end }) => left.slice(0, start) + gone + left.slice(end), words)
}

/** An archive with only such words for itself and its phases. */
export function toldWithout(guard: Guard, content: ArchivedSession): ArchivedSession {
  const { session, atelier, format } = content
  const clean = (words: string, language: Language): string => withoutFound(guard, words, language)
  return {
    ...content,
    atelier: { ...atelier, title: clean(atelier.title, session.language) },
    session: { ...session, subject: clean(session.subject, session.language) },
    format: {
      phases: format.phases.map((phase) => ({
        ...phase,
        title: { nl: clean(phase.title.nl, 'nl'), en: clean(phase.title.en, 'en') },
      })),
    },
  }
}

type About = Review['about'][number]

/** Those in which something has to be looked at, with what becomes of them. */
export function aboutOf({ session, board, facts, guard }: Matter): readonly About[] {
  const { language } = session
  const looked = (what: About['what'], words: string, becomes: string, own: Language = language): About[] => {
    const findings = guard(words, own).filter((found) => mustBeAsked(found) || becomes !== words)
    return findings.length === 0
      ? []
      : [
          {
            what,
            words,
            becomes,
            findings: findings.map(({ kind, strength, start, end }) => ({ kind, strength, start, end })),
          },
        ]
  }
  const told = (what: About['what'], words: string, own: Language = language): About[] =>
    looked(what, words, withoutFound(guard, words, own), own)
  // Of these what is not clean stays out whole.
  const whole = (what: About['what'], words: string): About[] => looked(what, words, facts.isClean(words) ? words : '')
  const tables = inOrder(board.tables)
  const phases = session.plan.flatMap(({ title }) => [
    ...told('phase', title.nl, 'nl'),
    ...(title.en === title.nl ? [] : told('phase', title.en, 'en')),
  ])
  return [
    ...told('subject', session.subject),
    ...told('atelier', facts.atelier.title),
    ...phases,
    ...tables.flatMap(({ name }) => whole('table', name)),
    ...tables.flatMap(({ prompt }) => whole('prompt', prompt ?? '')),
    ...board.clusters.filter(({ trashed }) => trashed === null).flatMap(({ title }) => whole('group', title)),
  ]
}
