/** What can go wrong underneath, in the words of the ports. */

import { StoreFailed, StoreFull, StoreInUse, StoreUnreadable } from '#server/store/ports.ts'

/** SQLite's own numbers. */
const busy = 5
const corrupt = 11
const full = 13
const notADatabase = 26

export function storeError(error: unknown): StoreFailed {
  if (error instanceof StoreFailed) return error
  const cause = { cause: error }
  switch (codeOf(error)) {
    case full:
      return new StoreFull('The disk is full.', cause)
    case busy:
      return new StoreInUse('Another server has this store open.', cause)
    case corrupt:
    case notADatabase:
      return new StoreUnreadable('The store’s file is damaged, or is something else; it was left as it was.', cause)
    default:
      return new StoreFailed(`The store failed: ${error instanceof Error ? error.message : 'unknown'}`, cause)
  }
}

/** Does the work at once; what it throws becomes a refused promise with an error of the ports. */
export async function answer<T>(work: () => T): Promise<T> {
  try {
    return work()
  } catch (error) {
    throw storeError(error)
  }
}

/** The kind of error; the higher bits, which tell its details, are left out. */
function codeOf(error: unknown): number | null {
  if (!(error instanceof Error) || !('errcode' in error)) return null
  return typeof error.errcode === 'number' ? error.errcode & 0xff : null
}
