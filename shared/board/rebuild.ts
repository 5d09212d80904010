/** A board made anew from what is in it: the same entities under the same ids, and nothing of how they came to be. */

import type * as Y from 'yjs'
import { newDocument, rootOf, snapshotOf, type Snapshot } from './document.ts'
import { yRecord } from './edit.ts'
import { entityRoots, sessionFields, type EntityRoot } from './schema.ts'

/**
 * A new document under a new client id, with all that a board holds after `change`. What is deleted in the old one is
 * not in it, not even as a length; who typed what, and when, is not either.
 */
export function rebuilt(doc: Y.Doc, change: (board: Snapshot) => Snapshot = (board) => board): Y.Doc {
  const board = change(snapshotOf(doc))
  const made = newDocument()
  made.transact(() => {
    for (const root of Object.keys(entityRoots) as EntityRoot[]) {
      for (const { id, ...entity } of board[root]) rootOf(made, root).set(id, yRecord(entityRoots[root], entity))
    }
    for (const key of board.recognitions) rootOf(made, 'recognitions').set(key, true)
    if (board.session === null) return
    const session = rootOf(made, 'session')
    for (const name of Object.keys(sessionFields) as (keyof typeof sessionFields)[]) {
      const value = board.session[name]
      if (value !== null) session.set(name, value)
    }
  })
  return made
}
