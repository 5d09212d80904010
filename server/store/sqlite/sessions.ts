/** Sessions of an atelier, numbered here so that no two of them get the same number. */

import * as v from 'valibot'
import { languages } from '#shared/board/kinds.ts'
import { keptPlanSchema } from '#shared/session/plan-schema.ts'
import type { Catalogue, Session } from '#server/store/ports.ts'
import type { Database, Row } from './binding.ts'
import { answer } from './failures.ts'
import { json, oneOf, text, whole, wholeOrNull } from './rows.ts'
import { transact } from './transact.ts'

export type Sessions = Pick<
  Catalogue,
  'addSession' | 'session' | 'sessionsOf' | 'setSessionState' | 'setSessionPlan' | 'changeSession'
>

export function sessionsIn(db: Database): Sessions {
  const add = db.prepare(`
    INSERT INTO session (
      id, atelier, epoch, number, subject, date, start, language, state, perspectives, plan, created_at, place
    ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`)
  const highest = db.prepare('SELECT coalesce(max(number), 0) AS number FROM session WHERE atelier = ?')
  const byId = db.prepare('SELECT * FROM session WHERE id = ?')
  const ofAtelier = db.prepare('SELECT * FROM session WHERE atelier = ? ORDER BY number')
  const setPlan = db.prepare('UPDATE session SET plan = ? WHERE id = ?')
  const change = db.prepare('UPDATE session SET subject = ?, date = ?, start = ?, place = ? WHERE id = ?')
  const close = db.prepare("UPDATE session SET state = 'closed', closed_at = coalesce(closed_at, ?) WHERE id = ?")
  const open = db.prepare("UPDATE session SET state = 'open', closed_at = NULL WHERE id = ?")

  const find = (id: string): Session | null => {
    const row = byId.get(id)
    return row === undefined ? null : rowToSession(row)
  }

  return {
    addSession: (session) =>
      answer(() =>
        transact(db, () => {
          const there = find(session.id)
          if (there !== null) return there
          const number = whole(highest.get(session.atelier) ?? {}, 'number') + 1
          const { id, atelier, epoch, subject, date, start, language, state, createdAt, place = '' } = session
          const perspectives = JSON.stringify(session.perspectives)
          const plan = JSON.stringify(session.plan)
          const when = [subject, date, start] as const
          add.run(id, atelier, epoch, number, ...when, language, state, perspectives, plan, createdAt, place)
          return { ...session, place, number, closedAt: null, archivedAt: null, boardGoneAt: null }
        }),
      ),
    session: (id) => answer(() => find(id)),
    sessionsOf: (atelier) => answer(() => ofAtelier.all(atelier).map(rowToSession)),
    setSessionPlan: (id, plan) =>
      answer(() => {
        setPlan.run(JSON.stringify(plan), id)
      }),
    changeSession: (id, { subject, date, start, place }) =>
      answer(() => {
        change.run(subject, date, start, place, id)
      }),
    setSessionState: (id, state, at) =>
      answer(() => {
        if (state === 'closed') close.run(at, id)
        else open.run(id)
      }),
  }
}

const states = ['open', 'closed'] as const
const perspectivesSchema = v.array(v.string())

function rowToSession(row: Row): Session {
  return {
    id: text(row, 'id'),
    atelier: text(row, 'atelier'),
    epoch: whole(row, 'epoch'),
    number: whole(row, 'number'),
    subject: text(row, 'subject'),
    date: text(row, 'date'),
    start: text(row, 'start'),
    place: text(row, 'place'),
    language: oneOf(row, 'language', languages),
    state: oneOf(row, 'state', states),
    perspectives: json(row, 'perspectives', perspectivesSchema),
    plan: json(row, 'plan', keptPlanSchema),
    createdAt: whole(row, 'created_at'),
    closedAt: wholeOrNull(row, 'closed_at'),
    archivedAt: wholeOrNull(row, 'archived_at'),
    boardGoneAt: wholeOrNull(row, 'board_gone_at'),
  }
}
