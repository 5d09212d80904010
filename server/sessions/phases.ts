/** The running phase: its clock stands on the board, so that everyone sees the same. */

import type * as Y from 'yjs'
import { readSession } from '#shared/board/document.ts'
import { planIn, setSession, writeBoard } from './board.ts'
import type { Handler } from './desk.ts'
import { releaseNameless } from './nameless-batch.ts'
import { mustBeIn } from './rights.ts'
import { clockAfter, type Clock } from './timer.ts'

export const leadPhase: Handler<'leadPhase'> = async ({ session: id, act, from }, asker, desk) => {
  const { session } = await mustBeIn(desk, asker, id)
  await writeBoard(desk, session, (doc) => {
    const clock = clockOf(doc)
    if (from !== undefined && from !== clock.phase) return
    setSession(doc, { ...clockAfter(act, clock, planIn(doc), desk.now()) })
  })
  if (act === 'next' || act === 'back') await releaseNameless(desk, session)
  return { done: true }
}

export function clockOf(doc: Y.Doc): Clock {
  const { phase = 0, endsAt = null, left = null } = readSession(doc) ?? {}
  return { phase, endsAt, left }
}
