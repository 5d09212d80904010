/**
 * What was brought without a name: the words, a hash of the secret that changes them, and the phase. A page of the
 * file keeps its rows where they were first written, so with each that comes all that wait in a session are written
 * anew, mixed.
 */

import { inChanceOrder, type Mix } from '#server/chance.ts'
import type { Hidden, Nameless } from '#server/store/hidden-ports.ts'
import { wholeThing } from '#shared/commands/shapes.ts'
import type { Database, Row } from './binding.ts'
import { answer } from './failures.ts'
import { forgetterIn } from './forgetting.ts'
import { flag, json, text, textOrNull } from './rows.ts'
import { ticketsIn, type Tickets } from './tickets.ts'
import { transact } from './transact.ts'

export type NamelessThings = Tickets &
  Pick<
    Hidden,
    | 'spendTicket'
    | 'nameless'
    | 'changeNameless'
    | 'waitingNameless'
    | 'sessionsWithNameless'
    | 'shownNameless'
    | 'forgetOldNameless'
  >

/** `mix` is chance itself, but where a test must tell the same twice. */
export function namelessIn(db: Database, mix: Mix = inChanceOrder): NamelessThings {
  const forgetSoon = forgetterIn(db)
  const tickets = ticketsIn(db, mix, forgetSoon)
  const ticket = db.prepare('SELECT session, phase FROM ticket WHERE hash = ?')
  const useTicket = db.prepare('DELETE FROM ticket WHERE hash = ?')
  const one = db.prepare('SELECT * FROM nameless WHERE session = ? AND id = ?')
  const again = db.prepare('SELECT * FROM nameless WHERE id = ?')
  const dropWaiting = db.prepare('DELETE FROM nameless WHERE session = ? AND waits = 1')
  const dropOne = db.prepare('DELETE FROM nameless WHERE session = ? AND id = ?')
  const add = db.prepare(`INSERT INTO nameless (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`)
  const waiting = db.prepare('SELECT * FROM nameless WHERE session = ? AND waits = 1 ORDER BY id')
  const sessions = db.prepare('SELECT DISTINCT session FROM nameless WHERE waits = 1')
  const forgetOld = ['nameless', 'ticket', 'tickets_taken'].map((table) =>
    db.prepare(
      `DELETE FROM ${table} WHERE session IN (SELECT id FROM session WHERE state = 'closed' AND closed_at < ?)`,
    ),
  )
  const isOnBoard = db.prepare('UPDATE nameless SET waits = ?, shown = 1 WHERE session = ? AND id = ?')

  /** Puts it among the others that wait in its session, in the place of what it was before. */
  function put(changed: Nameless): void {
    const others = waiting.all(changed.session).filter((row) => row['id'] !== changed.id)
    dropWaiting.run(changed.session)
    dropOne.run(changed.session, changed.id)
    for (const row of mix([...others, namelessToRow(changed)])) add.run(...columns.map((name) => row[name] ?? null))
  }

  function spend(hash: string, { id, thing, secretHash }: Parameters<Hidden['spendTicket']>[1]): Nameless | null {
    const row = ticket.get(hash)
    const before = row === undefined ? again.get(id) : one.get(text(row, 'session'), id)
    if (before !== undefined) return text(before, 'secret_hash') === secretHash ? rowToNameless(before) : null
    if (row === undefined) return null
    useTicket.run(hash)
    const known = { session: text(row, 'session'), phase: text(row, 'phase') }
    const added = { ...known, id, thing, secretHash, waits: true, shown: false }
    put(added)
    return added
  }

  /** What was changed while it was being shown waits on, as what it is now. */
  function setShown(session: string, { id, thing }: Nameless): void {
    const row = one.get(session, id)
    if (row === undefined) return
    const isSame = wordsOf(rowToNameless(row).thing) === wordsOf(thing)
    if (isSame && thing === null) dropOne.run(session, id)
    else isOnBoard.run(isSame ? 0 : 1, session, id)
  }

  return {
    ...tickets,
    spendTicket: (hash, brought) =>
      answer(() => {
        const kept = transact(db, () => spend(hash, brought))
        forgetSoon()
        return kept
      }),
    nameless: (session, id) =>
      answer(() => {
        const row = one.get(session, id)
        return row === undefined ? null : rowToNameless(row)
      }),
    changeNameless: (session, id, thing) =>
      answer(() => {
        transact(db, () => {
          const row = one.get(session, id)
          if (row !== undefined) put({ ...rowToNameless(row), thing, waits: true })
        })
        forgetSoon()
      }),
    waitingNameless: (session) => answer(() => mix(waiting.all(session).map(rowToNameless))),
    sessionsWithNameless: () => answer(() => sessions.all().map((row) => text(row, 'session'))),
    forgetOldNameless: (before) =>
      answer(() => {
        transact(db, () => {
          for (const forget of forgetOld) forget.run(before)
        })
        forgetSoon()
      }),
    shownNameless: (session, shown) =>
      answer(() => {
        transact(db, () => {
          for (const each of shown) setShown(session, each)
        })
        forgetSoon()
      }),
  }
}

const columns = ['session', 'id', 'phase', 'thing', 'secret_hash', 'waits', 'shown'] as const

function namelessToRow({ session, id, phase, thing, secretHash, waits, shown }: Nameless): Row {
  const flags = { waits: waits ? 1 : 0, shown: shown ? 1 : 0 }
  return { session, id, phase, thing: wordsOf(thing), secret_hash: secretHash, ...flags }
}

const wordsOf = (thing: Nameless['thing']): string | null => (thing === null ? null : JSON.stringify(thing))

function rowToNameless(row: Row): Nameless {
  return {
    session: text(row, 'session'),
    id: text(row, 'id'),
    phase: text(row, 'phase'),
    thing: textOrNull(row, 'thing') === null ? null : json(row, 'thing', wholeThing),
    secretHash: text(row, 'secret_hash'),
    waits: flag(row, 'waits'),
    shown: flag(row, 'shown'),
  }
}
