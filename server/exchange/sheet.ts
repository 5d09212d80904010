/** Reading a table of ours cell by cell; what cannot stand there is said, and nothing is guessed. */

import { newId } from '#shared/id.ts'
import { cellOf, findColumns, mustHave, type Columns } from './columns.ts'
import { undefused } from './csv-cells.ts'
import type { CsvRow, CsvTable } from './csv-in.ts'
import { namesOf, valueFor } from './csv-words.ts'
import type { Complaints } from './wrong.ts'

/** A table of which cells are asked by what their column is for. */
export class Sheet {
  readonly table: CsvTable
  readonly #at: Columns<string>
  readonly #names: Readonly<Record<string, readonly string[]>>
  readonly #wrong: Complaints

  constructor(table: CsvTable, columns: readonly string[], wrong: Complaints) {
    this.table = table
    this.#names = Object.fromEntries(columns.map((column) => [column, namesOf(column)]))
    this.#at = findColumns(table, this.#names)
    this.#wrong = wrong
  }

  has(columns: readonly string[]): boolean {
    return mustHave(this.table, this.#at, this.#names, columns, this.#wrong)
  }

  cell(row: CsvRow, column: string): string {
    return undefused(cellOf(row, this.#at[column] ?? -1))
  }

  orNull(row: CsvRow, column: string): string | null {
    return this.cell(row, column) || null
  }

  /** One of a closed list; null where nothing stands. Says it where something else does. */
  value(row: CsvRow, column: string, what: Parameters<typeof valueFor>[0]): string | null {
    const written = this.cell(row, column)
    if (written === '') return null
    const value = valueFor(what, written)
    if (value === null) this.complain(row, column)
    return value
  }

  count(row: CsvRow, column: string): number | null {
    const written = this.cell(row, column)
    if (written === '') return null
    if (/^\d{1,9}$/.test(written)) return Number(written)
    this.complain(row, column)
    return null
  }

  complain(row: CsvRow, column: string, code: 'value' | 'twice' | 'missing' = 'value'): void {
    this.#wrong.add(
      { file: this.table.file, line: row.line },
      code,
      this.table.columns[this.#at[column] ?? -1] ?? column,
    )
  }
}

/** New ids for those that stand in the files, so that nobody can know one before. */
export class Ids {
  readonly #ids = new Map<string, string>()

  /** Null when it is there already. */
  add(written: string): string | null {
    if (written !== '' && this.#ids.has(written)) return null
    const id = newId()
    if (written !== '') this.#ids.set(written, id)
    return id
  }

  /** One that leads nowhere when it is not there: then that is said. */
  of(written: string): string {
    return this.#ids.get(written) ?? newId()
  }
}
