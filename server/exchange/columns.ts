/** Finding columns by the names they go by, and reading cells of them. */

import type { CsvRow, CsvTable } from './csv-in.ts'
import type { Complaints } from './wrong.ts'

/** Column by what it is for; -1 where the file does not have it. */
export type Columns<N extends string> = Readonly<Record<N, number>>

/** `names`: for each column all names that it may have, the usual one first. */
export function findColumns<N extends string>(
  { columns }: Pick<CsvTable, 'columns'>,
  names: Readonly<Record<N, readonly string[]>>,
): Columns<N> {
  const entries = Object.entries<readonly string[]>(names)
  return Object.fromEntries(
    entries.map(([name, all]) => [name, columns.findIndex((column) => all.includes(column))]),
  ) as Columns<N>
}

/** Whether all of these are there; says so of each that is not. */
export function mustHave<N extends string>(
  table: CsvTable,
  found: Columns<N>,
  names: Readonly<Record<N, readonly string[]>>,
  needed: readonly N[],
  wrong: Complaints,
): boolean {
  const missing = needed.filter((name) => found[name] === -1)
  for (const name of missing) wrong.add({ file: table.file, line: 1 }, 'missing-column', names[name][0] ?? name)
  return missing.length === 0
}

/** What stands in a cell; nothing where the column is not there. */
export const cellOf = ({ cells }: CsvRow, column: number): string => (column === -1 ? '' : (cells[column] ?? '').trim())
