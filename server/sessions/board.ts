/** What the server itself writes on a board: the session's own record, and the people. */

import type * as Y from 'yjs'
import { readPerson, readSession, rootOf } from '#shared/board/document.ts'
import { setFields, yRecord } from '#shared/board/edit.ts'
import { personFields, schemaVersion, type Person, type SessionState } from '#shared/board/schema.ts'
import { Problem } from '#shared/commands/problem.ts'
import { readPlan, type Plan } from '#shared/session/format.ts'
import type { Room } from '#server/room/room.ts'
import type { Participant, Session } from '#server/store/ports.ts'
import type { Desk } from './desk.ts'
import { seatLatecomer } from './seating.ts'
import { clockAt } from './timer.ts'

/** Refuses when only the archive is left of it. */
export async function openBoard(desk: Desk, session: Session): Promise<Room> {
  if (session.boardGoneAt !== null) throw new Problem('archived')
  return desk.rooms.open(await desk.rooms.now({ board: session.id, epoch: session.epoch }))
}

export function peopleOf(doc: Y.Doc): readonly Person[] {
  return [...rootOf(doc, 'people').keys()].sort().flatMap((id) => readPerson(doc, id) ?? [])
}

/** The phases as the board has them. */
export const planIn = (doc: Y.Doc): Plan => readPlan(readSession(doc)?.plan ?? '')

/** One transaction of the server's own, on disk when it resolves. */
export async function writeBoard(desk: Desk, session: Session, edit: (doc: Y.Doc) => void): Promise<void> {
  let room = await openBoard(desk, session)
  // Let go in the moment between: nobody was there.
  if (room.over) room = await openBoard(desk, session)
  await room.write(edit).catch(() => {
    throw new Problem('not-stored')
  })
}

/** Sets a new board up; one that has been set up is left as it is. */
export async function layBoard(desk: Desk, session: Session): Promise<void> {
  const room = await openBoard(desk, session)
  if (room.read((doc) => rootOf(doc, 'session').has('schema'))) return
  const { subject, plan, state } = session
  await writeBoard(desk, session, (doc) => {
    const record = { schema: schemaVersion, subject, state, plan: JSON.stringify(plan), ...clockAt(0, plan) }
    setSession(doc, { ...record, spotlight: null })
  })
}

/** Changes fields of the session's record; null removes. */
export function setSession(doc: Y.Doc, fields: Partial<SessionState>): void {
  const root = rootOf(doc, 'session')
  for (const [name, value] of Object.entries(fields)) {
    if ((root.get(name) ?? null) === value) continue
    if (value === null) root.delete(name)
    else root.set(name, value)
  }
}

/** Puts somebody among the people of the board, as others see them. */
export async function writePerson(desk: Desk, session: Session, participant: Participant): Promise<void> {
  const { id, perspective, role } = participant
  // The big screen is nobody.
  if (role === 'beamer') return
  const room = await openBoard(desk, session)
  const there = room.read((doc) => readPerson(doc, id))
  // Once it is archived only those are named on it who wanted that: nobody’s name comes back by their coming.
  const isArchived = session.archivedAt !== null
  if (isArchived ? there !== null : isSame(there, participant)) return
  const name = isArchived ? '' : participant.name
  await writeBoard(desk, session, (doc) => {
    const before = readPerson(doc, id)
    if (before !== null) setFields(doc, 'people', id, { name, perspective, role })
    else rootOf(doc, 'people').set(id, yRecord(personFields, { name, perspective, role }))
    seatLatecomer(doc, peopleOf(doc), id, before)
  })
}

function isSame(person: Person | null, { name, perspective, role }: Participant): boolean {
  return person?.name === name && person.perspective === perspective && person.role === role
}
