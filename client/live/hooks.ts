/** How components read the live board: one hook for each question. The only file here that knows React. */

import { createContext, useContext, useMemo } from 'react'
import { useStore } from 'zustand'
import type { CardKind } from '#shared/board/kinds.ts'
import type { Card, Link, Note, Person } from '#shared/board/schema.ts'
import { shapeOf } from '#shared/board/variants.ts'
import type { Operation } from '#shared/policy/operations.ts'
import { mayTo } from '#shared/policy/permissions.ts'
import { waysOf } from '#shared/policy/phase.ts'
import type { Plan } from '#shared/session/format.ts'
import type { Acts } from './acts.ts'
import type { Live } from './open.ts'
import { expertsUntil, momentNow } from './moment.ts'
import { stateOf, type LiveState, type LiveStore, type Recognised } from './store.ts'
import { mayAskExpert, mayBringNow, planOf, turnOf, type Turn } from './turn.ts'

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
    return mayTo(operation, me, author ?? me.person, momentNow(state)).ok
  })
}

/** Whether I may annotate now: as an expert, where the phase lets me, or after the meeting while that is possible. */
export function useMayAnnotate(): boolean {
  const may = useMay('annotation.create')
  const asked = useLiveState((state) => mayBringNow(state, { is: 'annotation' }, 'board').ok)
  return may && asked
}

/** Whether I may put a question to the experts now. */
export const useMayAskExpert = (): boolean => useLiveState(mayAskExpert)

/** Until when experts may still add something once it is closed; null when they may not. */
export const useExpertsUntil = (): number | null => useLiveState(expertsUntil)

export interface PhaseNow {
  readonly plan: Plan
  readonly index: number
  readonly endsAt: number | null
  readonly left: number | null
}

/** The phases and where we are in them. */
export function usePhase(): PhaseNow {
  const plan = useLiveState(planOf)
  const session = useLiveState((state) => state.session)
  if (session === null) return { plan, index: 0, endsAt: null, left: null }
  const { phase, endsAt, left } = session
  return { plan, index: phase, endsAt, left }
}

/** Whether in some phase one may bring something without a name: for everybody the same, whoever does. */
export function useMayBeNameless(): boolean {
  return useLiveState((state) => planOf(state).some((phase) => waysOf(phase).includes('anonymous')))
}

/** What I may bring now. */
export function useTurn(): Turn {
  const said = useLiveState((state) => JSON.stringify(turnOf(state)))
  return useMemo(() => JSON.parse(said) as Turn, [said])
}

/** Whether I may bring a card now, in whatever way the phase asks; of one kind, or of any. */
export function useMayAdd(kind?: CardKind): boolean {
  const mayPlace = useMay('card.create')
  const { cards, mine, left, ways } = useTurn()
  const asked = kind === undefined ? cards.length > 0 : cards.some((variant) => shapeOf[variant].card === kind)
  return mayPlace && mine && asked && left !== 0 && ways.length > 0
}
