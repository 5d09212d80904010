/** Who put which dots where, and who stands where: kept until a session closes, and never on a board. */

import * as v from 'valibot'
import type { Dots, Hidden, Stance } from '#server/store/hidden-ports.ts'
import type { Database, Row } from './binding.ts'
import { answer } from './failures.ts'
import { forgetterIn } from './forgetting.ts'
import { json, text, whole } from './rows.ts'
import { transact } from './transact.ts'

export type Ballots = Pick<
  Hidden,
  'putDots' | 'dotsOf' | 'putStance' | 'removeStance' | 'stancesOf' | 'closedWithBallots' | 'forgetBallots'
>

const keptOptions = v.array(v.string())
const keptWeights = v.array(v.number())

export function ballotsIn(db: Database): Ballots {
  const forgetSoon = forgetterIn(db)
  const put = db.prepare(`
    INSERT INTO dots (session, ballot, person, card, dots) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (session, ballot, person, card) DO UPDATE SET dots = excluded.dots`)
  const take = db.prepare('DELETE FROM dots WHERE session = ? AND ballot = ? AND person = ? AND card = ?')
  const elsewhere = db.prepare(`
    SELECT coalesce(sum(dots), 0) AS spent FROM dots
    WHERE session = ? AND ballot = ? AND person = ? AND card <> ?`)
  const own = db.prepare('SELECT person, card, dots FROM dots WHERE session = ? AND ballot = ? AND person = ?')
  const all = db.prepare('SELECT person, card, dots FROM dots WHERE session = ? AND ballot = ?')
  const stand = db.prepare(`
    INSERT INTO stance (session, ballot, person, options, weights, because) VALUES (?, ?, ?, ?, ?, ?)
    ON CONFLICT (session, ballot, person) DO UPDATE SET
      options = excluded.options, weights = excluded.weights, because = excluded.because`)
  const stood = db.prepare('SELECT person FROM stance WHERE session = ? AND ballot = ? AND person = ?')
  const leave = db.prepare('DELETE FROM stance WHERE session = ? AND ballot = ? AND person = ?')
  const stances = db.prepare('SELECT person, options, weights, because FROM stance WHERE session = ? AND ballot = ?')
  const closed = db.prepare(`
    SELECT id FROM session WHERE state = 'closed'
    AND (EXISTS (SELECT 1 FROM dots WHERE session = id) OR EXISTS (SELECT 1 FROM stance WHERE session = id))`)
  const forget = [db.prepare('DELETE FROM dots WHERE session = ?'), db.prepare('DELETE FROM stance WHERE session = ?')]

  return {
    putDots: (session, ballot, { person, card, dots }, budget) =>
      answer(() =>
        transact(db, () => {
          const spent = whole(elsewhere.get(session, ballot, person, card) ?? {}, 'spent')
          const over = spent + dots > budget.dots || (dots > 1 && !budget.several)
          // To take some back is always fine, also when there is more than the budget by now.
          if (dots > 0 && over) return null
          if (dots > 0) put.run(session, ballot, person, card, dots)
          else take.run(session, ballot, person, card)
          return own.all(session, ballot, person).map(rowToDots)
        }),
      ),
    dotsOf: (session, ballot) => answer(() => all.all(session, ballot).map(rowToDots)),
    putStance: (session, ballot, { person, options, weights, because }) =>
      answer(() => {
        // What stood there before, and why, lingers nowhere either.
        if (stood.get(session, ballot, person) !== undefined) forgetSoon()
        stand.run(session, ballot, person, JSON.stringify(options), JSON.stringify(weights), because)
      }),
    removeStance: (session, ballot, person) =>
      answer(() => {
        leave.run(session, ballot, person)
        forgetSoon()
      }),
    stancesOf: (session, ballot) => answer(() => stances.all(session, ballot).map(rowToStance)),
    closedWithBallots: () => answer(() => closed.all().map((row) => text(row, 'id'))),
    forgetBallots: (session) =>
      answer(() => {
        transact(db, () => {
          for (const each of forget) each.run(session)
        })
        // Empties the write-ahead log too, in which they would linger.
        db.exec('PRAGMA wal_checkpoint(TRUNCATE)')
      }),
  }
}

function rowToDots(row: Row): Dots {
  return { person: text(row, 'person'), card: text(row, 'card'), dots: whole(row, 'dots') }
}

function rowToStance(row: Row): Stance {
  return {
    person: text(row, 'person'),
    options: json(row, 'options', keptOptions),
    weights: json(row, 'weights', keptWeights),
    because: text(row, 'because'),
  }
}
