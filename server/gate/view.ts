/**
 * The board as it would be with an update in it, without touching the board. Every item is seen in
 * pieces, as Yjs would split it; neighbours and keys are looked up in the document when first asked
 * for, and what the update brings is laid over them.
 */

import * as Y from 'yjs'
import { rootNames, type RootName } from '#shared/board/schema.ts'
import { nodeUnder, type Node } from './schema-node.ts'
import { namesIn } from './past.ts'
import { find, halves, indexOf, type Container, type Entity, type Piece, entityUnder } from './piece.ts'
import type { Content, Id, Struct } from './update.ts'

type AnyType = Y.AbstractType<unknown>

/** The types at the roots of a document, with their names. */
export type Roots = ReadonlyMap<AnyType, RootName>

export function rootsOf(doc: Y.Doc): Roots {
  return new Map(rootNames.map((name) => [doc.getMap(name) as AnyType, name]))
}

export class View {
  readonly #doc: Y.Doc
  readonly #roots: Roots
  readonly #containers = new Map<AnyType, Container | null>()
  readonly #pieces = new Map<Y.Item, Piece[]>()
  /** What the update brings, by client and in order; of some nothing but a length. */
  readonly #fresh = new Map<number, { from: number; pieces: (Piece | { clock: number; length: number })[] }>()

  constructor(doc: Y.Doc, roots: Roots) {
    this.#doc = doc
    this.#roots = roots
  }

