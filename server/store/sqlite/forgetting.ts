/**
 * The write-ahead log tells, commit by commit, what was written when and beside what. For what may lead to
 * nobody that is too much: it is emptied soon after, and at once when a file is opened that was left in haste.
 */

import type { Database } from './binding.ts'

/** Several commits of one moment are forgotten together. */
const soonMs = 250

export function forgetterIn(db: Database): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null
  const forget = (): void => {
    timer = null
    try {
      // Prepared anew: a statement outlives its database only to crash.
      db.prepare('PRAGMA wal_checkpoint(TRUNCATE)').all()
    } catch {
      // The file is closed, which leaves no log either; or the disk is in trouble, and the next time tries again.
    }
  }
  forget()
  return () => {
    timer ??= setTimeout(forget, soonMs).unref()
  }
}
