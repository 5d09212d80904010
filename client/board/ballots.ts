/** How components read ballots, and what I did in them. */

import { useEffect, useMemo } from 'react'
import { useStore } from 'zustand'
import type { Ballot, Person } from '#shared/board/schema.ts'
import type { ProblemCode } from '#shared/commands/problem.ts'
import { readResult, type BallotResult } from '#shared/session/results.ts'
import { useLiveState, useLiveStore } from '#client/live/hooks.ts'
import {
  dotsLeft,
  dotsOn,
  myBallotsOf,
  placeIn,
  type MyBallots,
  type MyBallotsState,
  type StanceDraft,
} from '#client/live/my-ballots.ts'
import { stateOf, type LiveState } from '#client/live/store.ts'

/** All ballots, the newest first. */
export function useBallots(): readonly Ballot[] {
  const ballots = useLiveState((state) => state.ballots)
  return useMemo(() => Object.values(ballots).sort((a, b) => b.openedAt - a.openedAt), [ballots])
}

const newestOf = (state: LiveState, fits: (ballot: Ballot) => boolean): Ballot | null => {
  let newest: Ballot | null = null
  for (const ballot of Object.values(state.ballots)) {
    if (fits(ballot) && (newest === null || ballot.openedAt > newest.openedAt)) newest = ballot
  }
  return newest
}

const isOpenVote = ({ kind, closedAt }: Ballot): boolean => kind === 'vote' && closedAt === null
const isClosedVote = ({ kind, closedAt }: Ballot): boolean => kind === 'vote' && closedAt !== null

/** The vote that goes on now. */
export const useOpenVote = (): Ballot | null => useLiveState((state) => newestOf(state, isOpenVote))
/** The last vote that was closed. */
export const useLastVote = (): Ballot | null => useLiveState((state) => newestOf(state, isClosedVote))

/** Whether I vote: who only looks on does not, nor does anybody in a closed session. */
export const useMayVote = (): boolean =>
  useLiveState((state) => {
    const { role, person } = state.info.me
    const looksOn = role === 'observer' || role === 'beamer' || (state.people[person]?.muted ?? null) !== null
    return !looksOn && stateOf(state) === 'open'
  })

/** People without a device for whom I may vote. */
export function useMyGuests(): readonly Person[] {
  const people = useLiveState((state) => state.people)
  const { person, role } = useLiveState((state) => state.info.me)
  return useMemo(
    () =>
      Object.values(people).filter(({ scribe }) => scribe === person || (scribe !== null && role === 'coordinator')),
    [people, person, role],
  )
}

export const useMyBallots = (): MyBallots => myBallotsOf(useLiveStore())

export function useMyBallotsState<T>(select: (state: MyBallotsState) => T): T {
  return useStore(useMyBallots().store, select)
}

/** Learns what I did in a ballot as soon as it is open; where a screen shows ballots, it is there once. */
export function useFollowBallots(): void {
  const mine = useMyBallots()
  const mayVote = useMayVote()
  const isLive = useLiveState((state) => state.line.state === 'live')
  const open = useLiveState((state) =>
    Object.values(state.ballots)
      .filter(({ closedAt }) => closedAt === null)
      .map(({ id }) => id)
      .join(' '),
  )
  useEffect(() => {
    if (open !== '' && mayVote && isLive) void mine.learn()
  }, [mine, open, mayVote, isLive])
}

/** My dots in a vote, for whom I vote now. */
export interface MyDots {
  readonly left: number
  readonly problem: ProblemCode | null
}

export function useMyDots(ballot: Ballot): MyDots {
  const left = useMyBallotsState((state) => dotsLeft(state, ballot))
  const problem = useMyBallotsState((state) => state.problems[placeIn(ballot.id, state.behalf)] ?? null)
  return { left, problem }
}

/** How many of them lie on one card. */
export const useMyDotsOn = (ballot: string, card: string): number =>
  useMyBallotsState((state) => dotsOn(state, placeIn(ballot, state.behalf), card))

export interface MyStance {
  /** What the server has of me. */
  readonly taken: StanceDraft | null
  readonly draft: StanceDraft | null
  readonly problem: ProblemCode | null
}

export function useMyStance(ballot: string): MyStance {
  const taken = useMyBallotsState((state) => state.known[placeIn(ballot, state.behalf)]?.stance ?? null)
  const draft = useMyBallotsState((state) => state.drafts[placeIn(ballot, state.behalf)] ?? null)
  const problem = useMyBallotsState((state) => state.problems[placeIn(ballot, state.behalf)] ?? null)
  return { taken, draft, problem }
}

/** What came of a ballot; null as long as it is open. */
export function useResult(ballot: Ballot | null): BallotResult | null {
  const json = ballot?.result ?? null
  return useMemo(() => readResult(json), [json])
}
