/** What an update deletes: said by its delete set, or unsaid because something new takes a place. */

import * as Y from 'yjs'
import type { Hearing } from './hearing.ts'
import { Refusal } from './refusal.ts'
import { endOf, type Range, type Update } from './update.ts'
import type { Piece } from './piece.ts'
import type { View } from './view.ts'

/** Living pieces that one update may delete: each costs Yjs a cut through everything its client wrote. */
const maxDeaths = 10_000

export class Deaths {
  readonly #view: View
  readonly #doc: Y.Doc
  readonly #ranges = new Map<number, Range[]>()

  constructor(view: View, doc: Y.Doc) {
    this.#view = view
    this.#doc = doc
  }

  get none(): boolean {
    return this.#ranges.size === 0
  }

  add({ client, clock, length }: Piece): void {
    const ranges = this.#ranges.get(client)
    if (ranges === undefined) this.#ranges.set(client, [{ clock, length }])
    else ranges.push({ clock, length })
  }

  /** Hears of everything in a delete set that still lives. */
  hear(deletions: Update['deletions'], hearing: Hearing): void {
    let died = 0
    for (const [client, ranges] of deletions) {
      const known = this.#view.state(client)
      for (const range of ranges) {
        if (endOf(range) > known) throw new Refusal('gap')
        for (const piece of this.#living(client, range)) {
          died += 1
          if (died > maxDeaths) throw new Refusal('limit')
          hearing.dies(piece)
          piece.dead = true
          this.add(piece)
        }
      }
    }
  }

  /** In the order of clocks, with touching ranges as one: as Yjs writes a delete set. */
  ranges(): Update['deletions'] {
    return new Map([...this.#ranges].map(([client, ranges]) => [client, joined(ranges)]))
  }

  /** The living pieces within a range, cut at its ends. */
  *#living(client: number, range: Range): Generator<Piece> {
    const end = endOf(range)
    for (let clock = range.clock; clock < end;) {
      const dead = this.#deadUntil(client, clock)
      if (dead > clock) {
        clock = dead
        continue
      }
      const piece = this.#view.beginning({ client, clock })
      if (piece === null) {
        clock = this.#view.collectedUntil(client, clock)
        continue
      }
      if (!piece.dead) {
        if (piece.clock + piece.length > end) this.#view.split(piece, end)
        yield piece
      }
      clock = piece.clock + piece.length
    }
  }

  /** Skips what the document knows as deleted or collected, without looking closer. */
  #deadUntil(client: number, clock: number): number {
    const structs = this.#doc.store.clients.get(client)
    if (structs === undefined || clock >= Y.getState(this.#doc.store, client)) return clock
    const struct = structs[Y.findIndexSS(structs, clock)]
    if (struct === undefined || (struct instanceof Y.Item && !struct.deleted)) return clock
    return struct.id.clock + struct.length
  }
}

/** Ranges in order, those that touch or overlap as one. */
export function joined(ranges: readonly Range[]): Range[] {
  const result: { clock: number; length: number }[] = []
  for (const { clock, length } of [...ranges].sort((a, b) => a.clock - b.clock)) {
    const last = result.at(-1)
    if (last !== undefined && last.clock + last.length >= clock)
      last.length = Math.max(last.length, clock + length - last.clock)
    else result.push({ clock, length })
  }
  return result
}
