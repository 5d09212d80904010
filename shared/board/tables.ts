/** The tables of a board, and who sits where, read from its document. */

import type * as Y from 'yjs'
import type { Phase } from '../session/format.ts'
import { tableOfNew } from '../session/tables.ts'
import { readPerson, readTable, rootOf } from './document.ts'
import type { Table } from './schema.ts'
import type { Variant } from './variants.ts'

/** In their order. */
export function tablesIn(doc: Y.Doc): readonly Table[] {
  return inOrder([...rootOf(doc, 'tables').keys()].flatMap((id) => readTable(doc, id) ?? []))
}

/** By their order, and by their ids where two of them say the same. */
export function inOrder(tables: readonly Table[]): readonly Table[] {
  return [...tables].sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
}

/** Where somebody sits; null for whoever has no table, or one that is gone. */
export function seatIn(doc: Y.Doc, person: string): string | null {
  const table = readPerson(doc, person)?.table ?? null
  return table !== null && rootOf(doc, 'tables').has(table) ? table : null
}

/** The table that a new card of this person is of. */
export function tableForNew(
  doc: Y.Doc,
  person: string,
  phase: Pick<Phase, 'grouping'> | undefined,
  variant: Variant | null,
): string | null {
  return tableOfNew(phase, variant, seatIn(doc, person))
}
