/** What came of cards, as people told when their session was over; and the library finds it as it stands here. */

import { languages } from '#shared/board/kinds.ts'
import { outcomes } from '#shared/years/follow-ups.ts'
import type { CamePort, FollowUp } from '#server/store/came-ports.ts'
import type { Database, Row } from './binding.ts'
import { answer } from './failures.ts'
import { entriesRelister } from './library-relist.ts'
import { oneOf, text, textOrNull } from './rows.ts'
import { transact } from './transact.ts'

type Rows = Pick<
  CamePort,
  'putFollowUp' | 'followUp' | 'followUpsOf' | 'followUpsIn' | 'followUpsBy' | 'removeFollowUp'
>

export function followUpsIn(db: Database): Rows {
  const put = db.prepare(`
    INSERT INTO follow_up (id, session, card, identity, outcome, words, language, name, perspective, day)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET outcome = excluded.outcome, words = excluded.words,
      language = excluded.language, name = excluded.name, perspective = excluded.perspective`)
  const one = db.prepare('SELECT * FROM follow_up WHERE id = ?')
  const of = db.prepare('SELECT * FROM follow_up WHERE session = ? ORDER BY day, id')
  const inAtelier = db.prepare(`
    SELECT * FROM follow_up WHERE session IN (SELECT id FROM session WHERE atelier = ?) ORDER BY day, id`)
  const by = db.prepare('SELECT * FROM follow_up WHERE identity = ? ORDER BY day, id')
  const remove = db.prepare('DELETE FROM follow_up WHERE id = ? RETURNING session')
  const relist = entriesRelister(db)
  return {
    putFollowUp: ({ id, session, card, identity, outcome, words, language, name, perspective, day }) =>
      answer(() =>
        transact(db, () => {
          put.run(id, session, card, identity, outcome, words, language, name, perspective, day)
          relist(session)
        }),
      ),
    followUp: (id) =>
      answer(() => {
        const row = one.get(id)
        return row === undefined ? null : rowToFollowUp(row)
      }),
    followUpsOf: (session) => answer(() => of.all(session).map(rowToFollowUp)),
    followUpsIn: (atelier) => answer(() => inAtelier.all(atelier).map(rowToFollowUp)),
    followUpsBy: (identity) => answer(() => by.all(identity).map(rowToFollowUp)),
    removeFollowUp: (id) =>
      answer(() =>
        transact(db, () => {
          const row = remove.get(id)
          if (row !== undefined) relist(text(row, 'session'))
        }),
      ),
  }
}

/** Inside somebody else’s transaction: what a person told goes, or is nobody’s from then on; of one session or of all. */
export function followUpForgetter(
  db: Database,
): (identity: string, session: string | null, how: 'anonymous' | 'remove') => void {
  const theirs = 'identity = :identity AND (:session IS NULL OR session = :session)'
  const drop = db.prepare(`DELETE FROM follow_up WHERE ${theirs} RETURNING session`)
  const letGo = db.prepare(`
    UPDATE follow_up SET identity = NULL, name = NULL, perspective = NULL WHERE ${theirs} RETURNING session`)
  const relist = entriesRelister(db)
  return (identity, session, how) => {
    const changed = (how === 'remove' ? drop : letGo).all({ identity, session })
    for (const one of new Set(changed.map((row) => text(row, 'session')))) relist(one)
  }
}

export function rowToFollowUp(row: Row): FollowUp {
  return {
    id: text(row, 'id'),
    session: text(row, 'session'),
    card: text(row, 'card'),
    identity: textOrNull(row, 'identity'),
    outcome: oneOf(row, 'outcome', outcomes),
    words: text(row, 'words'),
    language: oneOf(row, 'language', languages),
    name: textOrNull(row, 'name'),
    perspective: textOrNull(row, 'perspective'),
    day: text(row, 'day'),
  }
}
