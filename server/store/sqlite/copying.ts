/** A whole copy of the store as it is at one moment, in another folder. */

import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { joinedLists, readErasedList, settleFolder, writeErasedList } from '#server/store/erased-list.ts'
import { StoreFailed } from '#server/store/ports.ts'
import type { Database } from './binding.ts'
import { fileName } from './open.ts'

/** `from`: the store’s own folder. A copy has its name only once all of it is there. */
export function copyOf(db: Database, from: string | null, to: string): void {
  const file = join(to, fileName)
  if (existsSync(file)) throw new StoreFailed('There is a copy in that folder already.')
  mkdirSync(to, { recursive: true, mode: 0o700 })
  const making = `${file}.new`
  rmSync(making, { force: true })
  db.prepare('VACUUM INTO ?').run(making)
  settleFile(making)
  if (from !== null) writeErasedList(to, joinedLists(readErasedList(to), readErasedList(from)))
  renameSync(making, file)
  settleFolder(to)
}

function settleFile(path: string): void {
  const file = openSync(path, 'r+')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}
