/** The board in pieces: items as Yjs would split them, and the containers they stand in. */

import type * as Y from 'yjs'
import type { RootName } from '#shared/board/schema.ts'
import { Refusal } from './refusal.ts'
import type { Node } from './schema-node.ts'
import type { Content, Id, Range } from './update.ts'

/** An entity of the board; `fresh` when this update brings it. */
export interface Entity {
  readonly root: RootName
  readonly id: string
  readonly fresh: boolean
}

/** A root, or the type that an item holds. */
export interface Container {
  readonly node: Node
  readonly entity: Entity | null
  /** The item that holds it; null for a root. */
  readonly held: Piece | null
  /** Its type in the document; null when this update brings it. */
  readonly real: Y.AbstractType<unknown> | null
  /** The first item of words; undefined until looked up. */
  first: Piece | null | undefined
  /** The newest item under each key that was looked up. */
  readonly newest: Map<string, Piece | null>
  /** By how much its words grow, in UTF-16 units. */
  grows: number
}

export interface Piece {
  readonly client: number
  readonly clock: number
  length: number
  content: Content
  readonly origin: Id | null
  readonly right: Id | null
  readonly container: Container
  readonly key: string | null
  /** The document's own item; null when this update brings it. */
  readonly item: Y.Item | null
  /** The container it holds; undefined until looked up. */
  holds: Container | null | undefined
  dead: boolean
  /** Undefined until looked up. */
  before: Piece | null | undefined
  after: Piece | null | undefined
}

const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff
const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff

/** Whether cutting words here would tear a character apart. */
function tears(text: string, at: number): boolean {
  return isHigh(text.charCodeAt(at - 1)) && isLow(text.charCodeAt(at))
}

/** What stands left and right of a cut; a character is not torn apart. */
export function halves(content: Content, at: number): readonly [left: Content, right: Content] {
  if (content.is !== 'string') return [content, content]
  if (tears(content.text, at)) throw new Refusal('schema', true)
  return [
    { is: 'string', text: content.text.slice(0, at) },
    { is: 'string', text: content.text.slice(at) },
  ]
}

/** The entity that what a piece holds belongs to. */
export function entityUnder({ container, key }: Piece, fresh: boolean): Entity | null {
  const { node } = container
  return node.is === 'root' && key !== null ? { root: node.root, id: key, fresh } : container.entity
}

/** The one of ordered stretches that a clock lies in. */
export function find<T extends Range>(list: readonly T[], clock: number): T | null {
  return list[indexOf(list, clock)] ?? null
}

/** Where that one is; -1 when there is none. */
export function indexOf(list: readonly Range[], clock: number): number {
  let [low, high] = [0, list.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const here = list[middle]
    if (here === undefined) return -1
    if (clock < here.clock) high = middle - 1
    else if (clock >= here.clock + here.length) low = middle + 1
    else return middle
  }
  return -1
}
