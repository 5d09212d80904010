/** What a document holds that no snapshot shows: roots nobody knows, half entities, items where none belong. */

import * as Y from 'yjs'
import { fieldsOf, readRecord, rootOf } from '#shared/board/document.ts'
import type { Fields } from '#shared/board/field.ts'
import { rootNames } from '#shared/board/schema.ts'

const known: ReadonlySet<string> = new Set(rootNames)

export function oddities(doc: Y.Doc): string[] {
  const found: string[] = []
  if (doc.store.pendingStructs !== null || doc.store.pendingDs !== null) found.push('something waits in the document')
  for (const name of doc.share.keys()) if (!known.has(name)) found.push(`there is a root ${JSON.stringify(name)}`)
  for (const name of rootNames) {
    const root = rootOf(doc, name)
    if (root._start !== null) found.push(`${name} holds a list`)
    const fields = fieldsOf(name)
    for (const [id, value] of root) {
      if (fields !== undefined && readRecord(fields, value) === null) found.push(`${name} holds something unreadable`)
      if (fields !== undefined && !isWhole(fields, value)) found.push(`${name} holds something that lost a part`)
      if (name === 'recognitions' && (value !== true || !/^\w+:\w+$/.test(id))) found.push('a recognition is strange')
      found.push(...below(value).map((what) => `${name}: ${what}`))
    }
  }
  return found
}

/** A text or a group that is gone reads as an empty one; yet nobody may take it away. */
function isWhole(fields: Fields, value: unknown): boolean {
  return Object.entries(fields).every(([key, { is }]) => is === 'scalar' || (value instanceof Y.Map && value.has(key)))
}

/** Texts without marks, maps without lists. */
function below(value: unknown): string[] {
  if (value instanceof Y.Text) {
    const plain = value.toDelta().every((part: { insert?: unknown; attributes?: unknown }) => {
      return typeof part.insert === 'string' && part.attributes === undefined
    })
    return plain && value._map.size === 0 ? [] : ['a text holds more than words']
  }
  if (!(value instanceof Y.Map)) return value instanceof Y.AbstractType ? ['a strange type'] : []
  const own = value._start === null ? [] : ['a map holds a list']
  return [...own, ...[...value.values()].flatMap(below)]
}
