import type { Store } from '#server/store/ports.ts'
import { archivesIn } from './archives.ts'
import { backIn } from './back.ts'
import type { Database } from './binding.ts'
import { catalogueIn } from './catalogue.ts'
import { erasuresIn } from './erasures.ts'
import { answer } from './failures.ts'
import { hiddenIn } from './hidden.ts'
import { SqliteJournal } from './journal.ts'
import { libraryIn } from './library.ts'
import { cameIn } from './questions.ts'
import { closeDatabase } from './open.ts'
import { registerIn } from './register.ts'
import { reportsIn } from './reports.ts'
import { signInIn } from './sign-in.ts'
import { signalsIn } from './signals.ts'
import { takingIn } from './taken.ts'

/** A store over an open database, which it closes with itself. */
export function storeIn(db: Database): Store {
  const journal = new SqliteJournal(db)
  let closed = false
  return {
    journal,
    catalogue: catalogueIn(db),
    hidden: hiddenIn(db),
    archives: archivesIn(db),
    reports: reportsIn(db),
    signals: signalsIn(db),
    library: libraryIn(db),
    erasures: erasuresIn(db),
    register: registerIn(db),
    back: backIn(db),
    taking: takingIn(db),
    came: cameIn(db),
    signIn: signInIn(db),
    close: () =>
      answer(() => {
        if (closed) return
        closed = true
        journal.flush()
        closeDatabase(db)
      }),
  }
}
