/** What somebody who means harm knows of the board: every item, container and clock in it. */

import * as Y from 'yjs'
import { readSession } from '#shared/board/document.ts'
import type { Phase } from '#shared/session/format.ts'
import type { Chance } from './chance.ts'
import { phaseIn } from './plans.ts'
import type { AnyType } from './store.ts'
import type { Id } from './wire.ts'

export interface Spot {
  readonly type: AnyType
  readonly is: 'map' | 'text'
  /** A root's name, or the item that holds the type. */
  readonly at: string | Id
  /** Root, entity and fields that lead to it. */
  readonly path: readonly string[]
}

export class Lookout {
  readonly doc: Y.Doc
  readonly maps: Spot[] = []
  readonly texts: Spot[] = []
  readonly items: Y.Item[] = []
  /** Deleted, and collected. */
  readonly dead: (Y.Item | Y.GC)[] = []
  readonly clients: readonly number[]
  readonly phase: Phase | undefined

  constructor(doc: Y.Doc) {
    this.doc = doc
    this.clients = [...doc.store.clients.keys()]
    this.phase = phaseIn({ session: readSession(doc) })
    for (const [name, type] of doc.share) this.#walk(type as AnyType, name, [name])
    for (const structs of doc.store.clients.values()) {
      for (const struct of structs) {
        if (struct instanceof Y.Item && !struct.deleted) this.items.push(struct)
        else this.dead.push(struct)
      }
    }
  }

  clock(client: number): number {
    return Y.getState(this.doc.store, client)
  }

  /** Somewhere in an item, or just before or after it. */
  near(chance: Chance): Id {
    const struct = chance.is(0.2) ? chance.maybe(this.dead) : chance.maybe(this.items)
    if (struct === undefined) return { client: 1, clock: 0 }
    return { client: struct.id.client, clock: struct.id.clock + chance.below(struct.length) }
  }

  /** The newest item under a key, as whoever sets the key names it. */
  newest({ type }: Spot, key: string): Id | null {
    return type._map.get(key)?.lastId ?? null
  }

  #walk(type: Y.AbstractType<unknown>, at: string | Id, path: readonly string[]): void {
    if (type instanceof Y.Text) {
      this.texts.push({ type: type as AnyType, is: 'text', at, path })
      return
    }
    this.maps.push({ type, is: 'map', at, path })
    for (const [key, item] of type._map) {
      if (item.deleted || !(item.content instanceof Y.ContentType)) continue
      this.#walk(item.content.type as AnyType, item.id, [...path, key])
    }
  }
}
