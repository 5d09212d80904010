/** Whether a session has begun. Once it has it stays so, also when the room goes back to its first phase. */

import { readSession } from '#shared/board/document.ts'
import { hasBegun } from '#shared/session/began.ts'
import type { Session } from '#server/store/ports.ts'
import { openBoard, planIn } from './board.ts'
import type { Desk } from './desk.ts'

export async function hasBegunIn(desk: Desk, session: Session): Promise<boolean> {
  if ((await desk.archives.phaseTimesOf(session.id)).length > 0) return true
  const room = await openBoard(desk, session)
  return room.read((doc) => {
    const state = readSession(doc)
    const phase = planIn(doc)[state?.phase ?? 0]
    return state !== null && phase !== undefined && hasBegun(state, phase)
  })
}
