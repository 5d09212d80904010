/** Small things of the installation as a whole, who did what when, and what is due to go. */

import * as v from 'valibot'
import { nobodyKnown } from '#shared/board/kinds.ts'
import { purgeReport } from '#shared/commands/care-commands.ts'
import type { Register } from '#server/store/archive-ports.ts'
import type { Database } from './binding.ts'
import { answer } from './failures.ts'
import { mineIn } from './mine.ts'
import { text, textOrNull, whole } from './rows.ts'
import { transact } from './transact.ts'

const reportName = 'purge-report'

export function registerIn(db: Database): Register {
  const get = db.prepare('SELECT value FROM setting WHERE name = ?')
  const set = db.prepare(`
    INSERT INTO setting (name, value) VALUES (?, ?)
    ON CONFLICT (name) DO UPDATE SET value = excluded.value`)
  const setting = (name: string): string | null => {
    const row = get.get(name)
    return row === undefined ? null : text(row, 'value')
  }
  return {
    ...auditIn(db),
    ...devicesIn(db),
    ...dueIn(db),
    ...mineIn(db),
    ...peopleIn(db),
    setting: (name) => answer(() => setting(name)),
    setSetting: (name, value) =>
      answer(() => {
        set.run(name, value)
      }),
    lastReport: () =>
      answer(() => {
        const kept = setting(reportName)
        return kept === null ? null : v.parse(purgeReport, JSON.parse(kept))
      }),
    keepReport: (report) =>
      answer(() => {
        set.run(reportName, JSON.stringify(report))
      }),
  }
}

function auditIn(db: Database): Pick<Register, 'addAudit' | 'audit' | 'dropAudit'> {
  const add = db.prepare('INSERT INTO audit (at, action, by_role, session) VALUES (?, ?, ?, ?)')
  const newest = db.prepare('SELECT at, action, by_role, session FROM audit ORDER BY seq DESC LIMIT ?')
  const drop = db.prepare('DELETE FROM audit WHERE at < ?')
  return {
    addAudit: ({ at, action, by, session }) =>
      answer(() => {
        add.run(at, action, by, session)
      }),
    audit: (most) =>
      answer(() =>
        newest.all(most).map((row) => ({
          at: whole(row, 'at'),
          action: text(row, 'action'),
          by: text(row, 'by_role'),
          session: textOrNull(row, 'session'),
        })),
      ),
    dropAudit: (before) => answer(() => Number(drop.run(before).changes)),
  }
}

type Devices = Pick<Register, 'seen' | 'unseenSince' | 'forgetIdentity' | 'participantsOfIdentity'>

function devicesIn(db: Database): Devices {
  const seen = db.prepare('UPDATE identity SET seen_on = ? WHERE id = ? AND seen_on IS NOT ?')
  // One of a version that did not keep the day counts from when it came.
  const unseen = db.prepare(`
    SELECT id FROM identity
    WHERE coalesce(seen_on, date(created_at / 1000, 'unixepoch')) < ?
      AND coordinator = 0 AND id NOT IN (SELECT identity FROM leader)`)
  const participants = db.prepare('SELECT id, session FROM participant WHERE identity = ? ORDER BY joined_at, id')
  const part = db.prepare('UPDATE participant SET identity = ? WHERE id = ?')
  const stub = db.prepare(`
    INSERT INTO identity (id, token_hash, language, coordinator, created_at)
    SELECT ?, ?, language, 0, created_at FROM identity WHERE id = ?`)
  const leave = [
    ...['leader', 'device', 'return_code', 'way_back', 'taken', 'take_asked'],
    ...['passkey', 'mail_address', 'sign_in_link'],
  ].map((table) => db.prepare(`DELETE FROM ${table} WHERE identity = ?`))
  // What they told, and what they asked, stays as nobody’s.
  const letGo = ['follow_up', 'question', 'question_step'].map((table) =>
    db.prepare(`UPDATE ${table} SET identity = NULL WHERE identity = ?`),
  )
  const uncome = db.prepare('UPDATE way_back SET came = NULL WHERE came = ?')
  const drop = db.prepare('DELETE FROM identity WHERE id = ?')
  return {
    seen: (identity, day) =>
      answer(() => {
        seen.run(day, identity, day)
      }),
    unseenSince: (day) => answer(() => unseen.all(day).map((row) => text(row, 'id'))),
    participantsOfIdentity: (identity) =>
      answer(() =>
        participants.all(identity).map((row) => ({ session: text(row, 'session'), participant: text(row, 'id') })),
      ),
    // Each participant gets a device of its own that nobody has, so that they cannot be told to be one person.
    forgetIdentity: (identity) =>
      answer(() =>
        transact(db, () => {
          for (const row of participants.all(identity)) {
            const participant = text(row, 'id')
            const nobody = `gone${participant}`.slice(0, 32)
            stub.run(nobody, `gone ${participant}`, identity)
            part.run(nobody, participant)
          }
          for (const each of [...leave, ...letGo]) each.run(identity)
          uncome.run(identity)
          drop.run(identity)
        }),
      ),
  }
}

