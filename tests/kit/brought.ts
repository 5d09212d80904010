/** Small files as people bring them. */

import type { BroughtFile } from '#server/exchange/draft.ts'
import { readBrought, type Reading } from '#server/exchange/reading.ts'
import type { ArchivedSession } from '#shared/archive/archived.ts'

export const read = (...files: readonly BroughtFile[]): Promise<Reading> =>
  readBrought(files, { licence: null, today: '2026-12-01' })

export const file = (name: string, ...lines: readonly string[]): BroughtFile => ({ name, text: lines.join('\n') })

/** What was read, of files that are right. */
export async function readWell(...files: readonly BroughtFile[]): Promise<ArchivedSession> {
  const reading = await read(...files)
  if (!reading.ok) throw new Error(`refused: ${JSON.stringify(reading.wrong)}`)
  return reading.draft.content
}

/** What is wrong, each as `file:line code field`. */
export async function wrongIn(...files: readonly BroughtFile[]): Promise<readonly string[]> {
  const reading = await read(...files)
  if (reading.ok) return []
  return reading.wrong.map(({ file: name, line, code, field }) => `${name}:${line ?? '-'} ${code} ${field ?? '-'}`)
}

/** A conversation with all that makes Polis exports hard to read. */
export const conversation: readonly BroughtFile[] = [
  file(
    'gesprek/comments.csv',
    'timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body',
    '1700000300000,later,7,2,9,9,1,"Wonen moet, zo zei iemand,',
    '',
    'voor iedereen betaalbaar zijn."',
    '1700000100000,eerst,0,1,0,0,0,"Er is een ""wachtlijst"" voor het huis dat ik zoek."',
    '1700000200000,dan,3,1,0,0,-1,Dit hoort hier niet.',
    '1700000400000,dan,12,1,0,0,1,The council should build more.',
  ),
  file(
    'gesprek/votes.csv',
    'timestamp,datetime,comment-id,voter-id,vote',
    // The last vote of 4 on 7 is the disagreement, though it stands first.
    '1700000900000,x,7,4,-1',
    '1700000500000,x,7,4,1',
    '1700000600000,x,7,5,1',
    '1700000600000,x,0,5,0',
    // At one moment twice: the lower row is the last.
    '1700000700000,x,12,6,-1',
    '1700000700000,x,12,6,1',
    '1700000800000,x,3,5,1',
  ),
  file(
    'gesprek/summary.csv',
    'topic,Wonen in de wijk',
    'url,https://voorbeeld.nl/gesprek',
    'conversation-description,"Een',
    'gesprek"',
  ),
]
