/** The file, whole and ours alone, or an error that says why not. */

import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Database, DatabaseSync } from './binding.ts'
import { StoreUnreadable } from '#server/store/ports.ts'
import { storeError } from './failures.ts'
import { text } from './rows.ts'
import { migrate, reached } from './schema.ts'

export const fileName = 'inbreng.db'

/** How long a server that starts waits for one that is stopping. */
const patienceMs = 1000

/**
 * The lock is the operating system's and goes with the process, however it ends. It has to be asked
 * for before the first look at the file.
 * Nothing else in this process may open the file, not even to copy it: on POSIX, closing it there would
 * drop the lock here. A copy is made with `VACUUM INTO`.
 */
const alone = `
  PRAGMA busy_timeout = ${patienceMs};
  PRAGMA locking_mode = EXCLUSIVE;
`

/** `fullfsync` is what macOS needs for FULL to mean on disk; `temp_store` keeps words out of other files. */
const careful = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA fullfsync = ON;
  PRAGMA secure_delete = ON;
  PRAGMA foreign_keys = ON;
  PRAGMA temp_store = MEMORY;
  BEGIN EXCLUSIVE;
  COMMIT;
`

/** The lock can only be let go outside WAL; the last line is the look at the file that does it. */
const letGo = `
  PRAGMA journal_mode = DELETE;
  PRAGMA locking_mode = NORMAL;
  SELECT count(*) FROM sqlite_schema;
`

export function openDatabase(folder: string): Database {
  try {
    const db = new DatabaseSync(fileIn(folder))
    try {
      db.exec(alone)
      look(db)
      db.exec(careful)
      migrate(db)
      return db
    } catch (error) {
      db.close()
      throw error
    }
  } catch (error) {
    throw storeError(error)
  }
}

/**
 * Leaves one whole file without a log beside it, and lets go of it now: the package for Node 20 closes
 * a database only when the last of its statements is collected.
 */
export function closeDatabase(db: Database): void {
  try {
    db.exec(letGo)
  } catch {
    // What was promised is on disk already; whoever opens the file next folds its log in.
  }
  db.close()
}

function fileIn(folder: string): string {
  if (folder === ':memory:') return folder
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  return join(folder, fileName)
}

/** Reads all of it before anything is written. */
function look(db: Database): void {
  const found = text(db.prepare('PRAGMA quick_check(1)').get() ?? {}, 'quick_check')
  if (found !== 'ok') throw new StoreUnreadable('The store’s file is damaged; it was left as it was.')
  reached(db)
}
