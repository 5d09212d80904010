/** What the library finds of a session put in its place once more, as what people told later has changed. */

import type { Database } from './binding.ts'
import { entriesWriter } from './library-entries.ts'
import { entriesKept } from './library-rows.ts'

/** Inside somebody else’s transaction. Of what has no archive the library finds nothing. */
export function entriesRelister(db: Database): (session: string) => void {
  const kept = entriesKept(db)
  const writer = entriesWriter(db)
  return (session) => {
    const entries = kept(session)
    if (entries.length > 0) writer.replace(session, entries)
  }
}
