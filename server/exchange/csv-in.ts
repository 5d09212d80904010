/** CSV as it comes from spreadsheets and from other programs: read in pieces, so that nobody else waits for it. */

import { Readable } from 'node:stream'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { parse } from 'csv-parse'
import type { BroughtFile } from './draft.ts'
import type { Complaints } from './wrong.ts'

export interface CsvRow {
  /** On which line of the file it begins, from 1. */
  readonly line: number
  readonly cells: readonly string[]
}

export interface CsvTable {
  readonly file: string
  /** Names of columns, as one compares them. */
  readonly columns: readonly string[]
  readonly rows: readonly CsvRow[]
}

/** So many bytes are read at a time. */
const pieceBytes = 64 * 1024

/** Null, and said why, when it is no CSV. Rows that are too short or too long are said and left out. */
export async function readCsv(file: BroughtFile, wrong: Complaints): Promise<CsvTable | null> {
  const all = await readRows(file, wrong)
  if (all === null) return null
  const [head, ...rows] = all
  if (head === undefined) {
    wrong.add({ file: file.name, line: null }, 'empty')
    return null
  }
  const fits = ({ cells, line }: CsvRow): boolean => {
    if (cells.length === head.cells.length) return true
    wrong.add({ file: file.name, line }, 'row-length')
    return false
  }
  return { file: file.name, columns: head.cells.map(columnName), rows: rows.filter(fits) }
}

/** All rows in which anything stands, the head too. Null, and said why, when it is no CSV. */
export async function readRows({ name, text }: BroughtFile, wrong: Complaints): Promise<readonly CsvRow[] | null> {
  const rows: CsvRow[] = []
  let line = 1
  const parser = parse({
    bom: true,
    delimiter: delimiterOf(text),
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
  })
  try {
    for await (const cells of Readable.from(piecesOf(text)).pipe(parser) as AsyncIterable<readonly string[]>) {
      if (cells.length > 1 || cells[0]?.trim() !== '') rows.push({ line, cells })
      line += 1 + cells.reduce((sum, cell) => sum + breaksIn(cell), 0)
    }
    return rows
  } catch (error) {
    wrong.add({ file: name, line: lineIn(error) }, 'not-csv')
    return null
  }
}

const breaksIn = (cell: string): number => cell.match(/\r\n|\n|\r/g)?.length ?? 0

/** What comes from elsewhere writes one name in many ways: `comment_id`, `Comment-ID`, `comment id`. */
export const columnName = (cell: string): string =>
  cell
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-')

/** Names of the columns of a file, without reading the rest of it. */
export function columnsOf({ text }: BroughtFile): readonly string[] {
  const [head = ''] = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/, 1)
  return head.split(delimiterOf(text)).map((cell) => columnName(cell.replaceAll('"', '')))
}

/** The sign that the first line has most of: a comma, unless a spreadsheet wrote another. */
function delimiterOf(text: string): string {
  const [head = ''] = text.split(/\r\n|\n|\r/, 1)
  const times = (sign: string): number => head.split(sign).length
  return [',', ';', '\t'].reduce((best, sign) => (times(sign) > times(best) ? sign : best))
}

async function* piecesOf(text: string): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; at += pieceBytes) {
    yield bytes.subarray(at, at + pieceBytes)
    await nextTurn()
  }
}

function lineIn(error: unknown): number | null {
  const { lines } = error as { readonly lines?: unknown }
  return typeof lines === 'number' ? lines : null
}
