import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Store } from './ports.ts'
import { fileName, openDatabase } from './sqlite/open.ts'
import { storeIn } from './sqlite/store.ts'

/** The store in a folder, made when there is none; `:memory:` for one that is gone when it closes. */
export async function openStore(folder: string): Promise<Store> {
  return storeIn(openDatabase(folder))
}

/** Whether a store was begun in a folder; without opening it. */
export const isStoreIn = (folder: string): boolean => existsSync(join(folder, fileName))
