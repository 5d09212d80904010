/** Which cards of a lane the room sees, and which of them are new to it. */

import type { Card } from '#shared/board/schema.ts'
import type { LiveState, LiveStore } from '#client/live/store.ts'

/** More than this no lane has room for. */
const most = 10

const saysSomething = ({ title, body }: Card): boolean => title.trim() !== '' || body.trim() !== ''

/** The newest first; a card without words waits until it has some. */
export function newestOf(lane: readonly string[], cards: LiveState['cards']): readonly Card[] {
  return lane
    .flatMap((id) => cards[id] ?? [])
    .filter(saysSomething)
    .toSorted((a, b) => b.createdAt - a.createdAt || (a.id < b.id ? -1 : 1))
    .slice(0, most)
}

export const freshMs = 20_000

/**
 * Tells which cards came in a moment ago: those that were not in the first whole picture. Gives back how to stop.
 */
export function watchFresh(store: LiveStore, tell: (fresh: ReadonlySet<string>) => void): () => void {
  const known = new Set<string>()
  const timers = new Map<string, ReturnType<typeof setTimeout>>()
  let whole = false
  function look({ lanes, line }: LiveState): void {
    const ids = Object.values(lanes).flat()
    const added = ids.filter((id) => !known.has(id))
    for (const id of added) known.add(id)
    if (whole && added.length > 0) {
      for (const id of added)
        timers.set(
          id,
          setTimeout(() => age(id), freshMs),
        )
      tell(new Set(timers.keys()))
    }
    whole ||= line.state === 'live'
  }
  function age(id: string): void {
    timers.delete(id)
    tell(new Set(timers.keys()))
  }
  look(store.getState())
  const unsubscribe = store.subscribe((state, before) => {
    if (state.lanes !== before.lanes || state.line !== before.line) look(state)
  })
  return () => {
    unsubscribe()
    for (const timer of timers.values()) clearTimeout(timer)
  }
}