function peopleIn(db: Database): Pick<Register, 'broughtBy' | 'disown' | 'unnameParticipant'> {
  const brought = db.prepare(`
    SELECT DISTINCT entity FROM owner WHERE board = ? AND person = ?
      AND epoch = (SELECT epoch FROM session WHERE id = ?) ORDER BY entity`)
  const disown = db.prepare('UPDATE owner SET person = ? WHERE board = ? AND person = ?')
  const unname = db.prepare("UPDATE participant SET name = '', perspective = NULL WHERE session = ? AND id = ?")
  const withdraw = ['consent', 'report_said'].map((table) =>
    db.prepare(`DELETE FROM ${table} WHERE session = ? AND participant = ?`),
  )
  return {
    broughtBy: (session, participant) =>
      answer(() => brought.all(session, participant, session).map((row) => text(row, 'entity'))),
    disown: (session, participant) =>
      answer(() => {
        disown.run(nobodyKnown, session, participant)
      }),
    unnameParticipant: (session, participant) =>
      answer(() =>
        transact(db, () => {
          unname.run(session, participant)
          for (const each of withdraw) each.run(session, participant)
        }),
      ),
  }
}

type Due = Pick<Register, 'closedUnarchived' | 'archivedWithBoard' | 'archivedBefore' | 'boardGoes' | 'dropBoard'>

function dueIn(db: Database): Due {
  const unarchived = db.prepare(`
    SELECT id FROM session
    WHERE state = 'closed' AND archived_at IS NULL AND board_gone_at IS NULL
      AND max(closed_at, coalesce(undone_at, 0)) < ?`)
  const withBoard = db.prepare('SELECT id FROM session WHERE archived_at < ? AND board_gone_at IS NULL')
  const before = db.prepare('SELECT id, archived_at FROM session WHERE archived_at < ? ORDER BY archived_at')
  const gone = db.prepare('UPDATE session SET board_gone_at = coalesce(board_gone_at, ?) WHERE id = ?')
  const drops = ['journal', 'snapshot', 'lease'].map((table) => db.prepare(`DELETE FROM ${table} WHERE board = ?`))
  const beside = ['held', 'hidden_card', 'nameless', 'ticket', 'tickets_taken', 'dots', 'stance', 'decided'].map(
    (table) => db.prepare(`DELETE FROM ${table} WHERE session = ?`),
  )
  const unname = db.prepare("UPDATE participant SET name = '' WHERE session = ?")
  return {
    closedUnarchived: (moment) => answer(() => unarchived.all(moment).map((row) => text(row, 'id'))),
    archivedWithBoard: (moment) => answer(() => withBoard.all(moment).map((row) => text(row, 'id'))),
    archivedBefore: (moment) =>
      answer(() =>
        before.all(moment).map((row) => ({ session: text(row, 'id'), archivedAt: whole(row, 'archived_at') })),
      ),
    boardGoes: (session, at) =>
      answer(() => {
        gone.run(at, session)
      }),
    dropBoard: (session) =>
      answer(() =>
        transact(db, () => {
          for (const drop of drops) drop.run(session)
          for (const drop of beside) drop.run(session)
          unname.run(session)
        }),
      ),
  }
}
