/** How many, never who: what the room may know of its people. */

import type { Phase } from '#shared/session/format.ts'
import type { LiveState } from '#client/live/store.ts'
import { phaseOf } from '#client/live/turn.ts'

export interface Counts {
  /** Who is here and takes part, and those without a device for whom somebody here writes. */
  readonly here: number
  /** Null where a count would say too much, or something else is counted. */
  readonly writing: number | null
  readonly handedIn: number | null
}

/** In such a phase one writes in the open, so that it may be seen that somebody does. */
const isOpen = ({ visibility }: Phase): boolean => visibility === 'named'

export function countsOf(state: LiveState): Counts {
  const { people, present, session, writers } = state
  const here = new Set(present)
  const phase = phaseOf(state)
  const takingPart = Object.values(people).filter(({ id, role, scribe }) =>
    scribe === null ? here.has(id) && role !== 'observer' : here.has(scribe),
  )
  const holders = session?.holders ?? 0
  const silent = phase?.visibility === 'private-then-together' && holders > 0
  return {
    // Somebody may have gone home after handing in.
    here: silent ? Math.max(takingPart.length, holders) : takingPart.length,
    writing: phase !== undefined && isOpen(phase) && session?.state === 'open' && writers > 0 ? writers : null,
    handedIn: silent ? holders : null,
  }
}
