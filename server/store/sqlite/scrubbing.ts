/** A file of which no page, and no log beside it, holds what was deleted. */

import { StoreFailed } from '#server/store/ports.ts'
import type { Database } from './binding.ts'
import { scrubIndex } from './library-entries.ts'
import { whole } from './rows.ts'

/**
 * Rewrites all of it, as a page from which rows were moved can still hold what they said. Holds everything up meanwhile,
 * and needs room on the disk for the file once more.
 */
export function scrubbed(db: Database): void {
  scrubIndex(db)
  db.exec('VACUUM')
  const emptied = db.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get() ?? {}
  if (whole(emptied, 'busy') !== 0) throw new StoreFailed('The log beside the store could not be emptied.')
}
