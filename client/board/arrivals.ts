/**
 * New cards of others never shift what one reads: they wait until one asks for them. What is in
 * the lane already, what one brings oneself, and whatever comes while nobody reads, shows at once.
 */

export interface Arrivals {
  /** Every card of the lane that was let in or held. */
  readonly known: ReadonlySet<string>
  /** Those that wait, in the order of the lane. */
  readonly held: readonly string[]
  /** Those that were let in after the first time, for a gentle entrance. */
  readonly fresh: ReadonlySet<string>
}

export const noArrivals: Arrivals = { known: new Set(), held: [], fresh: new Set() }

export interface Moment {
  /** Somebody reads here: scrolled down, pointing at it or with the focus in it. */
  readonly busy: boolean
  /** I brought or moved this card myself. */
  readonly mine: (id: string) => boolean
}

/** The lane's cards changed. Gives the same object when nothing changes for the arrivals. */
export function arrive(before: Arrivals, lane: readonly string[], { busy, mine }: Moment): Arrivals {
  const added = lane.filter((id) => !before.known.has(id))
  const here = new Set(lane)
  const gone = [...before.known].some((id) => !here.has(id))
  const released = before.held.filter((id) => here.has(id) && mine(id))
  if (added.length === 0 && !gone && released.length === 0) return before
  const begins = before.known.size === 0
  const holds = (id: string): boolean => busy && !begins && !mine(id)
  const waiting = new Set([...before.held.filter((id) => !released.includes(id)), ...added.filter(holds)])
  const entered = begins ? [] : [...added.filter((id) => !holds(id)), ...released]
  return {
    known: here,
    held: lane.filter((id) => waiting.has(id)),
    fresh: new Set([...before.fresh, ...entered].filter((id) => here.has(id))),
  }
}

/** Lets in all that wait. */
export function letIn(before: Arrivals): Arrivals {
  if (before.held.length === 0) return before
  return { known: before.known, held: [], fresh: new Set([...before.fresh, ...before.held]) }
}
