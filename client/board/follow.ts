/**
 * Seeing along what the lead looks at: the same view, and the same thread. It waits as long as one writes or has
 * a window open, and pauses as soon as one looks elsewhere by oneself.
 */

import { followed, shownToMe } from '#client/live/leading.ts'
import type { LiveStore } from '#client/live/store.ts'
import type { Shown } from '#shared/wire/version.ts'
import type { Desk, DeskState } from './desk.ts'

export interface FollowOptions {
  readonly store: LiveStore
  readonly desk: Desk
  /** Whether somebody is in the middle of something that must not move. */
  readonly busy: () => boolean
  /** Calls back when that may be over. */
  readonly onFree: (tell: () => void) => () => void
  /** Looks along, with the focus kept where there is still something of it. */
  readonly moving: (move: () => void) => void
  readonly waits: (on: boolean) => void
}

export function followAlong({ store, desk, busy, onFree, moving, waits }: FollowOptions): () => void {
  let moves = false

  function settle(): void {
    const shown = wanted()
    const must = shown !== null && desk.getState().following === 'along' && !isAt(desk.getState(), shown)
    waits(must && busy())
    if (!must || busy()) return
    moves = true
    moving(() => desk.setState({ view: shown.view, chosen: shown.card }))
    moves = false
  }

  /** What there is to see; a thread of a card that is not here is none. */
  function wanted(): Shown | null {
    const state = store.getState()
    const shown = shownToMe(state)
    if (shown === null || shown.card === null || state.cards[shown.card] !== undefined) return shown
    return { ...shown, card: null }
  }

  const stops = [
    store.subscribe((after, before) => {
      const whom = followed(after)
      // Asked anew: whoever only looked elsewhere comes along again; whoever said no is left alone.
      if (whom !== null && whom !== followed(before) && desk.getState().following === 'paused') {
        desk.setState({ following: 'along' })
      }
      if (after.shown !== before.shown || after.session !== before.session || after.cards !== before.cards) settle()
    }),
    desk.subscribe((after, before) => {
      if (moves) return
      const looked = after.view !== before.view || after.chosen !== before.chosen
      const shown = wanted()
      if (looked && after.following === 'along' && shown !== null && !isAt(after, shown)) {
        desk.setState({ following: 'paused' })
      } else if (after.following !== before.following || after.panel !== before.panel) settle()
    }),
    onFree(settle),
  ]
  settle()
  return () => {
    for (const stop of stops) stop()
  }
}

const isAt = ({ view, chosen }: DeskState, shown: Shown): boolean => view === shown.view && chosen === shown.card
