/** Which lane one looks at and how far one has read in each, as long as the page lives. */

import { useState } from 'react'
import type { CardKind } from '#shared/board/kinds.ts'
import { leadingKind } from '#shared/session/format.ts'
import { usePhase } from '#client/live/hooks.ts'

export interface LaneMemory {
  readonly lane: CardKind
  readonly show: (lane: CardKind) => void
  readonly scrolled: Map<CardKind, number>
}

/** Begins at the lane that the phase is about. */
export function useLaneMemory(): LaneMemory {
  const { plan, index } = usePhase()
  const [lane, setLane] = useState<CardKind | null>(null)
  const [scrolled] = useState(() => new Map<CardKind, number>())
  return { lane: lane ?? leadingKind(plan[index]), show: setLane, scrolled }
}
