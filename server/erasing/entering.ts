/** Entering in the ledger what goes along with something else, wherever it is. */

import { newId } from '#shared/id.ts'
import type { Desk } from '#server/sessions/desk.ts'
import { isThing, type Erasure } from '#server/store/archive-ports.ts'

/** Where it goes as well: all those sessions, and those of which that was not yet in the ledger. */
export interface Onward {
  readonly sessions: ReadonlySet<string>
  readonly entered: ReadonlySet<string>
}

export const nowhere: Onward = { sessions: new Set(), entered: new Set() }

/**
 * Each is an erasure of its own, of its own session: so that an older copy of the store knows it too. All at once, before
 * anything goes: from what went nobody could tell any more what went along.
 */
export async function enter(
  { erasures }: Pick<Desk, 'erasures'>,
  wanted: readonly Omit<Erasure, 'id'>[],
): Promise<Onward> {
  const known = new Map<string, Erasure[]>()
  const begun: Erasure[] = []
  for (const one of wanted) {
    const there = known.get(one.session) ?? [...(await erasures.erasuresOf(one.session))]
    known.set(one.session, there)
    if (there.some((before) => isSame(before, one))) continue
    const entered = { ...one, id: newId() }
    there.push(entered)
    begun.push(entered)
  }
  if (begun.length > 0) await erasures.beginErasures(begun)
  return { sessions: new Set(known.keys()), entered: new Set(begun.map(({ session }) => session)) }
}

/** A thing is gone once for all; somebody may have done more since they let go before. */
const isSame = (before: Erasure, now: Omit<Erasure, 'id'>): boolean =>
  before.scope === now.scope && before.entity === now.entity && (isThing(before) || before.at >= now.at)
