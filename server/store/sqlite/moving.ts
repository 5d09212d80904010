/** What belongs to somebody goes over to somebody else: all that can, or what is of one atelier or session. */

import type { Moving, NewDevice, Way } from '#server/store/back-ports.ts'
import type { Database } from './binding.ts'
import { text } from './rows.ts'

/** What is kept of a person beside their sessions, with the session that it is about. */
const beside = ['taken', 'take_asked', 'follow_up', 'question', 'question_step'] as const

/** By what a person signs in: it goes with them whole, and never in part. */
const signingIn = ['passkey', 'mail_address', 'sign_in_link'] as const

export interface Mover {
  moving(from: string, to: string): Moving
  /** Inside a transaction. */
  move(from: string, to: string, day: string): void
}

export function moverIn(db: Database): Mover {
  const places = db.prepare(`
    SELECT session, EXISTS (
      SELECT 1 FROM participant AS other WHERE other.session = participant.session AND other.identity = :to) AS both
    FROM participant WHERE identity = :from AND role <> 'beamer' ORDER BY joined_at, id`)
  // A computer that is the big screen of a room is nobody, and comes along with nobody.
  const participants = db.prepare(`
    UPDATE participant SET identity = :to WHERE identity = :from AND role <> 'beamer'
      AND session NOT IN (SELECT session FROM participant WHERE identity = :to)`)
  const things = [...beside, ...signingIn].map((table) =>
    db.prepare(`UPDATE OR IGNORE ${table} SET identity = :to WHERE identity = :from`),
  )
  const isLeft = db.prepare('SELECT 1 FROM participant WHERE identity = ? LIMIT 1')
  const end = enderIn(db)
  return {
    moving: (from, to) => {
      const rows = places.all({ from, to })
      const those = (both: 0 | 1): readonly string[] =>
        rows.filter((row) => row['both'] === both).map((row) => text(row, 'session'))
      return { along: those(0), stays: those(1) }
    },
    move: (from, to, day) => {
      for (const each of [participants, ...things]) each.run({ from, to })
      if (isLeft.get(from) === undefined) end(from, to, day)
    },
  }
}

/** Of whom nothing is left, what their devices carry leads to the other. */
function enderIn(db: Database): (from: string, to: string, day: string) => void {
  const steps = [
    'UPDATE device SET identity = :to WHERE identity = :from',
    'INSERT INTO device (token_hash, identity, since) SELECT token_hash, :to, :day FROM identity WHERE id = :from',
    'UPDATE way_back SET came = :to WHERE came = :from',
    'UPDATE way_back SET identity = :to WHERE identity = :from',
    ...['return_code', ...beside, ...signingIn].map((table) => `DELETE FROM ${table} WHERE identity = :from`),
    'DELETE FROM identity WHERE id = :from',
  ].map((sql) => ({ statement: db.prepare(sql), sql }))
  return (from, to, day) => {
    for (const { statement, sql } of steps) {
      statement.run({ from, ...(sql.includes(':to') && { to }), ...(sql.includes(':day') && { day }) })
    }
  }
}

type Parted = readonly { readonly session: string; readonly participant: string }[]

/** Inside a transaction: a new person, who has from then on what the way leads to. */
export function parterIn(db: Database): (way: Way, device: NewDevice, at: number) => Parted {
  const add = db.prepare(
    'INSERT INTO identity (id, token_hash, language, coordinator, created_at) VALUES (?, ?, ?, 0, ?)',
  )
  const inReach = `
    SELECT id FROM session WHERE atelier = :atelier
    UNION SELECT session FROM participant WHERE id = :participant`
  const find = db.prepare(`
    SELECT id, session FROM participant WHERE identity = :from AND role <> 'beamer' AND session IN (${inReach})`)
  const part = db.prepare('UPDATE participant SET identity = ? WHERE id = ?')
  const things = beside.map((table) =>
    db.prepare(`UPDATE OR IGNORE ${table} SET identity = :to WHERE identity = :from AND session IN (${inReach})`),
  )
  // A learning question belongs to its atelier, also between its sessions.
  const questions = [
    ['question', 'atelier = :atelier'],
    ['question_step', 'question IN (SELECT id FROM question WHERE atelier = :atelier)'],
  ].map(([table, which]) => db.prepare(`UPDATE ${table} SET identity = :to WHERE identity = :from AND ${which}`))
  return ({ identity: from, participant, atelier }, { identity, tokenHash }, at) => {
    add.run(identity.id, tokenHash, identity.language, at)
    for (const each of things) each.run({ from, to: identity.id, participant, atelier })
    for (const each of questions) each.run({ from, to: identity.id, atelier })
    const parted = find
      .all({ from, participant, atelier })
      .map((row) => ({ session: text(row, 'session'), participant: text(row, 'id') }))
    for (const one of parted) part.run(identity.id, one.participant)
    return parted
  }
}
