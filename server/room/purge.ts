/** What lay in the trash for thirty days goes, with all that hung on it. */

import type * as Y from 'yjs'
import { readLink, readNote, rootOf } from '#shared/board/document.ts'

const day = 86_400_000
export const trashDays = 30

/** Deletes entities trashed before `now` minus thirty days, inside the caller's transaction. */
export function purgeTrash(doc: Y.Doc, now: number): void {
  const isOld = (trashed: unknown): boolean => typeof trashed === 'number' && trashed < now - trashDays * day
  const gone = new Set<string>()
  for (const root of ['cards', 'notes', 'links', 'clusters'] as const) {
    const entities = rootOf(doc, root)
    for (const [id, entity] of entities) {
      const trashed = (entity as Y.Map<unknown>).get('trashed')
      if (isOld(trashed)) gone.add(id)
    }
    for (const id of gone) if (entities.has(id)) entities.delete(id)
  }
  if (gone.size === 0) return
  for (const id of rootOf(doc, 'notes').keys()) {
    if (gone.has(readNote(doc, id)?.card ?? '')) rootOf(doc, 'notes').delete(id)
  }
  for (const id of rootOf(doc, 'links').keys()) {
    const link = readLink(doc, id)
    if (link !== null && (gone.has(link.from) || gone.has(link.to))) rootOf(doc, 'links').delete(id)
  }
  for (const key of rootOf(doc, 'recognitions').keys()) {
    if (gone.has(key.split(':')[0] ?? '')) rootOf(doc, 'recognitions').delete(key)
  }
}
