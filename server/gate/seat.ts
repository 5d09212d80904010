/**
 * Where Yjs would put an item among its neighbours: its own conflict resolution (YATA), walked over
 * the view, with a budget, because hostile neighbours make it quadratic.
 */

import { learn, type Knowledge, type Pasts } from './past.ts'
import { Refusal } from './refusal.ts'
import type { Id } from './update.ts'
import type { Container, Piece } from './piece.ts'
import type { View } from './view.ts'

/** Steps that one update may take. Honest typing at one place takes a few hundred. */
const budget = 50_000

const isSame = (a: Id | null, b: Id | null): boolean =>
  a === b || (a !== null && b !== null && a.client === b.client && a.clock === b.clock)

export class Seating {
  readonly #view: View
  readonly #pasts: Pasts
  /** What the writers of this update must know, this update included. */
  readonly #known = new Map<number, Knowledge>()
  #left = budget

  constructor(view: View, pasts: Pasts) {
    this.#view = view
    this.#pasts = pasts
  }

  /** Puts a new piece between `left` and `right`, or where concurrent neighbours push it. */
  seat(piece: Piece, left: Piece | null, right: Piece | null): void {
    const view = this.#view
    const crowded = left === null ? right === null || view.before(right) !== null : view.after(left) !== right
    if (crowded) this.#mustNotKnow(piece, left, right)
    const before = crowded ? this.#resolve(piece, left, right) : left
    const after = before === null ? this.#start(piece) : view.after(before)
    piece.before = before
    piece.after = after
    if (before !== null) before.after = piece
    else if (piece.key === null) piece.container.first = piece
    if (after !== null) after.before = piece
    else if (piece.key !== null) piece.container.newest.set(piece.key, piece)
  }

  /** What stands between two that were neighbours for its writer must have been unknown to them. */
  #mustNotKnow(piece: Piece, left: Piece | null, right: Piece | null): void {
    const between: Piece[] = []
    let other = left === null ? this.#start(piece) : this.#view.after(left)
    for (; other !== null && other !== right; other = this.#view.after(other)) {
      this.#step()
      between.push(other)
    }
    if (other !== right) throw new Refusal('schema', true)
    if (between.length === 0) return
    const known = this.#knowledgeOf(piece)
    if (between.some(({ client, clock }) => clock < (known.get(client) ?? 0))) throw new Refusal('schema', true)
  }

  #knowledgeOf({ client, clock, origin, right, container }: Piece): Knowledge {
    const known = this.#known.get(client) ?? new Map(this.#pasts.of(client))
    this.#known.set(client, known)
    for (const id of [origin, right, container.held, clock > 0 ? { client, clock: clock - 1 } : null]) {
      learn(known, id, (...range) => this.#view.names(...range))
    }
    return known
  }

  /** The piece after which this one goes; null for the beginning. */
  #resolve(piece: Piece, left: Piece | null, right: Piece | null): Piece | null {
    const view = this.#view
    const seen = new Set<Piece>()
    const conflicting = new Set<Piece>()
    let result = left
    let other = left === null ? this.#start(piece) : view.after(left)
    while (other !== null && other !== right) {
      this.#step()
      seen.add(other)
      conflicting.add(other)
      if (isSame(piece.origin, other.origin)) {
        if (other.client < piece.client) {
          result = other
          conflicting.clear()
        } else if (isSame(piece.right, other.right)) break
      } else {
        const origin = other.origin === null ? null : view.at(other.origin)
        if (origin === null || !seen.has(origin)) break
        if (!conflicting.has(origin)) {
          result = other
          conflicting.clear()
        }
      }
      other = view.after(other)
    }
    return result
  }

  /** The first item of the words, or the oldest under the key. */
  #start({ container, key }: Piece): Piece | null {
    if (key === null) return this.#view.first(container)
    let piece = this.#view.newest(container, key)
    for (let older = piece; older !== null; older = this.#view.before(older)) {
      this.#step()
      piece = older
    }
    return piece
  }

  #step(): void {
    this.#left -= 1
    if (this.#left < 0) throw new Refusal('limit')
  }
}

/** How an item was placed. */
export interface Placed {
  readonly piece: Piece
  readonly container: Container
  /** Under a key: whether it is now what stands there. */
  readonly newest: boolean
  /** Under a key: what lived there until now. */
  readonly replaces: Piece | null
}
