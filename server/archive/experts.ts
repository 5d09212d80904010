/** Until when experts still annotate and answer while all else of a session is closed. */

import { Problem } from '#shared/commands/problem.ts'
import { expertsDays } from '#shared/session/experts.ts'
import { audit } from '#server/care/audit.ts'
import { setSession, writeBoard } from '#server/sessions/board.ts'
import type { Handler } from '#server/sessions/desk.ts'
import { inTurn, stateTurn } from '#server/sessions/in-turn.ts'
import { mustBeIn } from '#server/sessions/rights.ts'
import { roleNow } from '#server/sessions/role-now.ts'

const dayMs = 86_400_000

/** Opens the experts' time, moves its end, or ends it. What they wrote stays. */
export const openExperts: Handler<'openExperts'> = async ({ session: id, until }, asker, desk) => {
  const { session, me } = await mustBeIn(desk, asker, id)
  const now = desk.now()
  if (until !== null && (until <= now || until > now + expertsDays * dayMs)) throw new Problem('bad-input', 'until')
  await inTurn(desk, stateTurn(id), () => writeBoard(desk, session, (doc) => setSession(doc, { experts: until })))
  if (until !== null) await audit(desk, 'experts-opened', roleNow(me), id)
  return { done: true }
}
