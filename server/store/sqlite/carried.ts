/** What was carried from one session to another. */

import type { ArchivedSession } from '#shared/archive/archived.ts'
import type { CarriedPort } from '#server/store/carried-ports.ts'
import type { Database } from './binding.ts'
import { answer } from './failures.ts'
import { oneOf, text } from './rows.ts'
import { transact } from './transact.ts'

export function carriedIn(db: Database): CarriedPort {
  const add = adderIn(db)
  const to = db.prepare('SELECT entity, from_entity FROM carried WHERE session = ? ORDER BY entity')
  // Only within an atelier: a file that was brought into another one can say that it comes from anything.
  const onward = db.prepare(`
    WITH RECURSIVE
      near (id) AS (SELECT id FROM session WHERE atelier = (SELECT atelier FROM session WHERE id = :session)),
      onward (session, entity) AS (
        SELECT session, entity FROM carried WHERE from_entity = :entity AND session IN near
        UNION
        SELECT carried.session, carried.entity FROM onward
        JOIN carried ON carried.from_entity = onward.entity WHERE carried.session IN near)
    SELECT session, entity FROM onward WHERE session <> :session OR entity <> :entity ORDER BY session, entity`)
  // Whose something was stays known of all that was ever on the board; what was brought in as an archive never was.
  const out = db.prepare(`
    WITH had (entity) AS (
      SELECT entity FROM owner WHERE board = :session
      UNION SELECT 'cards/' || json_extract(card.value, '$.id') FROM archive, json_each(content, '$.cards') AS card
        WHERE session = :session
      UNION SELECT 'notes/' || json_extract(note.value, '$.id') FROM archive, json_each(content, '$.notes') AS note
        WHERE session = :session)
    SELECT rtrim(substr(had.entity, 1, 5), 's') AS is_a, substr(had.entity, 7) AS id FROM had
    WHERE substr(had.entity, 1, 6) IN ('cards/', 'notes/')
      AND substr(had.entity, 7) IN (SELECT from_entity FROM carried)
    ORDER BY is_a, id`)
  const unread = db.prepare('SELECT session FROM carried_unread ORDER BY session')
  const read = db.prepare('DELETE FROM carried_unread WHERE session = ?')
  return {
    noteCarried: (session, carried) =>
      answer(() =>
        transact(db, () => {
          for (const { entity, from } of carried) add(session, entity, from)
        }),
      ),
    carriedTo: (session) =>
      answer(() => to.all(session).map((row) => ({ entity: text(row, 'entity'), from: text(row, 'from_entity') }))),
    carriedFrom: (session, entity) =>
      answer(() =>
        onward.all({ session, entity }).map((row) => ({ session: text(row, 'session'), entity: text(row, 'entity') })),
      ),
    carriedOutOf: (session) =>
      answer(() =>
        out.all({ session }).map((row) => ({ is: oneOf(row, 'is_a', ['card', 'note']), entity: text(row, 'id') })),
      ),
    carriedUnread: () => answer(() => unread.all().map((row) => text(row, 'session'))),
    carriedRead: (session) =>
      answer(() => {
        read.run(session)
      }),
  }
}

/** Notes what an archive says of its cards; in whichever transaction is under way. */
export function carriedNoter(db: Database): (session: string, content: Pick<ArchivedSession, 'cards'>) => void {
  const add = adderIn(db)
  return (session, { cards }) => {
    for (const { id, carriedFrom } of cards) if (carriedFrom !== null) add(session, id, carriedFrom)
  }
}

function adderIn(db: Database): (session: string, entity: string, from: string) => void {
  const add = db.prepare(`
    INSERT INTO carried (session, entity, from_entity) VALUES (?, ?, ?)
    ON CONFLICT (from_entity, session, entity) DO NOTHING`)
  return (session, entity, from) => void add.run(session, entity, from)
}
