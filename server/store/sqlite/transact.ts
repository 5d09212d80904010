import type { Database } from './binding.ts'

/** All of the work is kept, or nothing of it. */
export function transact<T>(db: Database, work: () => T): T {
  db.exec('BEGIN IMMEDIATE')
  try {
    const result = work()
    db.exec('COMMIT')
    return result
  } catch (error) {
    rollBack(db)
    throw error
  }
}

function rollBack(db: Database): void {
  try {
    db.exec('ROLLBACK')
  } catch {
    // After some failures, as of the disk, SQLite has rolled back by itself and refuses to do it twice.
  }
}
