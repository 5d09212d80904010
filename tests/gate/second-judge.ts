/** The second judge alone: what it finds in an update that the first never saw. */

import * as Y from 'yjs'
import { newDocument } from '#shared/board/document.ts'
import { Disagreement, inspect } from '#server/gate/inspect.ts'
import type { Board } from './board.ts'
import type { Name } from './people.ts'

/** What it says, or null when it has nothing against it. */
export function findingOf({ doc, roles, moment, rights }: Board, person: Name, update: Uint8Array): string | null {
  const copy = newDocument()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc))
  const member = { person, role: roles[person] }
  let found: unknown = null
  const look = (transaction: Y.Transaction): void => {
    try {
      inspect(transaction, { member, moment, rights, clocks: Y.parseUpdateMeta(update).to })
    } catch (error) {
      found ??= error
    }
  }
  copy.on('beforeObserverCalls', look)
  Y.applyUpdate(copy, update)
  if (found === null) return null
  if (!(found instanceof Disagreement)) throw found
  return found.message
}
