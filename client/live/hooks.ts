/** How components read the live board: one hook for each question. The only file here that knows React. */

import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { CardKind } from '#shared/board/kinds.ts'
import type { Card, Link, Note, Person } from '#shared/board/schema.ts'
import type { Operation } from '#shared/policy/operations.ts'
import { may } from '#shared/policy/permissions.ts'
import { readPlan, type Plan } from '#shared/session/format.ts'
import type { Acts } from './acts.ts'
import type { Live } from './open.ts'
import { stateOf, type LiveState, type LiveStore, type Recognised } from './store.ts'

/** The board before its document and its line are loaded: enough to read by, and to begin to write. */
export type Opening = Pick<Live, 'store'>

const LiveContext = createContext<Live | Opening | null>(null)
export const LiveProvider = LiveContext.Provider

export function useLiveStore(): LiveStore {
  const live = useContext(LiveContext)
  if (live === null) throw new Error('There is no live board here.')
  return live.store
}

/** Null as long as the board is still opening. */
export function useLiveIfOpen(): Live | null {
  const live = useContext(LiveContext)
  return live !== null && 'acts' in live ? live : null
}

export function useLive(): Live {
  const live = useLiveIfOpen()
  if (live === null) throw new Error('The board is not open yet.')
  return live
}

export function useLiveState<T>(select: (state: LiveState) => T): T {
  return useStore(useLiveStore(), select)
}

export const useActs = (): Acts => useLive().acts

const nobody: readonly string[] = []
const noNotes: readonly Note[] = []
const noLinks: readonly Link[] = []
const unrecognised: Recognised = { count: 0, mine: false }

export const useCard = (id: string): Card | undefined => useLiveState((state) => state.cards[id])
export const useLane = (kind: CardKind): readonly string[] => useLiveState((state) => state.lanes[kind])
export const useNotes = (card: string): readonly Note[] => useLiveState((state) => state.notes[card] ?? noNotes)
export const useLinks = (card: string): readonly Link[] => useLiveState((state) => state.links[card] ?? noLinks)
export const useRecognised = (card: string): Recognised =>
  useLiveState((state) => state.recognised[card] ?? unrecognised)
export const useWriters = (card: string): readonly string[] => useLiveState((state) => state.writing[card] ?? nobody)
export const usePerson = (id: string): Person | undefined => useLiveState((state) => state.people[id])

export const useIsClosed = (): boolean => useLiveState((state) => stateOf(state) === 'closed')
export const useIsCoordinator = (): boolean => useLiveState((state) => state.info.me.role === 'coordinator')

/** Whether I may do this now to something of that author; mine when no author is given. */
export function useMay(operation: Operation, author?: string): boolean {
  return useLiveState((state) => {
    const { me } = state.info
    const owns = author === undefined || author === me.person
    return may(operation, me.role, owns, { state: stateOf(state) }).ok
  })
}

export interface PhaseNow {
  readonly plan: Plan
  readonly index: number
  readonly endsAt: number | null
  readonly left: number | null
}

let readPlans: { json: string; plan: Plan } | null = null

/** The plan is one string in the document; it is read once as long as it stays the same. */
function planOf(json: string): Plan {
  if (readPlans?.json !== json) readPlans = { json, plan: readPlan(json) }
  return readPlans.plan
}

/** The phases and where we are in them. */
export function usePhase(): PhaseNow {
  const info = useLiveState((state) => state.info)
  const session = useLiveState((state) => state.session)
  if (session === null) return { plan: info.plan, index: 0, endsAt: null, left: null }
  const { plan, phase, endsAt, left } = session
  return { plan: planOf(plan), index: phase, endsAt, left }
}
