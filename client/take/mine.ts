/** What I took of a session, asked once for all its cards that are on the screen. */

import { useCallback, useSyncExternalStore } from 'react'
import { ask } from '#client/ask.ts'
import type { TakenHere } from '#shared/commands/take-commands.ts'
import type { Taking } from '#shared/years/taking.ts'

/** Null while it is asked; `nobody` for whom nothing can be kept. */
type Known = readonly TakenHere[] | 'nobody' | null

const known = new Map<string, Known>()
const listeners = new Map<string, Set<() => void>>()

function tell(session: string, taken: Known): void {
  known.set(session, taken)
  for (const listener of listeners.get(session) ?? []) listener()
}

async function askAgain(session: string): Promise<void> {
  await ask('listTakenIn', { session }).then(
    ({ taken }) => tell(session, taken),
    () => tell(session, 'nobody'),
  )
}

/** The first that looks asks anew; the last that goes forgets. */
function watch(session: string, listener: () => void): () => void {
  const all = listeners.get(session) ?? new Set()
  listeners.set(session, all.add(listener))
  if (all.size === 1) void askAgain(session)
  return () => {
    all.delete(listener)
    if (all.size > 0) return
    listeners.delete(session)
    known.delete(session)
  }
}

export interface Wish {
  readonly until: string | null
  readonly shared: boolean
  readonly named: boolean
}

export interface Mine {
  /** Of this card; null as long as that is not known, and `nobody` for whom nothing can be kept. */
  readonly taken: readonly TakenHere[] | 'nobody' | null
  readonly take: (how: Taking, wish: Wish) => Promise<void>
  readonly untake: (how: Taking) => Promise<void>
}

export const noWish: Wish = { until: null, shared: false, named: false }

const still = (): void => {}

/** `looks`: whether it is to be asked already. */
export function useMine(session: string, card: string, looks: boolean): Mine {
  const subscribe = useCallback((listener: () => void) => (looks ? watch(session, listener) : still), [session, looks])
  const all = useSyncExternalStore(subscribe, () => known.get(session) ?? null)
  return {
    taken: all === null || all === 'nobody' ? all : all.filter((one) => one.card === card),
    async take(how, wish) {
      await ask('take', { session, card, how, ...wish })
      await askAgain(session)
    },
    async untake(how) {
      await ask('untake', { session, card, how })
      await askAgain(session)
    },
  }
}
