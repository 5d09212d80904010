/** Standing communities, and who leads them. */

import { languages } from '#shared/board/kinds.ts'
import type { Atelier, Catalogue } from '#server/store/ports.ts'
import type { Database, Row } from './binding.ts'
import { answer } from './failures.ts'
import { flag, oneOf, text, whole } from './rows.ts'
import { transact } from './transact.ts'

export type Ateliers = Pick<Catalogue, 'addAtelier' | 'atelier' | 'ateliersFor' | 'leads' | 'addLeader'>

export function ateliersIn(db: Database): Ateliers {
  const add = db.prepare(`
    INSERT INTO atelier (id, title, purpose, language, demo, created_at)
    VALUES (?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO NOTHING`)
  const byId = db.prepare('SELECT * FROM atelier WHERE id = ?')
  const seenBy = db.prepare(`
    SELECT * FROM atelier
    WHERE demo = 1
      OR id IN (SELECT atelier FROM leader WHERE identity = :identity)
      OR id IN (
        SELECT session.atelier FROM participant JOIN session ON session.id = participant.session
        WHERE participant.identity = :identity AND participant.left_at IS NULL
      )
    ORDER BY created_at, id`)
  const leads = db.prepare('SELECT 1 FROM leader WHERE atelier = ? AND identity = ?')
  const addLeader = db.prepare('INSERT INTO leader (atelier, identity) VALUES (?, ?) ON CONFLICT DO NOTHING')

  return {
    addAtelier: (atelier, leader) =>
      answer(() => {
        const { id, title, purpose, language, demo, createdAt } = atelier
        transact(db, () => {
          const added = add.run(id, title, purpose, language, Number(demo), createdAt).changes === 1
          // Who repeats the id of an atelier that is there must not come to lead it.
          if (added && leader !== null) addLeader.run(id, leader)
        })
      }),
    atelier: (id) =>
      answer(() => {
        const row = byId.get(id)
        return row === undefined ? null : rowToAtelier(row)
      }),
    ateliersFor: (identity) => answer(() => seenBy.all({ identity }).map(rowToAtelier)),
    leads: (atelier, identity) => answer(() => leads.get(atelier, identity) !== undefined),
    addLeader: (atelier, identity) =>
      answer(() => {
        addLeader.run(atelier, identity)
      }),
  }
}

function rowToAtelier(row: Row): Atelier {
  return {
    id: text(row, 'id'),
    title: text(row, 'title'),
    purpose: text(row, 'purpose'),
    language: oneOf(row, 'language', languages),
    demo: flag(row, 'demo'),
    createdAt: whole(row, 'created_at'),
  }
}
