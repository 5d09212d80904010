/** The tables of the board as this device has it: which there are, where I sit, and of which a new card is. */

import { inOrder } from '#shared/board/tables.ts'
import type { Table } from '#shared/board/schema.ts'
import type { Variant } from '#shared/board/variants.ts'
import { goesAtTables, tableOfNew } from '#shared/session/tables.ts'
import type { LiveState } from './store.ts'
import { phaseOf } from './turn.ts'

type Read = Pick<LiveState, 'session' | 'info' | 'tables' | 'people'>

let sorted: { readonly of: LiveState['tables']; readonly list: readonly Table[] } | null = null

/** In their order; the same list as long as nothing about them changed. */
export function tablesOf({ tables }: Pick<LiveState, 'tables'>): readonly Table[] {
  if (sorted?.of !== tables) sorted = { of: tables, list: inOrder(Object.values(tables)) }
  return sorted.list
}

/** Where somebody sits, I when nobody is given; null when that is nowhere. */
export function seatOf({ info, people, tables }: Read, person: string = info.me.person): string | null {
  const table = people[person]?.table ?? null
  return table !== null && Object.hasOwn(tables, table) ? table : null
}

/** Whether people work at their tables now. */
export function isAtTables(state: Read): boolean {
  return goesAtTables(phaseOf(state), Object.keys(state.tables).length > 0)
}

/** The table that a card is of which I bring now, or a guest for whom I write. */
export function tableForPlacing(state: Read, variant: Variant | null, behalf: string | null): string | null {
  return tableOfNew(phaseOf(state), variant, seatOf(state, behalf ?? undefined))
}

/** What one wants to see while people work at tables: my own table, all of them, or one by its id. */
export type Part = 'mine' | 'all' | { readonly table: string }

/** The table of which the cards are shown with those of everybody; null shows the cards of all tables. */
export function partShown(state: Read, part: Part): string | null {
  if (part === 'all' || !isAtTables(state)) return null
  if (part !== 'mine' && Object.hasOwn(state.tables, part.table)) return part.table
  return seatOf(state)
}

/** Whether a card is shown: not when it is another table’s. A table that is gone is nobody’s. */
export function isInPart(
  { tables }: Pick<LiveState, 'tables'>,
  { table }: { readonly table: string | null },
  shown: string | null,
): boolean {
  return shown === null || table === null || table === shown || !Object.hasOwn(tables, table)
}
