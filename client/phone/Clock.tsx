import { useCallback, useSyncExternalStore, type CSSProperties } from 'react'
import { clockParts, gone, leftMs, showClock } from '#client/live/clock.ts'
import { useIsClosed, useLiveState, usePhase } from '#client/live/hooks.ts'
import { useFirstSay } from '#client/language.tsx'
import { minute } from '#shared/session/format.ts'

const tickMs = 250

function watchTime(tell: () => void): () => void {
  const timer = setInterval(tell, tickMs)
  return () => clearInterval(timer)
}

/** Seconds left of the running phase; renders once a second. All of it while it has not begun. */
function useSecondsLeft(): number {
  const { plan, index, endsAt, left } = usePhase()
  const ahead = useLiveState((state) => state.clockAhead)
  const whole = (plan[index]?.minutes ?? 0) * minute
  const read = useCallback(() => {
    const ms = endsAt === null && left === null ? whole : leftMs({ endsAt, left }, Date.now() + ahead)
    return Math.ceil(ms / 1000)
  }, [endsAt, left, ahead, whole])
  return useSyncExternalStore(watchTime, read)
}

/** Whether the running phase stands still. One that has all its time left has not begun. */
export function usePaused(): boolean {
  const { plan, index, left } = usePhase()
  return left !== null && gone(left, plan[index]?.minutes ?? 1) > 0
}

export function Clock() {
  const say = useFirstSay()
  const closed = useIsClosed()
  const paused = usePaused()
  const ms = useSecondsLeft() * 1000
  if (closed) return <div className="clock closed">{say('phone.closed')}</div>
  const label = ms === 0 ? say('phone.up') : say('phone.left', clockParts(ms))
  return (
    <div
      className={ms === 0 ? 'clock up' : 'clock num'}
      role="timer"
      aria-live="off"
      aria-label={paused ? `${label}, ${say('phone.paused')}` : label}
    >
      {ms === 0 ? say('phone.up') : showClock(ms)}
    </div>
  )
}

/** The phases as a thin line, as wide as their minutes, filled as far as they are done. */
export function ThinRail() {
  const { plan, index } = usePhase()
  const ms = useSecondsLeft() * 1000
  const done = (at: number): number => (at === index ? gone(ms, plan[at]?.minutes ?? 1) : at < index ? 1 : 0)
  return (
    <div className="thin" aria-hidden="true">
      {plan.map((phase, at) => (
        <i key={at} style={{ '--m': phase.minutes, '--p': `${Math.round(done(at) * 100)}%` } as CSSProperties} />
      ))}
    </div>
  )
}
