/** What was handed in and waits to be shown: whole, with whose it is, and no word of when. */

import { wholeThing } from '#shared/commands/shapes.ts'
import type { Held, Hidden } from '#server/store/hidden-ports.ts'
import type { Database, Row } from './binding.ts'
import { answer } from './failures.ts'
import { forgetterIn } from './forgetting.ts'
import { json, text, textOrNull } from './rows.ts'
import { transact } from './transact.ts'

export type HeldThings = Pick<Hidden, 'putHeld' | 'removeHeld' | 'heldOf' | 'heldIn' | 'dropHeld' | 'closedWithHeld'>

export function heldThingsIn(db: Database): HeldThings {
  const forgetSoon = forgetterIn(db)
  const put = db.prepare(`
    INSERT INTO held (session, id, phase, person, behalf, thing) VALUES (?, ?, ?, ?, ?, ?)
    ON CONFLICT (session, id) DO UPDATE SET
      phase = excluded.phase, behalf = excluded.behalf, thing = excluded.thing
    WHERE held.person = excluded.person
    RETURNING id`)
  const there = db.prepare('SELECT id FROM held WHERE session = ? AND id = ?')
  const remove = db.prepare('DELETE FROM held WHERE session = ? AND id = ? AND person = ? RETURNING id')
  const drop = db.prepare('DELETE FROM held WHERE session = ? AND id = ?')
  // Ids are chance: their order says nothing of who came first.
  const ofPerson = db.prepare('SELECT * FROM held WHERE session = ? AND person = ? ORDER BY id')
  const ofSession = db.prepare('SELECT * FROM held WHERE session = ? ORDER BY id')
  const closed = db.prepare(`
    SELECT DISTINCT held.session FROM held JOIN session ON session.id = held.session
    WHERE session.state = 'closed' AND session.closed_at < ?`)

  return {
    putHeld: ({ session, id, phase, person, behalf, thing }) =>
      answer(() => {
        // The words that were there before go as if they were taken back.
        if (there.get(session, id) !== undefined) forgetSoon()
        return put.get(session, id, phase, person, behalf, JSON.stringify(thing)) !== undefined
      }),
    removeHeld: (session, id, person) =>
      answer(() => {
        const was = remove.get(session, id, person) !== undefined
        if (was) forgetSoon()
        return was
      }),
    heldOf: (session, person) => answer(() => ofPerson.all(session, person).map(rowToHeld)),
    heldIn: (session) => answer(() => ofSession.all(session).map(rowToHeld)),
    dropHeld: (session, ids) =>
      answer(() => {
        if (ids.length === 0) return
        transact(db, () => {
          for (const id of ids) drop.run(session, id)
        })
        forgetSoon()
      }),
    closedWithHeld: (before) => answer(() => closed.all(before).map((row) => text(row, 'session'))),
  }
}

function rowToHeld(row: Row): Held {
  return {
    session: text(row, 'session'),
    id: text(row, 'id'),
    phase: text(row, 'phase'),
    person: text(row, 'person'),
    behalf: textOrNull(row, 'behalf'),
    thing: json(row, 'thing', wholeThing),
  }
}
