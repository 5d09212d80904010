/** Silent phases as this device knows them: what waits, what has been shown, and what was written too late. */

import { cardKinds, type CardKind } from '#shared/board/kinds.ts'
import { beforehandPhase } from '#shared/session/beforehand.ts'
import type { Phase } from '#shared/session/format.ts'
import { hasWords, type Draft } from './drafts.ts'
import { stateOf, type LiveState } from './store.ts'
import { phaseOf, planOf } from './turn.ts'

const isSilent = ({ visibility }: Phase): boolean => visibility === 'private-then-together'

/** Whether what was handed in for this phase has been shown, so that what comes now is shown at once. */
export function wasShown({ session }: Pick<LiveState, 'session'>, phase: string | undefined): boolean {
  return phase !== undefined && (session?.shown ?? '').split(' ').includes(phase)
}

/** Whether something of mine may wait in this session. Whoever only reads may have handed in before they were muted. */
export function mayHold(state: LiveState): boolean {
  const waits = (state.session?.held ?? 0) > 0
  return state.info.me.role !== 'beamer' && (waits || planOf(state).some(isSilent))
}

/** Whether everybody writes for themselves now, and sees nothing of the others yet. */
export function isSilentNow(state: LiveState): boolean {
  const phase = phaseOf(state)
  return phase !== undefined && isSilent(phase) && !wasShown(state, phase.id) && stateOf(state) === 'open'
}

/**
 * The phases of which something may wait to be shown, the running one last. None as long as all that was brought
 * beforehand waits for a phase to come.
 */
export function revealable(state: LiveState): readonly Phase[] {
  const plan = planOf(state)
  const index = state.session?.phase ?? 0
  const waits = plan.filter((phase) => isSilent(phase) && !wasShown(state, phase.id))
  const begun = waits.filter((phase) => plan.indexOf(phase) <= index)
  const early = beforehandPhase(plan)
  if (begun.length === 0 && early !== null) {
    const at = plan.indexOf(early)
    if (at > index) return []
    // By name, and nothing silent: what waits for it is shown from there.
    if (!wasShown(state, early.id)) return waits.length === 0 || at === index ? [early] : [...waits, early]
  }
  // What is left behind of other phases comes along with whichever is shown.
  return [begun, waits, plan.slice(index, index + 1)].find((phases) => phases.length > 0) ?? []
}

/** Words that were written for a silent phase that is over. */
export interface LateDraft {
  readonly kind: CardKind
  readonly draft: Draft
  readonly phase: Phase
  /** Whether the others’ words of that phase are on the board: then these go there at once. */
  readonly shown: boolean
}

/** The drafts that can still go to the phase for which they were written. */
export function lateDrafts(state: LiveState, drafts: Readonly<Record<CardKind, Draft>>): readonly LateDraft[] {
  const plan = planOf(state)
  const index = state.session?.phase ?? 0
  if (stateOf(state) === 'closed') return []
  return cardKinds.flatMap((kind) => {
    const draft = drafts[kind]
    const at = plan.findIndex(({ id }) => id === draft.phase)
    const phase = plan[at]
    if (phase === undefined || at === index || !isSilent(phase) || !hasWords(draft)) return []
    const shown = wasShown(state, phase.id)
    return shown || at === index - 1 ? [{ kind, draft, phase, shown }] : []
  })
}
