/** Takes out of the tables beside a board what is erased. Doing it twice is doing it once. */

import { nobodyKnown } from '#shared/board/kinds.ts'
import { ordinaryPlan } from '#shared/session/format.ts'
import type { Erasure } from '#server/store/archive-ports.ts'
import type { Database, Statement } from './binding.ts'
import { followUpForgetter } from './follow-ups.ts'
import { entriesRelister } from './library-relist.ts'
import { text } from './rows.ts'
import { transact } from './transact.ts'

export function eraserIn(db: Database): (erasure: Erasure, ids: readonly string[]) => void {
  const things = thingsEraser(db)
  const person = personEraser(db)
  const letGo = letGoEraser(db)
  const session = sessionEraser(db)
  return (erasure, ids) =>
    transact(db, () => {
      if (erasure.scope === 'let-go') return letGo(erasure)
      if (erasure.scope === 'session') session(erasure)
      else if (erasure.scope === 'person') person(erasure)
      things(erasure.session, new Set([erasure.entity, ...ids]))
    })
}

/** By their ids: cards and notes, and the ballots about them. That an id was used stays known, and of whom does not. */
function thingsEraser(db: Database): (session: string, ids: ReadonlySet<string>) => void {
  const drops = [
    // A note that waits is about a card in words of its own; and what somebody saw of it they said to it.
    "DELETE FROM held WHERE session = :session AND (id = :id OR json_extract(thing, '$.card') = :id)",
    "DELETE FROM nameless WHERE session = :session AND (id = :id OR json_extract(thing, '$.card') = :id)",
    'DELETE FROM hidden_card WHERE session = :session AND card = :id',
    'DELETE FROM dots WHERE session = :session AND card = :id',
    'DELETE FROM stance WHERE session = :session AND ballot = :id',
    'DELETE FROM decided WHERE session = :session AND entity = :id',
    'DELETE FROM asked_erasure WHERE session = :session AND entity = :id',
    'DELETE FROM taken WHERE session = :session AND card = :id',
    'DELETE FROM follow_up WHERE session = :session AND (id = :id OR card = :id)',
    // What was said of a question on a card goes with the card.
    `DELETE FROM question_step WHERE question IN (
      SELECT id FROM question WHERE session = :session AND card = :id)`,
    'DELETE FROM question WHERE session = :session AND card = :id',
  ].map((sql) => db.prepare(sql))
  const disown = db.prepare('UPDATE owner SET person = ? WHERE board = ? AND entity IN (?, ?, ?)')
  const relist = entriesRelister(db)
  return (session, ids) => {
    for (const id of ids) {
      for (const drop of drops) drop.run({ session, id })
      disown.run(nobodyKnown, session, `cards/${id}`, `notes/${id}`, `links/${id}`)
    }
    // What people told later is found beside the archive, and not in it.
    relist(session)
  }
}

/** What somebody took is theirs: it goes with them, as that they were asked what they take. */
const tookDrops = ['taken', 'take_asked'].map(
  (table) => `
    DELETE FROM ${table} WHERE session = :session
      AND identity = (SELECT identity FROM participant WHERE session = :session AND id = :person)`,
)

/** What nobody has seen yet, and what they chose. How many tickets they took stays: else they would get as many again. */
function letGoEraser(db: Database): (erasure: Erasure) => void {
  const drops = [
    'DELETE FROM held WHERE session = :session AND coalesce(behalf, person) = :person',
    'DELETE FROM dots WHERE session = :session AND person = :person',
    'DELETE FROM stance WHERE session = :session AND person = :person',
    'DELETE FROM lease WHERE board = :session AND person = :person',
    ...tookDrops,
  ].map((sql) => db.prepare(sql))
  const disown = db.prepare('UPDATE held SET person = ? WHERE session = ? AND person = ?')
  const forget = followUpForgetter(db)
  const who = db.prepare('SELECT identity FROM participant WHERE session = ? AND id = ?')
  return ({ session, entity: person }) => {
    for (const row of who.all(session, person)) forget(text(row, 'identity'), session, 'anonymous')
    for (const drop of drops) drop.run({ session, person })
    disown.run(nobodyKnown, session, person)
  }
}

/** What waits of a guest for whom they wrote is the guest’s: it stays, and is nobody’s to change. */
function personEraser(db: Database): (erasure: Erasure) => void {
  const drops = [
    'DELETE FROM held WHERE session = :session AND coalesce(behalf, person) = :person',
    'DELETE FROM tickets_taken WHERE session = :session AND person = :person',
    'DELETE FROM dots WHERE session = :session AND person = :person',
    'DELETE FROM stance WHERE session = :session AND person = :person',
    'DELETE FROM consent WHERE session = :session AND participant = :person',
    'DELETE FROM report_said WHERE session = :session AND participant = :person',
    'DELETE FROM lease WHERE board = :session AND person = :person',
    ...tookDrops,
  ].map((sql) => db.prepare(sql))
  const letGo = [
    'UPDATE held SET person = :nobody WHERE session = :session AND person = :person',
    'UPDATE owner SET person = :nobody WHERE board = :session AND person = :person',
  ].map((sql) => db.prepare(sql))
  const leave = db.prepare(`
    UPDATE participant SET name = '', perspective = NULL, left_at = coalesce(left_at, ?) WHERE session = ? AND id = ?`)
  const forget = followUpForgetter(db)
  const who = db.prepare('SELECT identity FROM participant WHERE session = ? AND id = ?')
  return ({ session, entity: person, at }) => {
    for (const row of who.all(session, person)) forget(text(row, 'identity'), session, 'remove')
    for (const drop of drops) drop.run({ session, person })
    for (const each of letGo) each.run({ session, person, nobody: nobodyKnown })
    leave.run(at, session, person)
  }
}

/** The session itself stays as an empty place, so that the numbers of the others do not shift. */
function sessionEraser(db: Database): (erasure: Erasure) => void {
  const ofBoard: readonly Statement[] = ['journal', 'snapshot', 'owner', 'lease'].map((table) =>
    db.prepare(`DELETE FROM ${table} WHERE board = ?`),
  )
  const ofSession: readonly Statement[] = [
    ...['held', 'hidden_card', 'nameless', 'ticket', 'tickets_taken', 'dots', 'stance'],
    ...['decided', 'consent', 'phase_time', 'asked_erasure', 'archive_unfinished', 'report_said', 'report_frozen'],
    ...['signal', 'taken', 'take_asked', 'follow_up'],
  ].map((table) => db.prepare(`DELETE FROM ${table} WHERE session = ?`))
  const ofQuestions: readonly Statement[] = [
    'DELETE FROM question_step WHERE question IN (SELECT id FROM question WHERE session = ?)',
    'DELETE FROM question WHERE session = ?',
  ].map((sql) => db.prepare(sql))
  const unname = db.prepare(`
    UPDATE participant SET name = '', perspective = NULL, left_at = coalesce(left_at, ?) WHERE session = ?`)
  const revoke = db.prepare('UPDATE invitation SET code = NULL, revoked_at = coalesce(revoked_at, ?) WHERE session = ?')
  const empty = db.prepare(`
    UPDATE session SET subject = '', place = '', perspectives = '[]', plan = ?, state = 'closed', closed_at = coalesce(closed_at, ?),
      board_gone_at = coalesce(board_gone_at, ?)
    WHERE id = ?`)
  return ({ session, at }) => {
    for (const each of [...ofBoard, ...ofSession, ...ofQuestions]) each.run(session)
    unname.run(at, session)
    revoke.run(at, session)
    empty.run(JSON.stringify(ordinaryPlan), at, at, session)
  }
}
