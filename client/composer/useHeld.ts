/** What I handed in, for components: asked when somebody looks, and again when the line is back. */

import { useCallback, useEffect, useState } from 'react'
import type { HeldThing } from '#shared/commands/shapes.ts'
import { heldOf, type MyHeld } from '#client/live/held.ts'
import { useLiveState, useLiveStore } from '#client/live/hooks.ts'
import { mayHold } from '#client/live/silence.ts'

export interface Holding extends MyHeld {
  readonly mine: readonly HeldThing[]
  /** Whether the list could not be fetched. */
  readonly unread: boolean
  readonly again: () => void
}

export function useHeld(): Holding {
  const store = useLiveStore()
  const held = heldOf(store)
  const mine = useLiveState((state) => state.held)
  const asks = useLiveState((state) => state.line.state === 'live' && mayHold(state))
  const [unread, setUnread] = useState(false)
  const again = useCallback(() => {
    held.refresh().then(
      () => setUnread(false),
      () => setUnread(true),
    )
  }, [held])
  useEffect(() => {
    if (asks) again()
  }, [asks, again])
  return { ...held, mine, unread, again }
}
