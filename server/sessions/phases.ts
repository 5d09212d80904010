/** The running phase: its clock stands on the board, so that everyone sees the same. */

import type * as Y from 'yjs'
import { readSession } from '#shared/board/document.ts'
import { planIn, setSession, writeBoard } from './board.ts'
import type { Session } from '#server/store/ports.ts'
import type { Desk, Handler } from './desk.ts'
import { inTurn } from './in-turn.ts'
import { releaseNameless } from './nameless-batch.ts'
import { mustBeIn } from './rights.ts'
import { clockAfter, type Clock, type PhaseAct } from './timer.ts'

export const leadPhase: Handler<'leadPhase'> = async ({ session: id, act, from }, asker, desk) => {
  const { session } = await mustBeIn(desk, asker, id)
  let runs = null as string | null
  await writeBoard(desk, session, (doc) => {
    const clock = clockOf(doc)
    if (from !== undefined && from !== clock.phase) return
    const plan = planIn(doc)
    const after = clockAfter(act, clock, plan, desk.now())
    if (begins(act, clock, after)) runs = plan[after.phase]?.id ?? null
    setSession(doc, { ...after })
  })
  if (runs !== null) await noteBegun(desk, session, runs)
  if (act === 'next' || act === 'back') await releaseNameless(desk, session)
  return { done: true }
}

/** Whether a phase runs by this that did not run before: by its clock, or as the room went on to it. */
const begins = (act: PhaseAct, before: Clock, after: Clock): boolean =>
  after.phase !== before.phase || (act === 'start' && before.endsAt === null)

/** Going on after a pause is no new beginning. */
async function noteBegun(desk: Desk, session: Session, phase: string): Promise<void> {
  await inTurn(desk, `phases ${session.id}`, async () => {
    const times = await desk.archives.phaseTimesOf(session.id)
    if (times.at(-1)?.phase !== phase) await desk.archives.addPhaseTime(session.id, { phase, at: desk.now() })
  })
}

export function clockOf(doc: Y.Doc): Clock {
  const { phase = 0, endsAt = null, left = null } = readSession(doc) ?? {}
  return { phase, endsAt, left }
}
