/** Brings a document that an older version wrote up to date, on the server, before anybody sees it. */

import type * as Y from 'yjs'
import { rootOf } from './document.ts'
import { schemaVersion } from './schema.ts'

/** `steps[n]` turns version n + 1 into n + 2. Each is kept for ever, with a stored document that needs it. */
const steps: readonly ((doc: Y.Doc) => void)[] = []

/**
 * Runs, in one transaction, the steps that the document still lacks.
 * Throws when a newer version of the program wrote it: an older one must not guess.
 */
export function migrate(doc: Y.Doc): void {
  const session = rootOf(doc, 'session')
  const version = session.get('schema')
  if (version === undefined) return
  if (typeof version !== 'number' || version > schemaVersion) {
    throw new Error(`This board has schema ${JSON.stringify(version)}; this program knows up to ${schemaVersion}.`)
  }
  if (version === schemaVersion) return
  doc.transact(() => {
    for (const step of steps.slice(version - 1)) step(doc)
    session.set('schema', schemaVersion)
  }, 'server')
}
