/** The signal of a session. */

import { signalContent } from '#shared/archive/signal.ts'
import type { Signals } from '#server/store/signal-ports.ts'
import type { Database } from './binding.ts'
import { answer } from './failures.ts'
import { json, whole } from './rows.ts'

export function signalsIn(db: Database): Signals {
  const one = db.prepare('SELECT content, made_at FROM signal WHERE session = ?')
  const put = db.prepare(`
    INSERT INTO signal (session, content, made_at) VALUES (?, ?, ?)
    ON CONFLICT (session) DO UPDATE SET content = excluded.content, made_at = excluded.made_at`)
  const drop = db.prepare('DELETE FROM signal WHERE session = ?')
  return {
    signalOf: (session) =>
      answer(() => {
        const row = one.get(session)
        return row === undefined
          ? null
          : { content: json(row, 'content', signalContent), madeAt: whole(row, 'made_at') }
      }),
    putSignal: (session, { content, madeAt }) =>
      answer(() => {
        put.run(session, JSON.stringify(content), madeAt)
      }),
    dropSignal: (session) =>
      answer(() => {
        drop.run(session)
        // The log would go on saying what it said.
        db.exec('PRAGMA wal_checkpoint(TRUNCATE)')
      }),
  }
}
