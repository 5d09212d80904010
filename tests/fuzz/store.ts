/** What lies in a document's store, seen or not: where each item stands, and whether it may stand there. */

import * as Y from 'yjs'
import type { Field, Fields } from '#shared/board/field.ts'
import {
  entityRoots,
  recognitionKey,
  rootNames,
  sessionFields,
  type EntityRoot,
  type RootName,
} from '#shared/board/schema.ts'
import { may, type Moment } from '#shared/policy/permissions.ts'
import type { Player } from './cast.ts'
import { isMade, operationOn, type Ledger } from './right.ts'

export type AnyType = Y.AbstractType<unknown>

/** Where an item stands: a root, then keys; null for one in a list of items, such as words. */
export interface Place {
  readonly root: string
  readonly path: readonly (string | null)[]
}

export function placeOf(doc: Y.Doc, item: Y.Item): Place {
  const path: (string | null)[] = []
  for (let at = item; ;) {
    path.unshift(at.parentSub)
    const parent = at.parent as AnyType
    if (parent._item === null) return { root: Y.findRootTypeKey(parent), path }
    at = parent._item
  }
}

/** The field that a path below an entity leads into, and what is left of the path in it. */
function fieldUnder(fields: Fields, path: readonly (string | null)[]): [Field, (string | null)[]] | null {
  const [name, ...rest] = path
  const field = typeof name === 'string' && Object.hasOwn(fields, name) ? fields[name] : undefined
  if (field === undefined) return null
  if (field.is !== 'group') return [field, rest]
  const [part, ...inner] = rest
  if (part === null) return null
  if (part === undefined || inner.length === 0) return [field, []]
  return fieldUnder(field.fields, inner)
}

export interface Asked {
  readonly player: Player
  readonly moment: Moment
  readonly ledger: Ledger
  /** Entities, as `root/id`, that this very update brought. */
  readonly fresh: ReadonlySet<string>
}

/** Why this person may not leave, or delete, an item at this place; null when they may. */
export function wrongAt({ root, path }: Place, deleting: Y.Item['content'] | null, asked: Asked): string | null {
  const { player, moment, ledger, fresh } = asked
  const where = `${root}/${path.map((step) => step ?? '·').join('/')}`
  const [id, ...rest] = path
  if (typeof id !== 'string') return `something loose in ${root}`
  if (root === 'recognitions') {
    const own = rest.length === 0 && id === recognitionKey(id.split(':')[0] ?? '', player.person)
    return own && may('recognise', player.role, true, moment).ok ? null : where
  }
  if (!isMade(root)) return where
  if (deleting instanceof Y.ContentType) return `${where} was deleted`
  if (rest.length === 0) return fresh.has(`${root}/${id}`) ? null : `${where} came over another`
  const found = fieldUnder(entityRoots[root], rest)
  if (found === null) return `${where} is outside the schema`
  const [field, below] = found
  if (below.length > (field.is === 'text' ? 1 : 0) || (below.length === 1 && below[0] !== null)) {
    return `${where} is deeper than the schema`
  }
  if (fresh.has(`${root}/${id}`)) return null
  const top = (entityRoots[root] as Fields)[rest[0] ?? '']
  const operation = top?.is === 'group' ? top.by : field.by
  if (operation === null) return `${where} never changes`
  const verdict = may(
    operationOn(operation, `${root}/${id}`, ledger),
    player.role,
    ledger.brought.get(`${root}/${id}`) === player.person,
    moment,
  )
  return verdict.ok ? null : `${where}: ${verdict.code}`
}

/** The document's items in a stretch of one client's clocks that are still there and alive. */
export function liveIn(doc: Y.Doc, client: number, clock: number, length: number): Y.Item[] {
  const structs = doc.store.clients.get(client)
  if (structs === undefined || clock >= Y.getState(doc.store, client)) return []
  const items: Y.Item[] = []
  for (let at = Y.findIndexSS(structs, clock); at < structs.length; at += 1) {
    const struct = structs[at]
    if (struct === undefined || struct.id.clock >= clock + length) break
    if (struct instanceof Y.Item && !struct.deleted) items.push(struct)
  }
  return items
}

/** Anything in the whole document that no board has, hidden or not; null when there is nothing. */
export function strayIn(doc: Y.Doc): string | null {
  if (doc.store.pendingStructs !== null || doc.store.pendingDs !== null) return 'something pending'
  for (const [name, type] of doc.share) {
    if (!(rootNames as readonly string[]).includes(name)) return `a root ${name}`
    const stray = strayUnder(type as AnyType, rootShape(name as RootName))
    if (stray !== null) return `${stray} in ${name}`
  }
  return null
}

/** What a container may hold under a key: another container's shape, 'value', or null for nothing. */
type Shape = { readonly is: 'map'; readonly under: (key: string) => Shape | 'value' | null } | { readonly is: 'text' }

const recordShape = (fields: Fields): Shape => ({
  is: 'map',
  under: (key) => (Object.hasOwn(fields, key) ? fieldShape(fields[key]) : null),
})

function fieldShape(field: Field | undefined): Shape | 'value' | null {
  if (field === undefined) return null
  if (field.is === 'scalar') return 'value'
  if (field.is === 'text') return { is: 'text' }
  const part = recordShape(field.fields)
  return { is: 'map', under: () => part }
}

function rootShape(root: RootName): Shape {
  if (root === 'recognitions') return { is: 'map', under: () => 'value' }
  if (root === 'session') return recordShape(sessionFields)
  const entity = recordShape(entityRoots[root as EntityRoot])
  return { is: 'map', under: () => entity }
}

function strayUnder(type: AnyType, shape: Shape): string | null {
  if (shape.is === 'text') {
    if (!(type instanceof Y.Text) || type._map.size > 0) return 'words with keys'
    for (let item = type._start; item !== null; item = item.right) {
      const { content } = item
      if (!(content instanceof Y.ContentString || content instanceof Y.ContentDeleted)) return 'words that are none'
    }
    return null
  }
  if (!(type instanceof Y.Map) || type._start !== null) return 'a list'
  for (const [key, newest] of type._map) {
    const under = shape.under(key)
    if (under === null) return `a key ${key}`
    const stray = newest.deleted ? null : strayValue(newest.content, under)
    if (stray !== null) return stray
  }
  return null
}

function strayValue(content: Y.Item['content'], under: Shape | 'value'): string | null {
  if (content instanceof Y.ContentType) return under === 'value' ? 'a type' : strayUnder(content.type as AnyType, under)
  return under === 'value' && content instanceof Y.ContentAny && content.arr.length === 1 ? null : 'a value'
}
