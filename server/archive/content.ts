/** What an archive of a session would hold now. */

import { canonical, type ArchivedSession } from '#shared/archive/archived.ts'
import { archiveFrom, type ArchiveFacts } from '#shared/archive/from-board.ts'
import type { Archive } from '#server/store/archive-ports.ts'
import type { Session } from '#server/store/ports.ts'
import { toldWithout } from './about.ts'
import type { Matter } from './matter.ts'

const dayMs = 86_400_000

/** How long an archive can be taken back. */
const undoDays = 30

type Asked = Pick<
  ArchiveFacts,
  'edition' | 'archivedOn' | 'audience' | 'checked' | 'leftOut' | 'report' | 'insights' | 'tries'
>

export const contentOf = ({ board, facts, guard }: Matter, asked: Asked): ArchivedSession =>
  toldWithout(guard, archiveFrom(board, { ...facts, ...asked }))

/** Before anybody has said what it came to. */
export const draftOf = (matter: Matter, leftOut: ReadonlySet<string>): ArchivedSession =>
  contentOf(matter, {
    edition: 1,
    archivedOn: matter.session.date,
    audience: 'session',
    checked: null,
    leftOut,
    report: '',
    insights: [],
    tries: [],
  })

/** With all that was said the last time. */
export function contentAsLast(matter: Matter, { content }: Archive, leftOut: ReadonlySet<string>): ArchivedSession {
  const { edition, provenance, yield: came } = content
  return contentOf(matter, {
    edition,
    archivedOn: provenance.archivedOn,
    audience: provenance.audience,
    checked: provenance.checked,
    leftOut,
    report: came.report,
    insights: came.insights,
    tries: came.tries,
  })
}

/** Whether an archive made now would say something else than the last one. */
export function hasChanged(last: Archive, now: ArchivedSession): boolean {
  return canonical(timeless(last.content)) !== canonical(timeless(now))
}

/** Whether it was held elsewhere: then it stays as it came, as its board does not say all that it does. */
export const isFromElsewhere = ({ session, content }: Archive): boolean =>
  content.provenance.imported !== null || content.session.id !== session

/** Until when an archive can be taken back; null when it cannot any more. */
export function undoUntil({ madeAt, madeBy }: Archive, { boardGoneAt }: Session, now: number): number | null {
  const until = madeAt + undoDays * dayMs
  // What was imported was never a board, and where the board is gone there is nothing to go back to.
  return madeBy === null || boardGoneAt !== null || now > until ? null : until
}

/**
 * Without which edition it is, when it was made and with what, who looked at it, and how much was erased: an erasure
 * changes the archive itself.
 */
function timeless(content: ArchivedSession): unknown {
  const { checked: _checked, archivedOn: _archivedOn, erasures: _erasures, ...provenance } = content.provenance
  return { ...content, edition: 0, madeWith: null, provenance }
}
