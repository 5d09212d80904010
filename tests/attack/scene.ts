/** What an attacker who is in can learn from the document: whose is what, and where it hangs. */

import * as Y from 'yjs'
import { newDocument, rootOf, type Root } from '#shared/board/document.ts'
import { yRecord } from '#shared/board/edit.ts'
import { cardFields, noteFields, type RootName } from '#shared/board/schema.ts'
import { canary } from './attack.ts'
import type { Id } from './forge.ts'

/** The ids of what the witness has on the board. */
export interface Prey {
  readonly witness: string
  readonly issue: string
  readonly dilemma: string
  readonly option: string
  readonly direction: string
  readonly note: string
  readonly link: string
  readonly cluster: string
}

/** A type of which only its items matter. */
const anyType = (root: Root): Y.AbstractType<unknown> => root as unknown as Y.AbstractType<unknown>

let used = 710_000_000

/** A client id that nobody has used. */
export function freshClient(): number {
  used += 1
  return used
}

const when = 1_767_222_000_000

export class Scene {
  readonly doc: Y.Doc
  readonly prey: Prey
  /** The attacker as a person. */
  readonly me: string
  readonly mine = freshClient()

  constructor(doc: Y.Doc, prey: Prey, me: string) {
    this.doc = doc
    this.prey = prey
    this.me = me
  }

  /** The client id under which the witness writes. */
  get theirs(): number {
    return this.entry('cards', this.prey.issue)[0]
  }

  /** The clock of the witness's next edit. */
  get theirNext(): number {
    return this.nextOf(this.theirs)
  }

  nextOf(client: number): number {
    return Y.getState(this.doc.store, client)
  }

  /** The item that holds the value at a path of keys. */
  entry(root: RootName, ...path: readonly string[]): Id {
    let at = anyType(rootOf(this.doc, root))
    let found: Id | null = null
    for (const key of path) {
      const held = at._map.get(key)
      if (held === undefined) throw new Error(`nothing at ${root}/${path.join('/')}`)
      found = [held.id.client, held.id.clock]
      if (held.content instanceof Y.ContentType) at = held.content.type
    }
    if (found === null) throw new Error('a root has no item')
    return found
  }

  /** One UTF-16 unit of a text. */
  unit(index: number, root: RootName, ...path: readonly string[]): Id {
    let at = anyType(rootOf(this.doc, root))
    for (const key of path) {
      const held = at._map.get(key)
      if (held?.content instanceof Y.ContentType) at = held.content.type
    }
    let left = index
    for (let item = at._start; item !== null; item = item.right) {
      if (item.deleted) continue
      if (left < item.length) return [item.id.client, item.id.clock + left]
      left -= item.length
    }
    throw new Error('the text is shorter')
  }

  /** What Yjs itself would send for a change, made under a client id of choice. */
  edit(change: (doc: Y.Doc) => void, client = this.mine): Uint8Array {
    const copy = newDocument()
    Y.applyUpdate(copy, Y.encodeStateAsUpdate(this.doc))
    copy.clientID = client
    let update: Uint8Array | null = null
    copy.on('update', (bytes: Uint8Array) => {
      update = bytes
    })
    copy.transact(() => change(copy))
    copy.destroy()
    if (update === null) throw new Error('this changes nothing')
    return update
  }

  /** A card of the attacker's own that would be welcome, but for the changes. */
  card(changes: Readonly<Record<string, unknown>> = {}): Y.Map<unknown> {
    const usual = { kind: 'issue', title: canary, order: 'a0', language: 'nl', author: this.me, createdAt: when }
    return yRecord(cardFields, { ...usual, ...changes })
  }

  note(changes: Readonly<Record<string, unknown>> = {}): Y.Map<unknown> {
    const on = { card: this.prey.issue, kind: 'question', layer: 'room', text: canary }
    return yRecord(noteFields, { ...on, author: this.me, createdAt: when, ...changes })
  }
}
