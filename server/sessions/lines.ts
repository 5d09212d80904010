/** Lines that are open follow a right that changes: nobody keeps what was taken, or waits for what was given. */

import { close } from '#shared/wire/close.ts'
import type { Participant, Session } from '#server/store/ports.ts'
import { openBoard } from './board.ts'
import type { Desk } from './desk.ts'

export async function followRole(desk: Desk, session: Session, { id, role }: Participant): Promise<void> {
  const room = await openBoard(desk, session)
  room.changeRole(id, role)
}

export async function putOut(desk: Desk, session: Session, gone: readonly Participant[]): Promise<void> {
  const room = await openBoard(desk, session)
  for (const { id } of gone) room.dismiss(id, close.notAllowed)
}
