/** The running phase’s clock, by the server’s time. */

import { useCallback, useSyncExternalStore } from 'react'
import { gone, leftMs } from '#client/live/clock.ts'
import { useLiveState, usePhase } from '#client/live/hooks.ts'
import { minute } from '#shared/session/format.ts'

const tickMs = 250

function watchTime(tell: () => void): () => void {
  const timer = setInterval(tell, tickMs)
  return () => clearInterval(timer)
}

export interface PhaseClock {
  readonly ms: number
  /** How much of the phase has gone by, from 0 to 1. */
  readonly gone: number
  /** The time is up. What comes next the facilitator decides. */
  readonly up: boolean
  /** Stands still in the middle. */
  readonly paused: boolean
}

/** Draws once a second. All of the phase while it has not begun. */
export function usePhaseClock(): PhaseClock {
  const { plan, index, endsAt, left } = usePhase()
  const ahead = useLiveState((state) => state.clockAhead)
  const minutes = plan[index]?.minutes ?? 0
  const begun = endsAt !== null || left !== null
  const read = useCallback(() => {
    const ms = begun ? leftMs({ endsAt, left }, Date.now() + ahead) : minutes * minute
    return Math.ceil(ms / 1000)
  }, [begun, endsAt, left, ahead, minutes])
  const ms = useSyncExternalStore(watchTime, read) * 1000
  const up = begun && ms === 0
  return {
    ms,
    gone: gone(ms, minutes),
    up,
    paused: endsAt === null && !up && left !== null && left < minutes * minute,
  }
}
