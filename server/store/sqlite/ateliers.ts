/** Standing communities: what they say of themselves, and who sees them. */

import { languages } from '#shared/board/kinds.ts'
import type { Atelier, Catalogue } from '#server/store/ports.ts'
import type { Database, Row } from './binding.ts'
import { answer } from './failures.ts'
import { takesPart } from './library-eyes.ts'
import { flag, oneOf, text, whole } from './rows.ts'
import { transact } from './transact.ts'

export type Ateliers = Pick<
  Catalogue,
  'addAtelier' | 'atelier' | 'changeAtelier' | 'ateliersFor' | 'calendarOf' | 'setCalendar' | 'atelierByCalendar'
>

export function ateliersIn(db: Database): Ateliers {
  const add = db.prepare(`
    INSERT INTO atelier (id, title, purpose, language, demo, created_at, way, for_whom, leader_word)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO NOTHING`)
  const byId = db.prepare('SELECT * FROM atelier WHERE id = ?')
  const seenBy = db.prepare(`
    SELECT * FROM atelier
    WHERE demo = 1
      OR id IN (SELECT atelier FROM leader WHERE identity = :identity)
      OR id IN (
        SELECT session.atelier FROM participant JOIN session ON session.id = participant.session
        WHERE ${takesPart}
      )
    ORDER BY created_at, id`)
  const change = db.prepare(`
    UPDATE atelier SET title = ?, purpose = ?, way = ?, for_whom = ?, leader_word = ? WHERE id = ?`)
  const giveCalendar = db.prepare(`
    UPDATE atelier SET calendar_token = coalesce(calendar_token, ?) WHERE id = ? RETURNING calendar_token`)
  const setCalendar = db.prepare('UPDATE atelier SET calendar_token = ? WHERE id = ?')
  const byCalendar = db.prepare('SELECT * FROM atelier WHERE calendar_token = ?')
  const addLeader = db.prepare('INSERT INTO leader (atelier, identity) VALUES (?, ?) ON CONFLICT DO NOTHING')

  return {
    addAtelier: (atelier, leader) =>
      answer(() => {
        const { id, title, purpose, language, demo, createdAt, way = '', forWhom = '', leaderWord = '' } = atelier
        const about = [way, forWhom, leaderWord] as const
        transact(db, () => {
          const added = add.run(id, title, purpose, language, Number(demo), createdAt, ...about).changes === 1
          // Who repeats the id of an atelier that is there must not come to lead it.
          if (added && leader !== null) addLeader.run(id, leader)
        })
      }),
    atelier: (id) =>
      answer(() => {
        const row = byId.get(id)
        return row === undefined ? null : rowToAtelier(row)
      }),
    changeAtelier: (id, { title, purpose, way, forWhom, leaderWord }) =>
      answer(() => {
        change.run(title, purpose, way, forWhom, leaderWord, id)
      }),
    ateliersFor: (identity) => answer(() => seenBy.all({ identity }).map(rowToAtelier)),
    calendarOf: (atelier, otherwise) =>
      answer(() => text(giveCalendar.get(otherwise, atelier) ?? {}, 'calendar_token')),
    setCalendar: (atelier, token) =>
      answer(() => {
        setCalendar.run(token, atelier)
      }),
    atelierByCalendar: (token) =>
      answer(() => {
        const row = byCalendar.get(token)
        return row === undefined ? null : rowToAtelier(row)
      }),
  }
}

function rowToAtelier(row: Row): Atelier {
  return {
    id: text(row, 'id'),
    title: text(row, 'title'),
    purpose: text(row, 'purpose'),
    way: text(row, 'way'),
    forWhom: text(row, 'for_whom'),
    leaderWord: text(row, 'leader_word'),
    language: oneOf(row, 'language', languages),
    demo: flag(row, 'demo'),
    createdAt: whole(row, 'created_at'),
  }
}
