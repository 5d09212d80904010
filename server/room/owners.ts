/**
 * Whose the things are that the server itself puts on the board, or that an earlier version kept without
 * saying whose they are. The author in such an entity is the server's own word; afterwards the row counts.
 */

import * as Y from 'yjs'
import { rootOf } from '#shared/board/document.ts'
import { entityKey } from '#server/gate/rights.ts'
import type { NewRights } from '#server/store/ports.ts'

const owned = ['cards', 'notes', 'links', 'clusters'] as const

/** Owners that `known` does not have yet: of all entities, or only of those in a transaction's changes. */
export function ownersMissing(
  doc: Y.Doc,
  known: ReadonlyMap<string, string>,
  changed?: Y.Transaction['changed'],
): NewRights['owners'] {
  const missing: [string, string][] = []
  for (const root of owned) {
    const entities = rootOf(doc, root)
    const ids = changed === undefined ? entities.keys() : (changed.get(entities as never) ?? [])
    for (const id of ids) {
      if (id === null || known.has(entityKey(root, id))) continue
      const entity: unknown = entities.get(id)
      const author: unknown = entity instanceof Y.Map ? entity.get('author') : null
      if (typeof author === 'string') missing.push([entityKey(root, id), author])
    }
  }
  return missing
}
