/**
 * A board follows its archive: once there is one it begins anew, without what is not for keeping; when it is taken
 * back the board is as it was when it was closed. Each step can be done again after a stop in between.
 */

import type * as Y from 'yjs'
import { stripped } from '#shared/archive/stripped.ts'
import { readPerson, readSession, snapshotOf, type Snapshot } from '#shared/board/document.ts'
import { setFields } from '#shared/board/edit.ts'
import { Problem } from '#shared/commands/problem.ts'
import { entityKey } from '#server/gate/rights.ts'
import type { Session } from '#server/store/ports.ts'
import { openBoard, setSession, writeBoard } from '#server/sessions/board.ts'
import type { Desk } from '#server/sessions/desk.ts'
import {
  hidingTurn,
  lookAway,
  putBack,
  readHidden,
  writeHidden,
  type HiddenCard,
} from '#server/sessions/hidden-card.ts'
import { inTurn } from '#server/sessions/in-turn.ts'
import { renewBoard } from '#server/sessions/renewing.ts'
import { guardOf, isClean } from './guard.ts'
import { noteTheirNames } from './who.ts'

/** Lets a board follow; resolves to the session as it is from now on. To be called in the session’s turn. */
export async function settleBoard(desk: Desk, session: Session): Promise<Session> {
  if (session.boardGoneAt !== null) return session
  const room = await openBoard(desk, session)
  const archived = room.read(readSession)?.archived ?? null
  if (archived === session.archivedAt) return session
  return inTurn(desk, hidingTurn(session), async () => {
    if (session.archivedAt !== null) return renewed(desk, session, session.archivedAt)
    await restored(desk, session)
    return session
  })
}

/** The session as it is this moment; one whose board has not followed its archive yet is settled first. */
export async function sessionNow(desk: Desk, id: string): Promise<Session> {
  const session = await desk.catalogue.session(id)
  if (session === null) throw new Problem('not-found')
  return settleBoard(desk, session)
}

/** Lets all boards follow that had not yet when the server stopped. */
export async function finishArchiving(desk: Desk): Promise<void> {
  for (const id of await desk.archives.unfinished()) await finishOne(desk, id)
}

/** Lets one board follow, and remembers that it did. */
export async function finishOne(desk: Desk, id: string): Promise<void> {
  const session = await desk.catalogue.session(id)
  if (session !== null) await settleBoard(desk, session)
  await desk.archives.finished(id)
}

async function renewed(desk: Desk, session: Session, archivedAt: number): Promise<Session> {
  const last = await desk.archives.archiveOf(session.id)
  const gone = new Set(last?.content.gone.map(({ id }) => id))
  await bringBack(desk, session, gone)
  await setAside(desk, session, gone)
  const consents = await desk.archives.consentsOf(session.id)
  const participants = await desk.catalogue.participantsOf(session.id)
  const mayBeNamed = new Set(consents.filter(({ named }) => named).map(({ participant }) => participant))
  const strip = (board: Snapshot): Snapshot => {
    const guard = guardOf(noteTheirNames(board.people, participants, consents).named)
    return stripped(board, { archivedAt, gone, mayBeNamed, isClean: isClean(guard, session.language) })
  }
  return renewBoard(desk, session, strip, keysOf(await asideOf(desk, session)))
}

/** An undo brings them back as whose they were. */
function keysOf(aside: readonly HiddenCard[]): ReadonlySet<string> {
  return new Set(
    aside.flatMap(({ card, notes, links }) => [
      entityKey('cards', card.id),
      ...notes.map(({ id }) => entityKey('notes', id)),
      ...links.map(({ id }) => entityKey('links', id)),
    ]),
  )
}

async function restored(desk: Desk, session: Session): Promise<void> {
  const aside = await asideOf(desk, session)
  const participants = await desk.catalogue.participantsOf(session.id)
  await writeBoard(desk, session, (doc) => {
    for (const hidden of aside) putBack(doc, hidden)
    for (const { id, name } of participants) if (readPerson(doc, id) !== null) setFields(doc, 'people', id, { name })
    setSession(doc, { archived: null })
  })
  for (const { card } of aside) await desk.hidden.dropHiddenCard(session.id, card.id)
}

/** What this archive has and a later one, that was taken back, had not. */
async function bringBack(desk: Desk, session: Session, gone: ReadonlySet<string>): Promise<void> {
  const back = (await asideOf(desk, session)).filter(({ card }) => card.here === null && !gone.has(card.id))
  if (back.length === 0) return
  await writeBoard(desk, session, (doc) => {
    for (const one of back) putBack(doc, { ...one, notes: one.notes.filter(({ id }) => !gone.has(id)) })
  })
}

/** What leaves the board and is not in the trash is kept with the server, so that it comes back with an undo. */
async function setAside(desk: Desk, session: Session, gone: ReadonlySet<string>): Promise<void> {
  const before = new Map((await asideOf(desk, session)).map((one) => [one.card.id, one]))
  const room = await openBoard(desk, session)
  for (const one of room.read((doc) => leavingOf(doc, gone))) {
    const notes = [...(before.get(one.card.id)?.notes ?? []), ...one.notes]
    const kept = notes.filter(({ trashed }) => trashed === null)
    const whole = { ...one, notes: [...new Map(kept.map((note) => [note.id, note])).values()], aside: true }
    await desk.hidden.putHiddenCard(session.id, one.card.id, writeHidden(whole))
  }
}

async function asideOf(desk: Desk, session: Session): Promise<readonly HiddenCard[]> {
  const all = await desk.hidden.hiddenCards(session.id)
  return all.map(({ content }) => readHidden(content)).filter(({ aside }) => aside === true)
}

/** Whole cards that leave with all that hangs on them; and of a card that stays, the notes that leave. */
function leavingOf(doc: Y.Doc, gone: ReadonlySet<string>): readonly HiddenCard[] {
  return snapshotOf(doc)
    .cards.filter(({ trashed }) => trashed === null)
    .flatMap(({ id, here }) => {
      const whole = lookAway(doc, id)
      if (whole === null) return []
      if (here !== null || gone.has(id)) return [whole]
      const notes = whole.notes.filter((note) => note.trashed === null && gone.has(note.id))
      return notes.length === 0 ? [] : [{ ...whole, notes, links: [], recognitions: [] }]
    })
}
