/**
 * What a client must have known when it wrote something: all that it named, all that those named in
 * turn, and of each client everything before. Yjs puts neighbours in one order everywhere only if what
 * stands between two of them was unknown to whoever named both; so that is asked.
 */

import * as Y from 'yjs'
import type { Id } from './update.ts'

/** Client → the first clock that is not known. */
export type Knowledge = Map<number, number>

/** What somebody's items from one clock up to another name. */
type Names = (client: number, from: number, to: number) => Iterable<Id | null>

export class Pasts {
  readonly #doc: Y.Doc
  readonly #known = new Map<number, Knowledge>()

  constructor(doc: Y.Doc) {
    this.#doc = doc
  }

  /** What a client must know who wrote all that the document has of it. Grows with the document, so each item is read once. */
  of(client: number): ReadonlyMap<number, number> {
    const known = this.#known.get(client) ?? new Map<number, number>()
    this.#known.set(client, known)
    learn(known, { client, clock: Y.getState(this.#doc.store, client) - 1 }, (...range) => namesIn(this.#doc, ...range))
    return known
  }
}

/** Adds to `known` that an item is known, with all that follows from it. */
export function learn(known: Knowledge, id: Id | null, names: Names): void {
  const open = [id]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === null) continue
    const from = known.get(next.client) ?? 0
    if (next.clock < from) continue
    known.set(next.client, next.clock + 1)
    open.push(...names(next.client, from, next.clock + 1))
  }
}

/** What a document's own items name. */
export function* namesIn(doc: Y.Doc, client: number, from: number, to: number): Generator<Id | null> {
  const structs = doc.store.clients.get(client) ?? []
  if (from >= Math.min(to, Y.getState(doc.store, client))) return
  for (let at = Y.findIndexSS(structs, from); at < structs.length; at += 1) {
    const struct = structs[at]
    if (struct === undefined || struct.id.clock >= to) return
    if (!(struct instanceof Y.Item)) continue
    yield struct.origin
    yield struct.rightOrigin
    if (struct.parent instanceof Y.AbstractType) yield struct.parent._item?.id ?? null
  }
}
