/** A meeting that is still to come is moved, or is about something else. */

import { Problem } from '#shared/commands/problem.ts'
import { sessionNow } from '#server/archive/settling.ts'
import { setSession, writeBoard } from '#server/sessions/board.ts'
import type { Handler } from '#server/sessions/desk.ts'
import { inTurn, stateTurn } from '#server/sessions/in-turn.ts'
import { mustHoldNoNumber } from '#server/sessions/personal.ts'
import { mustBeIn } from '#server/sessions/rights.ts'
import { codeExpiry } from '#server/sessions/sessions.ts'

/** Whoever came in already stays in, and the code goes on working until after the new day. */
export const changeSession: Handler<'changeSession'> = async ({ session: id, ...meeting }, asker, desk) => {
  await mustBeIn(desk, asker, id)
  mustHoldNoNumber({ subject: meeting.subject, place: meeting.place })
  await inTurn(desk, stateTurn(id), async () => {
    const session = await sessionNow(desk, id)
    if (session.state === 'closed') throw new Problem('closed')
    await desk.catalogue.changeSession(id, meeting)
    await desk.catalogue.prolongCode(id, codeExpiry(meeting.date, meeting.start, desk.now()))
    await writeBoard(desk, session, (doc) => setSession(doc, { subject: meeting.subject }))
  })
  return { done: true }
}
