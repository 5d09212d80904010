/**
 * Puts a copy in the place of the store. The list of what was erased goes on where it was, so that the server, when it
 * starts, takes out again what the copy still has.
 */

import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Erasure } from './archive-ports.ts'
import { joinedLists, readErasedList, settleFolder, writeErasedList } from './erased-list.ts'
import { openStore } from './open.ts'
import { StoreUnreadable, type Store } from './ports.ts'
import { fileName } from './sqlite/open.ts'

/** The store's own, and what may lie beside it after a stop in haste. */
const files = [fileName, `${fileName}-wal`, `${fileName}-shm`] as const

export interface PuttingBack {
  /** The folder with the copy; it is left as it is. */
  readonly copy: string
  readonly data: string
  /** Where what is there now is kept. */
  readonly aside: string
  readonly at: number
}

/** Refuses while a server has the store, and when the copy is not whole. */
export async function putBack({ copy, data, aside, at }: PuttingBack): Promise<void> {
  if (!existsSync(join(copy, fileName))) throw new StoreUnreadable('There is no copy in that folder.')
  const known = existsSync(join(data, fileName)) ? await setAside(data, aside) : []
  const making = join(data, 'putting-back')
  rmSync(making, { recursive: true, force: true })
  mkdirSync(making, { recursive: true, mode: 0o700 })
  copyFileSync(join(copy, fileName), join(making, fileName))
  // Opened once: so that it is whole, of this version, and its boards have an epoch that no device knows.
  await within(making, (store) => store.erasures.raiseEpochs(at))
  writeErasedList(data, joinedLists(readErasedList(copy), known, readErasedList(data)))
  for (const name of files.slice(1)) rmSync(join(data, name), { force: true })
  renameSync(join(making, fileName), join(data, fileName))
  settleFolder(data)
  rmSync(making, { recursive: true, force: true })
}

/** A copy of what is there, and all that its ledger knows. A file that is damaged is set aside as it is. */
async function setAside(data: string, aside: string): Promise<readonly Erasure[]> {
  try {
    return await within(data, async ({ erasures }) => {
      await erasures.copyTo(aside)
      return erasures.ledger()
    })
  } catch (error) {
    if (!(error instanceof StoreUnreadable)) throw error
    mkdirSync(aside, { recursive: true, mode: 0o700 })
    for (const name of files) if (existsSync(join(data, name))) copyFileSync(join(data, name), join(aside, name))
    return []
  }
}

async function within<T>(folder: string, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(folder)
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}
