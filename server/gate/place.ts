/**
 * Takes what is new in an update and places each struct as Yjs would, in causal order. What hangs on
 * something that is gone keeps only its length. A gap is never parked: what Yjs would keep for later
 * could one day come in under somebody else's hand.
 */

import { rootNames, type RootName } from '#shared/board/schema.ts'
import type { Pasts } from './past.ts'
import { Refusal } from './refusal.ts'
import { Seating, type Placed } from './seat.ts'
import { halves, type Container, type Piece } from './piece.ts'
import type { View } from './view.ts'
import type { Id, Section, Struct } from './update.ts'

/** The part of a section that is not known yet; null when all of it is. */
export function newPart(section: Section, known: number): Section | null {
  if (section.clock > known) throw new Refusal('gap')
  const structs = section.structs.flatMap((struct) => {
    if (struct.clock >= known) return [struct]
    return struct.clock + struct.length <= known ? [] : [cut(struct, known)]
  })
  return structs.length === 0 ? null : { client: section.client, clock: known, structs }
}

/** The right part of a struct: its left neighbour is what is known of it, whatever it says of itself. */
function cut(struct: Struct, clock: number): Struct {
  const at = clock - struct.clock
  const [, content] = halves(struct.content, at)
  return {
    ...struct,
    clock,
    length: struct.length - at,
    content,
    origin: { client: struct.client, clock: clock - 1 },
    parent: null,
    key: null,
  }
}

export class Placer {
  readonly #view: View
  readonly #seating: Seating
  readonly #judge: (placed: Placed) => void
  /** What has been placed, by client, as it is to be written. */
  readonly #done = new Map<number, Struct[]>()

  /** `judge` is told of every item right after it has been placed, and throws to refuse. */
  constructor(view: View, pasts: Pasts, judge: (placed: Placed) => void) {
    this.#view = view
    this.#seating = new Seating(view, pasts)
    this.#judge = judge
  }

  /**
   * Places new sections; gives them back as they are to be written. In Yjs' own order, on which the
   * cost depends: the highest client first, and of what something waits for no more than it needs.
   */
  place(sections: readonly Section[]): Section[] {
    const ordered = [...sections].sort((a, b) => b.client - a.client)
    const waiting = new Map(ordered.map((section) => [section.client, { ...section, next: 0 }]))
    for (const first of waiting.values()) {
      const under = [first]
      for (let at = under.at(-1); at !== undefined; at = under.at(-1)) {
        const struct = at.structs[at.next]
        const lacks = struct === undefined ? null : this.#lacks(struct)
        if (struct === undefined) under.pop()
        else if (lacks === null) {
          this.#keep(this.#place(struct))
          at.next += 1
          if (at !== first) under.pop()
        } else {
          const other = waiting.get(lacks)
          if (other === undefined || under.includes(other) || other.next === other.structs.length)
            throw new Refusal('gap')
          under.push(other)
        }
      }
    }
    return ordered.map(({ client, clock }) => ({ client, clock, structs: this.#done.get(client) ?? [] }))
  }

  #keep(struct: Struct): void {
    const done = this.#done.get(struct.client)
    if (done === undefined) this.#done.set(struct.client, [struct])
    else done.push(struct)
  }

  /** The client of which something must come first; null when all that it names is there. */
  #lacks({ client, clock, origin, right, parent }: Struct): number | null {
    for (const id of [origin, right, typeof parent === 'string' ? null : parent]) {
      if (id === null) continue
      // An item that names itself, or its own future: Yjs fails halfway on it.
      if (id.client === client && id.clock >= clock) throw new Refusal('schema', true)
      if (id.clock >= this.#view.state(id.client)) return id.client
    }
    return null
  }

  #place(struct: Struct): Struct {
    const { content, origin, right: rightId } = struct
    if (content.is === 'gc') return this.#collected(struct)
    const left = origin === null ? null : this.#view.ending(origin)
    const right = rightId === null ? null : this.#view.beginning(rightId)
    if ((origin !== null && left === null) || (rightId !== null && right === null)) return this.#collected(struct)
    // Cut off where the right neighbour begins: then it begins inside the left one.
    if (left !== null && left.clock + left.length - 1 !== origin?.clock) throw new Refusal('schema', true)
    const place = this.#placeOf(struct, left, right)
    if (place === null || isGone(place.container)) return this.#collected(struct)
    const { container, key } = place
    if ((key === null) !== (container.node.is === 'text')) throw new Refusal('schema', true)
    // Nothing honest stands before what is under a key already.
    if (key !== null && right !== null) throw new Refusal('schema', true)
    const piece = this.#view.bring(struct, container, key)
    this.#seating.seat(piece, left, right)
    const newest = key !== null && piece.after === null
    const replaces = newest && piece.before?.dead === false ? piece.before : null
    if (replaces !== null) replaces.dead = true
    if (key !== null && !newest) piece.dead = true
    this.#judge({ piece, container, newest, replaces })
    return { ...struct, key }
  }

  #placeOf(
    { parent, key }: Struct,
    left: Piece | null,
    right: Piece | null,
  ): { container: Container; key: string | null } | null {
    if (left !== null && right !== null && (left.container !== right.container || left.key !== right.key)) {
      throw new Refusal('schema', true)
    }
    const beside = left ?? right
    if (beside !== null) return { container: beside.container, key: beside.key }
    const container = this.#containerAt(parent)
    return container === null ? null : { container, key }
  }

  #containerAt(parent: string | Id | null): Container | null {
    if (parent === null) throw new Refusal('schema', true)
    if (typeof parent === 'string') return this.#view.root(rootOf(parent))
    const held = this.#view.at(parent)
    if (held === null) return null
    const container = this.#view.holds(held)
    // A deleted item of the document no longer says what it held; what comes under it is gone too.
    if (container === null && held.dead) return null
    if (container === null) throw new Refusal('schema', true)
    return container
  }

  #collected(struct: Struct): Struct {
    this.#view.bringCollected(struct)
    return { ...struct, content: { is: 'gc' }, origin: null, right: null, parent: null, key: null }
  }
}

function isGone(container: Container): boolean {
  for (let at: Container | null = container; at !== null; at = at.held?.container ?? null) {
    if (at.held?.dead === true) return true
  }
  return false
}

function rootOf(name: string): RootName {
  const root = rootNames.find((each) => each === name)
  if (root === undefined) throw new Refusal('schema', true)
  return root
}
