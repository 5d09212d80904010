/** What people take along. */

import { takings } from '#shared/years/taking.ts'
import type { Taken, TakePort } from '#server/store/take-ports.ts'
import type { Database, Row } from './binding.ts'
import { answer } from './failures.ts'
import { flag, oneOf, text, textOrNull, whole } from './rows.ts'
import { transact } from './transact.ts'

export function takingIn(db: Database): TakePort {
  return { ...takenIn(db), ...askedIn(db), ...countsIn(db), ...forgetIn(db) }
}

type Rows = Pick<TakePort, 'putTaken' | 'dropTaken' | 'takenBy' | 'takenOf' | 'sharedIn'>

function takenIn(db: Database): Rows {
  const put = db.prepare(`
    INSERT INTO taken (identity, session, card, how, until, day, shared, named) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (identity, session, card, how) DO UPDATE
      SET until = excluded.until, shared = excluded.shared, named = excluded.named`)
  const drop = db.prepare('DELETE FROM taken WHERE identity = ? AND session = ? AND card = ? AND how = ?')
  const by = db.prepare('SELECT * FROM taken WHERE identity = ? ORDER BY day DESC, session, card, how')
  const of = db.prepare('SELECT * FROM taken WHERE session = ? ORDER BY card, how, identity')
  const shared = db.prepare(`
    SELECT * FROM taken WHERE shared = 1 AND session IN (SELECT id FROM session WHERE atelier = ?)
    ORDER BY session, card, identity`)
  return {
    putTaken: ({ identity, session, card, how, until, day, shared: isShared, named }) =>
      answer(() => {
        put.run(identity, session, card, how, until, day, isShared ? 1 : 0, named ? 1 : 0)
      }),
    dropTaken: ({ identity, session, card, how }) =>
      answer(() => {
        drop.run(identity, session, card, how)
      }),
    takenBy: (identity) => answer(() => by.all(identity).map(rowToTaken)),
    takenOf: (session) => answer(() => of.all(session).map(rowToTaken)),
    sharedIn: (atelier) => answer(() => shared.all(atelier).map(rowToTaken)),
  }
}

function askedIn(db: Database): Pick<TakePort, 'noteAsked' | 'askedIn'> {
  const note = db.prepare(`
    INSERT INTO take_asked (identity, session) VALUES (?, ?) ON CONFLICT (identity, session) DO NOTHING`)
  const asked = db.prepare('SELECT session FROM take_asked WHERE identity = ? ORDER BY session')
  return {
    noteAsked: (identity, session) =>
      answer(() => {
        note.run(identity, session)
      }),
    askedIn: (identity) => answer(() => asked.all(identity).map((row) => text(row, 'session'))),
  }
}

function countsIn(db: Database): Pick<TakePort, 'followUpsBy' | 'followUpsOf'> {
  const by = db.prepare('SELECT count(*) AS many FROM follow_up WHERE identity = ?')
  const of = db.prepare('SELECT count(*) AS many FROM follow_up WHERE session = ?')
  return {
    followUpsBy: (identity) => answer(() => whole(by.get(identity) ?? { many: 0 }, 'many')),
    followUpsOf: (session) => answer(() => whole(of.get(session) ?? { many: 0 }, 'many')),
  }
}

function forgetIn(db: Database): Pick<TakePort, 'forgetTaken'> {
  const drops = ['taken', 'take_asked'].map((table) =>
    db.prepare(`DELETE FROM ${table} WHERE identity = :identity AND (:session IS NULL OR session = :session)`),
  )
  return {
    forgetTaken: (identity, session) =>
      answer(() =>
        transact(db, () => {
          for (const drop of drops) drop.run({ identity, session })
        }),
      ),
  }
}

function rowToTaken(row: Row): Taken {
  return {
    identity: text(row, 'identity'),
    session: text(row, 'session'),
    card: text(row, 'card'),
    how: oneOf(row, 'how', takings),
    until: textOrNull(row, 'until'),
    day: text(row, 'day'),
    shared: flag(row, 'shared'),
    named: flag(row, 'named'),
  }
}
