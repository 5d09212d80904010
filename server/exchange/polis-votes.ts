/** Votes of a Polis export: of each person the last one on each statement counts. */

import { limits } from '#shared/board/schema.ts'
import { cellOf, findColumns, mustHave } from './columns.ts'
import type { CsvRow, CsvTable } from './csv-in.ts'
import { momentIn } from './moment-in.ts'
import type { Complaints } from './wrong.ts'

export const voteColumns = {
  statement: ['comment-id', 'commentid', 'tid', 'statement-id'],
  voter: ['voter-id', 'voterid', 'pid', 'participant-id', 'participant', 'voter'],
  vote: ['vote'],
  at: ['timestamp', 'modified', 'created', 'datetime'],
} as const

/** Agrees, disagrees, passed. */
type Opinion = 1 | -1 | 0

export interface PolisVote {
  readonly statement: string
  readonly voter: string
  readonly vote: Opinion
  readonly at: number
  readonly line: number
}

/** `statements`: ids that may be voted on. Rows stand in any order; of two at one moment the lower one is the last. */
export function lastVotes(table: CsvTable, statements: ReadonlySet<string>, wrong: Complaints): readonly PolisVote[] {
  const at = findColumns(table, voteColumns)
  if (!mustHave(table, at, voteColumns, ['statement', 'voter', 'vote'], wrong)) return []
  const last = new Map<string, PolisVote>()
  for (const row of table.rows) {
    const vote = voteIn(row)
    if (vote === null) continue
    const key = `${vote.voter}\n${vote.statement}`
    const before = last.get(key)
    if (before === undefined || vote.at >= before.at) last.set(key, vote)
  }
  const votes = [...last.values()]
  mustFit(votes)
  return votes

  function voteIn(row: CsvRow): PolisVote | null {
    const place = { file: table.file, line: row.line }
    const [statement, voter, said] = [cellOf(row, at.statement), cellOf(row, at.voter), cellOf(row, at.vote)]
    const moment = at.at === -1 ? 0 : momentIn(cellOf(row, at.at))
    const vote = said === '' ? undefined : opinions.get(Number(said))
    if (!statements.has(statement)) wrong.add(place, 'nowhere', voteColumns.statement[0])
    else if (voter === '') wrong.add(place, 'missing', voteColumns.voter[0])
    else if (vote === undefined) wrong.add(place, 'value', voteColumns.vote[0])
    else if (moment === null) wrong.add(place, 'value', table.columns[at.at] ?? null)
    else return { statement, voter, vote, at: moment, line: row.line }
    return null
  }

  /** Each agreement is a recognition on the board. */
  function mustFit(votes: readonly PolisVote[]): void {
    const agreed = votes.filter(({ vote }) => vote === 1)
    if (agreed.length <= limits.recognitions) return
    const over = agreed.toSorted((a, b) => a.line - b.line)[limits.recognitions]
    wrong.add({ file: table.file, line: over?.line ?? null }, 'too-many', 'recognitions')
  }
}

const opinions: ReadonlyMap<number, Opinion> = new Map([
  [1, 1],
  [-1, -1],
  [0, 0],
])
