/** Tells when five minutes and one minute are left of the running phase, and when the time is up. */

import { minute } from '#shared/session/format.ts'
import type { LiveStore } from '#client/live/store.ts'

const marks = [5, 1, 0] as const

/** Gives back how to stop. A mark that has gone by when one comes in is not told. */
export function onMinutesLeft(store: LiveStore, tell: (minutes: number) => void): () => void {
  let timers: ReturnType<typeof setTimeout>[] = []
  let known: number | null = null
  const stop = (): void => {
    for (const timer of timers) clearTimeout(timer)
    timers = []
  }
  const look = (): void => {
    const { session, clockAhead } = store.getState()
    const endsAt = session?.endsAt ?? null
    if (endsAt === known) return
    known = endsAt
    stop()
    if (endsAt === null) return
    const left = endsAt - (Date.now() + clockAhead)
    for (const mark of marks) {
      const wait = left - mark * minute
      if (wait > 0) timers.push(setTimeout(() => tell(mark), wait))
    }
  }
  look()
  const unsubscribe = store.subscribe(look)
  return () => {
    unsubscribe()
    stop()
  }
}
