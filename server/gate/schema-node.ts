/** The board's schema as a walk: what stands at a place, and what may stand under it. */

import type { Field, Fields, GroupField, TextField } from '#shared/board/field.ts'
import { inLayer, type Operation } from '#shared/policy/operations.ts'
import { entityRoots, type EntityRoot, type RootName } from '#shared/board/schema.ts'

/** What a container is: a root, an entity or a part of one, a group of parts, or words. */
export type Node =
  | { readonly is: 'root'; readonly root: RootName }
  | { readonly is: 'record'; readonly fields: Fields }
  | GroupField<Fields>
  | TextField

const records = new Map<Fields, Node>()

/** One node for each record, so that nodes can be compared. */
function recordOf(fields: Fields): Node {
  const there = records.get(fields) ?? { is: 'record', fields }
  records.set(fields, there)
  return there
}

export const isEntityRoot = (root: RootName): root is EntityRoot => Object.hasOwn(entityRoots, root)

/** The field of a record by a name that came from outside. */
export function fieldAt(fields: Fields, name: string): Field | null {
  return Object.hasOwn(fields, name) ? (fields[name] ?? null) : null
}

/** The container under a key of a container; null when no container belongs there. */
export function nodeUnder(node: Node, key: string): Node | null {
  if (node.is === 'root') return isEntityRoot(node.root) ? recordOf(entityRoots[node.root]) : null
  if (node.is === 'group') return recordOf(node.fields)
  if (node.is === 'text') return null
  const field = fieldAt(node.fields, key)
  return field === null || field.is === 'scalar' ? null : field
}

const creates: Partial<Record<RootName, Operation>> = {
  cards: 'card.create',
  notes: 'note.create',
  links: 'link.create',
  clusters: 'cluster.create',
}

/** What making an entity is; null where that is the server's alone. A note in the experts' layer is an annotation. */
export function creating(root: RootName, layer: unknown): Operation | null {
  const operation = creates[root] ?? null
  return root === 'notes' && operation !== null ? inLayer(operation, layer) : operation
}
