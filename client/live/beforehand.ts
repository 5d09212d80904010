/** What I may bring before a session begins: a case, as the phase that it waits for will take it. */

import type { CardKind } from '#shared/board/kinds.ts'
import { shapeOf, type Variant } from '#shared/board/variants.ts'
import type { Verdict } from '#shared/policy/permissions.ts'
import { mayBring, waysOf } from '#shared/policy/phase.ts'
import { hasBegun } from '#shared/session/began.ts'
import { beforehandPhase } from '#shared/session/beforehand.ts'
import type { Phase } from '#shared/session/format.ts'
import { stateOf, type LiveState } from './store.ts'
import { bringerOf, cardThing, phaseOf, planOf } from './turn.ts'

/** The phase that a case waits for; null when this session takes none. */
export const casePhase = (state: Pick<LiveState, 'session' | 'info'>): Phase | null => beforehandPhase(planOf(state))

/** Whether the board says that it has begun; as long as it has not come nobody knows. */
export function hasBegunHere(state: LiveState): boolean {
  const phase = phaseOf(state)
  return state.session !== null && phase !== undefined && hasBegun(state.session, phase)
}

export function mayBringCase(state: LiveState, variant: Variant): Verdict {
  const phase = casePhase(state)
  if (phase === null || hasBegunHere(state)) return { ok: false, code: 'phase' }
  if (stateOf(state) === 'closed') return { ok: false, code: 'closed' }
  const kind: CardKind = shapeOf[variant].card ?? 'issue'
  const way = waysOf(phase).includes('held') ? 'held' : 'board'
  return mayBring(phase, cardThing(kind, variant === kind ? null : variant), bringerOf(state, phase), way)
}

/** Whether what waits in this session waits for a phase that is still to come. */
export function isAhead(state: LiveState): boolean {
  const plan = planOf(state)
  const phase = beforehandPhase(plan)
  return phase !== null && plan.indexOf(phase) > (state.session?.phase ?? 0)
}
