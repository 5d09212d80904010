/**
 * Epochs after an older copy of the store was put back. Devices may know its boards by epochs that it has not reached
 * yet; what they have is of another history, and must not be taken for this one’s.
 */

import type { Database } from './binding.ts'
import { text, whole } from './rows.ts'
import { transact } from './transact.ts'

const since = Date.UTC(2025, 0, 1)

/** An epoch that nobody has had: epochs rise by one at a time, and there are fewer of them than seconds. */
const freshEpoch = (at: number, before: number): number => Math.max(before + 1, Math.floor((at - since) / 1000))

export function epochsRaiser(db: Database): (at: number) => void {
  const boards = db.prepare('SELECT id, epoch FROM session WHERE board_gone_at IS NULL')
  const tables = ['journal', 'snapshot', 'owner', 'lease'] as const
  const drops = tables.map((table) => db.prepare(`DELETE FROM ${table} WHERE board = ? AND epoch <> ?`))
  const moves = tables.map((table) => db.prepare(`UPDATE ${table} SET epoch = ? WHERE board = ?`))
  const setSession = db.prepare('UPDATE session SET epoch = ? WHERE id = ?')
  const setRenewed = db.prepare(`
    INSERT INTO renewed (board, epoch) VALUES (?, ?)
    ON CONFLICT (board) DO UPDATE SET epoch = excluded.epoch`)
  return (at) =>
    transact(db, () => {
      for (const row of boards.all()) {
        const [board, epoch] = [text(row, 'id'), whole(row, 'epoch')]
        const next = freshEpoch(at, epoch)
        for (const drop of drops) drop.run(board, epoch)
        for (const move of moves) move.run(next, board)
        setSession.run(next, board)
        setRenewed.run(board, next)
      }
    })
}
