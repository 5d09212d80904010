/** The formats that ateliers made their own. */

import { keptPlanSchema } from '#shared/session/plan-schema.ts'
import type { Catalogue, OwnFormat } from '#server/store/ports.ts'
import type { Database, Row } from './binding.ts'
import { answer } from './failures.ts'
import { json, text, whole } from './rows.ts'

export type Formats = Pick<Catalogue, 'putFormat' | 'formatsOf' | 'removeFormat'>

export function formatsIn(db: Database): Formats {
  const put = db.prepare(`
    INSERT INTO format (id, atelier, title, plan, created_at) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET title = excluded.title, plan = excluded.plan
    WHERE format.atelier = excluded.atelier`)
  const ofAtelier = db.prepare('SELECT * FROM format WHERE atelier = ? ORDER BY created_at, id')
  const remove = db.prepare('DELETE FROM format WHERE atelier = ? AND id = ?')

  return {
    putFormat: ({ id, atelier, title, plan, createdAt }) =>
      answer(() => {
        put.run(id, atelier, title, JSON.stringify(plan), createdAt)
      }),
    formatsOf: (atelier) => answer(() => ofAtelier.all(atelier).map(rowToFormat)),
    removeFormat: (atelier, id) =>
      answer(() => {
        remove.run(atelier, id)
      }),
  }
}

function rowToFormat(row: Row): OwnFormat {
  return {
    id: text(row, 'id'),
    atelier: text(row, 'atelier'),
    title: text(row, 'title'),
    plan: json(row, 'plan', keptPlanSchema),
    createdAt: whole(row, 'created_at'),
  }
}
