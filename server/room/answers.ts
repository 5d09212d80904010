/**
 * Frames with what a client lacks. Many ask the same at once, as when a whole room comes back; so an
 * answer is made once and serves until the board changes. Large ones go packed to clients of ours.
 */

import { writePacked, writeStep2, writeUpdate } from '#shared/wire/frames.ts'
import { merge } from '#server/gate/merge.ts'
import type { StoredBoard } from '#server/store/ports.ts'
import { packNow, unpack, worthPacking } from './pack.ts'

/** How many are remembered. */
const most = 16
/** A longer tail is better told from the document. */
const longTail = 4000

const nothing = Uint8Array.of(0, 0)

/** Whether this is the state vector of an empty document. */
export const knowsNothing = (stateVector: Uint8Array): boolean => stateVector.length === 1 && stateVector[0] === 0

export class Answers {
  readonly #known = new Map<string, readonly Uint8Array[]>()

  /** The answer to one who knows `stateVector`, made of `since` when it is not known yet. */
  to(stateVector: Uint8Array, packed: boolean, since: (stateVector: Uint8Array) => Uint8Array): readonly Uint8Array[] {
    const asked = `${packed} ${Buffer.from(stateVector).toString('latin1')}`
    const there = this.#known.get(asked)
    if (there !== undefined) return there
    const lacking = since(stateVector)
    const frames =
      packed && lacking.length >= worthPacking
        ? [writePacked(packNow(lacking)), writeStep2(nothing)]
        : [writeStep2(lacking)]
    if (this.#known.size < most) this.#known.set(asked, frames)
    return frames
  }

  forget(): void {
    this.#known.clear()
  }
}

/** A board as it lies on disk, for one who knows nothing of it; null when it is better told from the document. */
export function storedAnswer({ snapshot, tail }: StoredBoard, packed: boolean): readonly Uint8Array[] | null {
  if (snapshot === null || tail.length > longTail) return null
  const rest = writeStep2(tail.length === 0 ? nothing : merge(tail))
  const plain = unpack(snapshot)
  const first = packed && plain !== snapshot ? writePacked(snapshot) : writeUpdate(plain)
  return [first, rest]
}
