/** Cards that were taken off a board, whole, until they are put back. */

import type { Hidden } from '#server/store/hidden-ports.ts'
import type { Database } from './binding.ts'
import { answer } from './failures.ts'
import { text } from './rows.ts'

export type HiddenCards = Pick<Hidden, 'putHiddenCard' | 'hiddenCards' | 'dropHiddenCard'>

export function hiddenCardsIn(db: Database): HiddenCards {
  const put = db.prepare(`
    INSERT INTO hidden_card (session, card, content) VALUES (?, ?, ?)
    ON CONFLICT (session, card) DO UPDATE SET content = excluded.content`)
  const all = db.prepare('SELECT card, content FROM hidden_card WHERE session = ? ORDER BY card')
  const drop = db.prepare('DELETE FROM hidden_card WHERE session = ? AND card = ?')

  return {
    putHiddenCard: (session, card, content) =>
      answer(() => {
        put.run(session, card, content)
      }),
    hiddenCards: (session) =>
      answer(() => all.all(session).map((row) => ({ card: text(row, 'card'), content: text(row, 'content') }))),
    dropHiddenCard: (session, card) =>
      answer(() => {
        drop.run(session, card)
      }),
  }
}
