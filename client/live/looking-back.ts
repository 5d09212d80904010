/** When a room looks back at the session before: until the first phase begins, and in the phase that is for it. */

import { hasBegun } from '#shared/session/began.ts'
import { lookBackPhase } from '#shared/session/stretch.ts'
import type { LiveState } from './store.ts'
import { phaseOf } from './turn.ts'

export function isLookingBack(state: LiveState): boolean {
  const phase = phaseOf(state)
  if (phase === undefined || state.session === null || state.session.state === 'closed') return false
  return phase.id === lookBackPhase || !hasBegun(state.session, phase)
}
