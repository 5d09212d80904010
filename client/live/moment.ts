/** What bears on permission at this moment, as this device has the board and knows the server's clock. */

import { momentAt, type Moment } from '#shared/policy/permissions.ts'
import { stateOf, type LiveState, type LiveStore } from './store.ts'

type Told = Pick<LiveState, 'session' | 'info'>

/** `now` is of the server's clock. */
export function momentOf(state: Told, now: number): Moment {
  return momentAt({ state: stateOf(state), experts: state.session?.experts ?? null }, now)
}

export const momentNow = (state: Told & Pick<LiveState, 'clockAhead'>): Moment =>
  momentOf(state, Date.now() + state.clockAhead)

/** Until when experts may still add something, closed or not yet; null when they may not, or not any more. */
export function expertsUntil({ session, clockAhead }: Pick<LiveState, 'session' | 'clockAhead'>): number | null {
  const until = session?.experts ?? null
  return until !== null && Date.now() + clockAhead < until ? until : null
}

/** The longest that a timer of a browser waits. */
const longest = 2_000_000_000

/** Lets everybody look again when the experts' time is up: nothing on the board tells of it. Returns how to stop. */
export function watchExpertsTime(store: LiveStore): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null
  let told: number | null = null

  function wait(): void {
    if (timer !== null) clearTimeout(timer)
    timer = null
    const until = expertsUntil(store.getState())
    told = until
    if (until === null) return
    const left = until - Date.now() - store.getState().clockAhead
    timer = setTimeout(
      () => {
        wait()
        // The same state anew: whoever reads asks the clock again.
        if (told === null) store.setState({})
      },
      Math.min(left, longest) + 1,
    )
  }

  wait()
  const stop = store.subscribe((after, before) => {
    if (after.session?.experts !== before.session?.experts || after.clockAhead !== before.clockAhead) wait()
  })
  return () => {
    stop()
    if (timer !== null) clearTimeout(timer)
  }
}
