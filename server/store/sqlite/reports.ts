/** What people say of the report of an archive, and what stays of that. */

import { canonical } from '#shared/archive/archived.ts'
import { reportSays } from '#shared/archive/report.ts'
import type { Reports } from '#server/store/report-ports.ts'
import type { Database, Row } from './binding.ts'
import { answer } from './failures.ts'
import { oneOf, text, textOrNull, whole, wholeOrNull } from './rows.ts'
import { transact } from './transact.ts'

export function reportsIn(db: Database): Reports {
  return { ...editionsIn(db), ...saidIn(db), ...frozenIn(db) }
}

type Editions = Pick<Reports, 'reportsOf' | 'undoneAt' | 'touchedSince' | 'addReworded'>

function editionsIn(db: Database): Editions {
  const all = db.prepare(`
    SELECT edition, made_at, made_by, json_extract(content, '$.yield.report') AS report
    FROM archive WHERE session = ? ORDER BY edition DESC`)
  const undone = db.prepare('SELECT undone_at FROM session WHERE id = ?')
  const touched = db.prepare(`
    SELECT session FROM archive WHERE made_at >= :moment UNION SELECT id FROM session WHERE undone_at >= :moment`)
  const add = db.prepare(`
    INSERT INTO archive (session, edition, content, hash, made_at, made_by) VALUES (?, ?, ?, ?, ?, ?)`)
  const forget = forgetterOfOthers(db)
  return {
    reportsOf: (session) =>
      answer(() =>
        all.all(session).map((row) => ({
          edition: whole(row, 'edition'),
          report: text(row, 'report'),
          madeAt: whole(row, 'made_at'),
          madeBy: textOrNull(row, 'made_by'),
        })),
      ),
    undoneAt: (session) => answer(() => wholeOrNull(undone.get(session) ?? { undone_at: null }, 'undone_at')),
    touchedSince: (moment) => answer(() => new Set(touched.all({ moment }).map((row) => text(row, 'session')))),
    addReworded: ({ session, edition, content, hash, madeAt, madeBy }, reportHash) =>
      answer(() =>
        transact(db, () => {
          add.run(session, edition, canonical(content), hash, madeAt, madeBy)
          forget(session, reportHash)
        }),
      ),
  }
}

type Saying = Pick<Reports, 'say' | 'takeBack' | 'saidIn' | 'sessionsWithSaid'>

function saidIn(db: Database): Saying {
  const put = db.prepare(`
    INSERT INTO report_said (session, participant, report_hash, says, words) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (session, participant) DO UPDATE SET
      report_hash = excluded.report_hash, says = excluded.says, words = excluded.words`)
  const drop = db.prepare('DELETE FROM report_said WHERE session = ? AND participant = ?')
  const all = db.prepare('SELECT * FROM report_said WHERE session = ? ORDER BY participant')
  const sessions = db.prepare('SELECT DISTINCT session FROM report_said ORDER BY session')
  return {
    say: (session, { participant, reportHash, says, words }) =>
      answer(() => {
        put.run(session, participant, reportHash, says, words)
      }),
    takeBack: (session, participant) =>
      answer(() => {
        drop.run(session, participant)
      }),
    saidIn: (session) =>
      answer(() =>
        all.all(session).map((row) => ({
          participant: text(row, 'participant'),
          reportHash: text(row, 'report_hash'),
          says: oneOf(row, 'says', reportSays),
          words: text(row, 'words'),
        })),
      ),
    sessionsWithSaid: () => answer(() => sessions.all().map((row) => text(row, 'session'))),
  }
}

type Freezing = Pick<Reports, 'frozenIn' | 'freeze' | 'keepOnly' | 'followWords'>

function frozenIn(db: Database): Freezing {
  const one = db.prepare('SELECT * FROM report_frozen WHERE session = ? AND report_hash = ?')
  const put = db.prepare(`
    INSERT INTO report_frozen (session, report_hash, people, at) VALUES (?, ?, ?, ?)
    ON CONFLICT (session, report_hash) DO NOTHING`)
  const forgetSaid = db.prepare('DELETE FROM report_said WHERE session = ?')
  const forget = forgetterOfOthers(db)
  const follow = ['report_said', 'report_frozen'].map((table) =>
    db.prepare(`UPDATE ${table} SET report_hash = :to WHERE session = :session AND report_hash = :from`),
  )
  return {
    frozenIn: (session, reportHash) =>
      answer(() => {
        const row = one.get(session, reportHash)
        return row === undefined ? null : rowToFrozen(row)
      }),
    freeze: (session, { reportHash, people, at }) =>
      answer(() =>
        transact(db, () => {
          put.run(session, reportHash, people, at)
          return Number(forgetSaid.run(session).changes)
        }),
      ),
    keepOnly: (session, reportHash) => answer(() => transact(db, () => forget(session, reportHash))),
    followWords: (session, from, to) =>
      answer(() =>
        transact(db, () => {
          for (const each of follow) each.run({ session, from, to })
        }),
      ),
  }
}

/** Inside a transaction: what is about other words goes; tells how much people had said. */
function forgetterOfOthers(db: Database): (session: string, reportHash: string | null) => number {
  const said = db.prepare('DELETE FROM report_said WHERE session = ? AND report_hash IS NOT ?')
  const frozen = db.prepare('DELETE FROM report_frozen WHERE session = ? AND report_hash IS NOT ?')
  return (session, reportHash) => {
    frozen.run(session, reportHash)
    return Number(said.run(session, reportHash).changes)
  }
}

const rowToFrozen = (row: Row) => ({
  reportHash: text(row, 'report_hash'),
  people: whole(row, 'people'),
  at: whole(row, 'at'),
})
