/** What a device may read of what was archived. */

import type { LibraryEyes } from '#server/store/library-ports.ts'
import type { Database } from './binding.ts'
import { text } from './rows.ts'

/** Where a device takes part: not as a screen for the room, and not put out since. */
export const takesPart =
  "participant.identity = :identity AND participant.left_at IS NULL AND participant.role <> 'beamer'"

/** The ateliers of which it may read all: the demo’s, and what it leads. */
const wholly = 'SELECT id FROM atelier WHERE demo = 1 UNION SELECT atelier FROM leader WHERE identity = :identity'

export function eyesIn(db: Database): (identity: string | null) => LibraryEyes {
  const ateliers = db.prepare(`
    ${wholly} UNION SELECT session.atelier FROM participant JOIN session ON session.id = participant.session
    WHERE ${takesPart}`)
  const sessions = db.prepare(`
    SELECT id FROM session WHERE atelier IN (SELECT atelier FROM leader WHERE identity = :identity)
    UNION SELECT session FROM participant WHERE ${takesPart}`)
  return (identity) => ({
    ateliers: ateliers.all({ identity }).map((row) => text(row, 'id')),
    sessions: sessions.all({ identity }).map((row) => text(row, 'id')),
  })
}
