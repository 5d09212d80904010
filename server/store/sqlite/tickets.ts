/**
 * Tickets: who took how many is kept, and never which. A page of the file keeps its rows where they were first
 * written, so all tickets of a phase are written anew, mixed, whenever somebody takes some.
 */

import type { Mix } from '#server/chance.ts'
import type { Hidden } from '#server/store/hidden-ports.ts'
import type { Database } from './binding.ts'
import { answer } from './failures.ts'
import { text, whole } from './rows.ts'
import { transact } from './transact.ts'

export type Tickets = Pick<Hidden, 'addTickets' | 'ticket' | 'forgetTickets'>

export function ticketsIn(db: Database, mix: Mix, forgetSoon: () => void): Tickets {
  const taken = db.prepare('SELECT taken FROM tickets_taken WHERE session = ? AND phase = ? AND person = ?')
  const count = db.prepare(`
    INSERT INTO tickets_taken (session, phase, person, taken) VALUES (?, ?, ?, ?)
    ON CONFLICT (session, phase, person) DO UPDATE SET taken = taken + excluded.taken`)
  const ofPhase = db.prepare('SELECT hash FROM ticket WHERE session = ? AND phase = ?')
  const dropPhase = db.prepare('DELETE FROM ticket WHERE session = ? AND phase = ?')
  const add = db.prepare('INSERT INTO ticket (session, phase, hash) VALUES (?, ?, ?)')
  const one = db.prepare('SELECT session, phase FROM ticket WHERE hash = ?')
  const dropTickets = db.prepare('DELETE FROM ticket WHERE session = ?')
  const dropTaken = db.prepare('DELETE FROM tickets_taken WHERE session = ?')

  return {
    addTickets: (session, phase, person, hashes, most) =>
      answer(() => {
        const isWithin = transact(db, () => {
          const before = taken.get(session, phase, person)
          if ((before === undefined ? 0 : whole(before, 'taken')) + hashes.length > most) return false
          const others = ofPhase.all(session, phase).map((row) => text(row, 'hash'))
          dropPhase.run(session, phase)
          for (const hash of mix([...others, ...hashes])) add.run(session, phase, hash)
          count.run(session, phase, person, hashes.length)
          return true
        })
        forgetSoon()
        return isWithin
      }),
    ticket: (hash) =>
      answer(() => {
        const row = one.get(hash)
        return row === undefined ? null : { session: text(row, 'session'), phase: text(row, 'phase') }
      }),
    forgetTickets: (session) =>
      answer(() => {
        transact(db, () => {
          dropTickets.run(session)
          dropTaken.run(session)
        })
        forgetSoon()
      }),
  }
}