  /** The next clock of a client. */
  state(client: number): number {
    const fresh = this.#fresh.get(client)?.pieces.at(-1)
    return fresh === undefined ? Y.getState(this.#doc.store, client) : fresh.clock + fresh.length
  }

  root(name: RootName): Container {
    const container = this.#containerOf(this.#doc.getMap(name) as AnyType)
    if (container === null) throw new TypeError(`The board has no root ${name}.`)
    return container
  }

  /** The piece that a clock lies in; null when it is collected. The clock must be known. */
  at({ client, clock }: Id): Piece | null {
    const fresh = this.#fresh.get(client)
    if (fresh !== undefined && clock >= fresh.from) {
      const found = find(fresh.pieces, clock)
      return found !== null && 'container' in found ? found : null
    }
    const structs = this.#doc.store.clients.get(client) ?? []
    const struct = structs[Y.findIndexSS(structs, clock)]
    if (!(struct instanceof Y.Item)) return null
    const pieces = this.#piecesOf(struct)
    return pieces === null ? null : find(pieces, clock)
  }

  /** Where a stretch ends of which only the length is left. */
  collectedUntil(client: number, clock: number): number {
    const stretch = find(this.#fresh.get(client)?.pieces ?? [], clock)
    return stretch === null ? clock + 1 : stretch.clock + stretch.length
  }

  /** The piece that ends with a clock, split off where it has to be. */
  ending(id: Id): Piece | null {
    const piece = this.at(id)
    if (piece !== null && id.clock < piece.clock + piece.length - 1) this.split(piece, id.clock + 1)
    return piece
  }

  /** The piece that begins with a clock, split off where it has to be. */
  beginning(id: Id): Piece | null {
    const piece = this.at(id)
    return piece === null || piece.clock === id.clock ? piece : this.split(piece, id.clock)
  }

  /** Splits a piece before a clock inside it; gives the right half. */
  split(left: Piece, clock: number): Piece {
    const at = clock - left.clock
    const [kept, content] = halves(left.content, at)
    const after = this.after(left)
    const right: Piece = {
      ...left,
      clock,
      length: left.length - at,
      content,
      origin: { client: left.client, clock: clock - 1 },
      before: left,
      after,
    }
    left.content = kept
    left.length = at
    left.after = right
    if (after !== null) after.before = right
    else if (left.key !== null) left.container.newest.set(left.key, right)
    const siblings = left.item === null ? this.#fresh.get(left.client)?.pieces : this.#pieces.get(left.item)
    if (siblings !== undefined) siblings.splice(indexOf(siblings, left.clock) + 1, 0, right)
    return right
  }

  after(piece: Piece): Piece | null {
    if (piece.after === undefined) piece.after = this.#neighbour(piece.item?.right ?? null, 0)
    return piece.after
  }

  before(piece: Piece): Piece | null {
    if (piece.before === undefined) piece.before = this.#neighbour(piece.item?.left ?? null, -1)
    return piece.before
  }

  /** The first item of words. */
  first(container: Container): Piece | null {
    if (container.first === undefined) container.first = this.#neighbour(container.real?._start ?? null, 0)
    return container.first
  }

  /** The newest item under a key, dead or alive. */
  newest(container: Container, key: string): Piece | null {
    const there = container.newest.get(key)
    if (there !== undefined) return there
    const piece = this.#neighbour(container.real?._map.get(key) ?? null, -1)
    container.newest.set(key, piece)
    return piece
  }

  /** What lives under a key. */
  live(container: Container, key: string): Piece | null {
    const piece = this.newest(container, key)
    return piece === null || piece.dead ? null : piece
  }

  /** The keys under which something lives. */
  keys(container: Container): string[] {
    const keys = new Set([...(container.real?._map.keys() ?? []), ...container.newest.keys()])
    return [...keys].filter((key) => this.live(container, key) !== null)
  }

  /** Takes in a struct that the update brings, not yet among its neighbours. */
  bring(struct: Struct, container: Container, key: string | null): Piece {
    const piece: Piece = {
      client: struct.client,
      clock: struct.clock,
      length: struct.length,
      content: struct.content,
      origin: struct.origin,
      right: struct.right,
      container,
      key,
      item: null,
      holds: null,
      dead: struct.content.is === 'deleted',
      before: null,
      after: null,
    }
    this.#freshOf(struct.client).push(piece)
    return piece
  }

  /** Takes in a struct of which only the length is left. */
  bringCollected({ client, clock, length }: Struct): void {
    this.#freshOf(client).push({ clock, length })
  }

  /** The container that a piece holds; null when it holds none, or none that the schema knows. */
  holds(piece: Piece): Container | null {
    const content = piece.item?.content
    piece.holds ??= content instanceof Y.ContentType ? this.#containerOf(content.type as AnyType) : null
    return piece.holds
  }

  /** Opens the container that a piece of this update holds. */
  hold(piece: Piece, node: Node, entity: Entity | null): Container {
    const container: Container = { node, entity, held: piece, real: null, first: null, newest: new Map(), grows: 0 }
    piece.holds = container
    return container
  }

  /** What items of a client name, from one clock up to another: those of the document and of the update. */
  *names(client: number, from: number, to: number): Generator<Id | null> {
    yield* namesIn(this.#doc, client, from, to)
    for (const piece of this.#fresh.get(client)?.pieces ?? []) {
      if (!('container' in piece) || piece.clock + piece.length <= from || piece.clock >= to) continue
      yield piece.origin
      yield piece.right
      yield piece.container.held
    }
  }

  #freshOf(client: number) {
    let fresh = this.#fresh.get(client)
    if (fresh === undefined) {
      fresh = { from: Y.getState(this.#doc.store, client), pieces: [] }
      this.#fresh.set(client, fresh)
    }
    return fresh.pieces
  }

  #neighbour(item: Y.Item | null, index: 0 | -1): Piece | null {
    return item === null ? null : (this.#piecesOf(item)?.at(index) ?? null)
  }

  /** The pieces of an item of the document; null when it stands nowhere on the board. */
  #piecesOf(item: Y.Item): Piece[] | null {
    const there = this.#pieces.get(item)
    if (there !== undefined) return there
    const container = item.parent instanceof Y.AbstractType ? this.#containerOf(item.parent as AnyType) : null
    if (container === null) return null
    const piece: Piece = {
      client: item.id.client,
      clock: item.id.clock,
      length: item.length,
      content: contentOf(item),
      origin: item.origin,
      right: item.rightOrigin,
      container,
      key: item.parentSub,
      item,
      holds: undefined,
      dead: item.deleted,
      before: undefined,
      after: undefined,
    }
    const pieces = [piece]
    this.#pieces.set(item, pieces)
    return pieces
  }

  /** A container of the document; null when the schema has no such place. */
  #containerOf(type: AnyType): Container | null {
    const there = this.#containers.get(type)
    if (there !== undefined) return there
    const container = this.#findContainer(type)
    this.#containers.set(type, container)
    return container
  }

  #findContainer(type: AnyType): Container | null {
    const blank = { real: type, first: undefined, newest: new Map<string, Piece | null>(), grows: 0 }
    const item = type._item
    if (item === null) {
      const root = this.#roots.get(type)
      return root === undefined ? null : { ...blank, node: { is: 'root', root }, entity: null, held: null }
    }
    const held = this.#piecesOf(item)?.[0]
    if (held === undefined || held.key === null) return null
    const node = nodeUnder(held.container.node, held.key)
    return node === null ? null : { ...blank, node, entity: entityUnder(held, false), held }
  }
}

function contentOf({ content, length }: Y.Item): Content {
  if (content instanceof Y.ContentString) return { is: 'string', text: content.str }
  if (content instanceof Y.ContentType) return { is: 'type', type: content.type instanceof Y.Text ? 'text' : 'map' }
  if (content instanceof Y.ContentAny && length === 1)
    return { is: 'any', value: content.arr[0] as string | number | boolean }
  return { is: 'deleted' }
}
