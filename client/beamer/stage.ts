/** What the big screen shows now: one thing at a time, by what the session is at. */

import { chosenIn } from '#shared/board/chosen.ts'
import type { Ballot } from '#shared/board/schema.ts'
import { hasBegun } from '#shared/session/began.ts'
import { kindsOf, type Phase } from '#shared/session/format.ts'
import { readResult } from '#shared/session/results.ts'
import { lookBackPhase } from '#shared/session/stretch.ts'
import { waysOf } from '#shared/policy/phase.ts'
import { wasShown } from '#client/live/silence.ts'
import type { LiveState } from '#client/live/store.ts'
import { isAtTables } from '#client/live/tables.ts'
import { phaseOf } from '#client/live/turn.ts'

export type Stage =
  /** The board is not here yet. */
  | { readonly is: 'waiting' }
  /** Nothing has begun: people come in. */
  | { readonly is: 'join' }
  | { readonly is: 'spotlight'; readonly card: string }
  | { readonly is: 'tables' }
  /** What came of a vote. */
  | { readonly is: 'votes'; readonly ballot: string }
  /** What went on since last time, until somebody says something of it here. */
  | { readonly is: 'look-back' }
  /** It is over: what was brought and taken as one picture, as far as there is one. */
  | { readonly is: 'woven' }
  /** Only the question, large. */
  | { readonly is: 'prompt' }
  /** The newest cards; only those that were chosen when `chosen` says which. */
  | { readonly is: 'lanes'; readonly chosen: string | null }

export function stageOf(state: LiveState): Stage {
  const { session } = state
  if (session === null) return { is: 'waiting' }
  const spotlight = state.cards[session.spotlight ?? '']
  const lies = spotlight?.trashed === null && spotlight.parked === null
  if (lies) return { is: 'spotlight', card: spotlight.id }
  const phase = phaseOf(state)
  if (session.state === 'closed') return { is: 'woven' }
  if (phase === undefined) return { is: 'lanes', chosen: null }
  if (!hasBegun(session, phase)) return { is: 'join' }
  if (isAtTables(state)) return { is: 'tables' }
  const voted = openVote(state) === null ? closedVote(state, phase) : null
  if (voted !== null) return { is: 'votes', ballot: voted.id }
  if (phase.id === lookBackPhase && !isPlacedIn(state, phase)) return { is: 'look-back' }
  return cardsIn(state, phase)
}

/** Whether something of this phase lies on the board. */
function isPlacedIn({ lanes, cards }: Pick<LiveState, 'lanes' | 'cards'>, { id }: Phase): boolean {
  return Object.values(lanes)
    .flat()
    .some((card) => cards[card]?.phase === id)
}

export function openVote({ ballots }: Pick<LiveState, 'ballots'>): Ballot | null {
  return Object.values(ballots).find(({ kind, closedAt }) => kind === 'vote' && closedAt === null) ?? null
}

/** The latest vote of this phase that something came of. */
function closedVote({ ballots }: Pick<LiveState, 'ballots'>, { id }: Phase): Ballot | null {
  const closed = Object.values(ballots).filter(
    (ballot) => ballot.kind === 'vote' && ballot.phase === id && ballot.closedAt !== null && readResult(ballot.result),
  )
  return closed.toSorted((a, b) => (b.closedAt ?? 0) - (a.closedAt ?? 0))[0] ?? null
}

function cardsIn(state: LiveState, phase: Phase): Stage {
  const lying = Object.values(state.lanes).flat()
  const voting = openVote(state) !== null || phase.vote !== null
  if (lying.length === 0) return { is: 'prompt' }
  const chosen = state.session?.chosen ?? null
  const asksCards = phase.free || kindsOf(phase).length > 0
  if (!asksCards && !voting) {
    // What is brought now hangs under the cards that the room went on with.
    return chosenIn(chosen).some((id) => lying.includes(id)) ? { is: 'lanes', chosen } : { is: 'prompt' }
  }
  const placed = isPlacedIn(state, phase)
  const waits = asksCards && !waysOf(phase).includes('board') && !wasShown(state, phase.id)
  return waits && !placed && !voting ? { is: 'prompt' } : { is: 'lanes', chosen: null }
}
