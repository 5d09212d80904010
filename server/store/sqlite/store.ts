import type { Store } from '#server/store/ports.ts'
import type { Database } from './binding.ts'
import { catalogueIn } from './catalogue.ts'
import { answer } from './failures.ts'
import { hiddenIn } from './hidden.ts'
import { SqliteJournal } from './journal.ts'
import { closeDatabase } from './open.ts'

/** A store over an open database, which it closes with itself. */
export function storeIn(db: Database): Store {
  const journal = new SqliteJournal(db)
  let closed = false
  return {
    journal,
    catalogue: catalogueIn(db),
    hidden: hiddenIn(db),
    close: () =>
      answer(() => {
        if (closed) return
        closed = true
        journal.flush()
        closeDatabase(db)
      }),
  }
}
