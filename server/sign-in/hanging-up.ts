/** Lines that are still open on a device that is somebody’s no more end. */

import type { CloseCode } from '#shared/wire/close.ts'
import { openBoard } from '#server/sessions/board.ts'
import type { Desk } from '#server/sessions/desk.ts'

export async function hangUp(desk: Desk, id: string, participant: string, code: CloseCode): Promise<void> {
  const session = await desk.catalogue.session(id)
  if (session === null || session.boardGoneAt !== null) return
  const room = await openBoard(desk, session)
  room.dismiss(participant, code)
}
