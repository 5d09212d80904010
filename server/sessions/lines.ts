/** Lines that are open follow a right that changes: nobody keeps what was taken, or waits for what was given. */

import type * as Y from 'yjs'
import { readSession } from '#shared/board/document.ts'
import { setFields } from '#shared/board/edit.ts'
import { close } from '#shared/wire/close.ts'
import type { Participant, Session } from '#server/store/ports.ts'
import { openBoard, setSession, writeBoard } from './board.ts'
import type { Desk } from './desk.ts'
import { roleNow } from './role-now.ts'
import { recount } from './waiting.ts'

export async function followRole(desk: Desk, session: Session, participant: Participant): Promise<void> {
  // Of what is only an archive nobody has a line.
  if (session.boardGoneAt !== null) return
  const room = await openBoard(desk, session)
  room.changeRole(participant.id, roleNow(participant))
}

/** Takes the lead, and the view that is followed, from whoever is no longer there to lead. */
export function endLeadOf(doc: Y.Doc, person: string): void {
  const { leader = null, follows = null } = readSession(doc) ?? {}
  if (leader === person) setSession(doc, { leader: null })
  if (follows === person) setSession(doc, { follows: null })
}

export async function putOut(desk: Desk, session: Session, gone: readonly Participant[]): Promise<void> {
  const room = await openBoard(desk, session)
  for (const { id } of gone) room.dismiss(id, close.notAllowed)
  if (gone.length === 0) return
  await writeBoard(desk, session, (doc) => {
    for (const { id } of gone) {
      setFields(doc, 'people', id, { table: null, host: null, hand: null, offers: null, ready: null })
      endLeadOf(doc, id)
    }
  })
  // What they handed in waits no longer with the rest.
  await recount(desk, session)
}
