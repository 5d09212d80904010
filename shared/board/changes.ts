/** What a transaction did, in the board's own words: which root, which entity, which field. */

import * as Y from 'yjs'
import { rootOf } from './document.ts'
import { rootNames, type RootName } from './schema.ts'

export interface Change {
  readonly root: RootName
  /** The entity's id; for `recognitions` the pair's key, for `session` the field's name. */
  readonly id: string
  readonly step: 'added' | 'removed' | 'replaced' | 'field'
  /** The field of the entity that changed, at any depth; only for `field`. */
  readonly field?: string
}

const steps = { add: 'added', delete: 'removed', update: 'replaced' } as const

function changesOf(root: RootName, event: Y.YEvent<Y.AbstractType<unknown>>): Change[] {
  const [id, field] = event.path
  if (typeof id === 'string') {
    if (typeof field === 'string') return [{ root, id, step: 'field', field }]
    return [...event.changes.keys.keys()].map((name) => ({ root, id, step: 'field', field: name }))
  }
  return [...event.changes.keys].map(([key, { action }]) => ({ root, id: key, step: steps[action] }))
}

/**
 * Calls `tell` once for each transaction that changed the board, with all its changes.
 * Returns a function that stops watching.
 */
export function watchBoard(
  doc: Y.Doc,
  tell: (changes: readonly Change[], transaction: Y.Transaction) => void,
): () => void {
  let gathered: Change[] = []
  const stops = rootNames.map((root) => {
    const type = rootOf(doc, root)
    const gather = (events: Y.YEvent<Y.AbstractType<unknown>>[]): void => {
      for (const event of events) gathered.push(...changesOf(root, event))
    }
    type.observeDeep(gather)
    return () => type.unobserveDeep(gather)
  })
  const flush = (transaction: Y.Transaction): void => {
    if (gathered.length === 0) return
    const changes = gathered
    gathered = []
    tell(changes, transaction)
  }
  doc.on('afterTransaction', flush)
  return () => {
    for (const stop of stops) stop()
    doc.off('afterTransaction', flush)
  }
}
