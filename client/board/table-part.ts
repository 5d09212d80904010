/** What a component asks about tables: one hook for each question. */

import type { CardKind } from '#shared/board/kinds.ts'
import type { Table } from '#shared/board/schema.ts'
import { useLiveState } from '#client/live/hooks.ts'
import { isAtTables, isInPart, partShown, seatOf, tablesOf } from '#client/live/tables.ts'
import { useDeskState } from './desk.ts'

/** In their order. */
export const useTables = (): readonly Table[] => useLiveState(tablesOf)

/** Whether people work at their tables now. */
export const useIsAtTables = (): boolean => useLiveState(isAtTables)

/** The table where I sit; null when that is none. */
export const useMySeat = (): string | null => useLiveState((state) => seatOf(state))

/** The table of which only the part is shown; null when the cards of all are. */
export function useTableShown(): string | null {
  const part = useDeskState((desk) => desk.part)
  return useLiveState((state) => partShown(state, part))
}

/** How many cards of a lane are shown, as far as tables go. */
export function useHowMany(kind: CardKind): number {
  const table = useTableShown()
  return useLiveState((state) => {
    const lane = state.lanes[kind]
    if (table === null) return lane.length
    return lane.filter((id) => isInPart(state, state.cards[id] ?? { table: null }, table)).length
  })
}
