/** The server's time on a page: one hook, which ticks only while there is something to count. */

import { useCallback, useSyncExternalStore } from 'react'
import { minute } from '#shared/session/format.ts'
import { leftMs } from '#client/live/clock.ts'
import { useLiveState, usePhase } from '#client/live/hooks.ts'

const tickMs = 250

function watchTime(tell: () => void): () => void {
  const timer = setInterval(tell, tickMs)
  return () => clearInterval(timer)
}

/** What `read` makes of the milliseconds that are left of the running phase; renders when that changes. */
export function useByTheClock<T extends string | number>(read: (left: number) => T): T {
  const { plan, index, endsAt, left } = usePhase()
  const ahead = useLiveState((state) => state.clockAhead)
  const whole = (plan[index]?.minutes ?? 0) * minute
  const look = useCallback(
    () => read(endsAt === null && left === null ? whole : leftMs({ endsAt, left }, Date.now() + ahead)),
    [read, endsAt, left, ahead, whole],
  )
  return useSyncExternalStore(watchTime, look)
}
