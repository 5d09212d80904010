/** A whole copy of the store as it is at one moment, in another folder. */

import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { join } from 'node:path'
import { joinedLists, readErasedList, settleFolder, writeErasedList } from '#server/store/erased-list.ts'
import { StoreFailed } from '#server/store/ports.ts'
import type { Database } from './binding.ts'
import { fileName } from './open.ts'

/** `from`: the store’s own folder. A copy has its name only once all of it is there, and takes nobody’s place. */
export function copyOf(db: Database, from: string | null, to: string): void {
  const file = join(to, fileName)
  if (existsSync(file)) throw new StoreFailed('There is a copy in that folder already.')
  mkdirSync(to, { recursive: true, mode: 0o700 })
  for (const name of readdirSync(to)) if (unfinished.test(name)) rmSync(join(to, name))
  const making = `${file}.${process.pid}.new`
  db.prepare('VACUUM INTO ?').run(making)
  settleFile(making)
  if (from !== null) writeErasedList(to, joinedLists(readErasedList(to), readErasedList(from)))
  giveName(making, file)
  settleFolder(to)
}

/** What a process that was stopped left behind. */
const unfinished = /^inbreng\.db\.\d+\.new$/

/** Fails where that name is taken by now; some file systems cannot say so, and there it was free a moment ago. */
function giveName(making: string, file: string): void {
  try {
    linkSync(making, file)
  } catch (error) {
    if (existsSync(file)) throw error
    renameSync(making, file)
    return
  }
  rmSync(making)
}

function settleFile(path: string): void {
  const file = openSync(path, 'r+')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}
