/**
 * A Polis export: statements become issues, who agrees recognises. What its moderators put out is kept for later, as
 * cards out of the lanes are; whose a statement was is not taken over.
 */

import type { ArchivedCard } from '#shared/archive/archived.ts'
import { told } from '#shared/archive/headcount.ts'
import { newId } from '#shared/id.ts'
import { cellOf, findColumns, mustHave } from './columns.ts'
import { readCsv, type CsvTable } from './csv-in.ts'
import type { BroughtFile, Draft } from './draft.ts'
import { emptyArchive, emptyCard } from './empty.ts'
import { grouped } from './grouped.ts'
import { languageOf } from './language-of.ts'
import { dayOf } from '#shared/day.ts'
import { momentIn } from './moment-in.ts'
import { lastVotes, type PolisVote } from './polis-votes.ts'
import { aboutIn, noSummary } from './polis-summary.ts'
import type { Complaints } from './wrong.ts'

export const statementColumns = {
  id: ['comment-id', 'commentid', 'tid', 'statement-id', 'id'],
  words: ['comment-body', 'commentbody', 'body', 'txt', 'text', 'comment', 'statement'],
  moderated: ['moderated', 'mod', 'moderation'],
  at: ['timestamp', 'created', 'datetime'],
} as const

export interface PolisFiles {
  readonly statements: BroughtFile
  readonly votes: BroughtFile
  readonly summary: BroughtFile | null
}

interface Statement {
  readonly id: string
  readonly words: string
  readonly out: boolean
  readonly at: number | null
  readonly line: number
}

/** `licence`: what somebody said of it, else where it came from. `today`: the day of what has no time. */
export async function readPolis(
  files: PolisFiles,
  { licence, today }: { readonly licence: string | null; readonly today: string },
  wrong: Complaints,
): Promise<Draft | null> {
  const table = await readCsv(files.statements, wrong)
  const votesTable = await readCsv(files.votes, wrong)
  if (table === null || votesTable === null) return null
  const statements = statementsIn(table, wrong).toSorted(byNumber)
  const votes = lastVotes(votesTable, new Set(statements.map(({ id }) => id)), wrong)
  const about = files.summary === null ? noSummary : await aboutIn(files.summary)
  const votesOf = grouped(votes, ({ statement }) => statement)
  const voters = new Map([...new Set(votes.map(({ voter }) => voter))].map((voter) => [voter, newId()]))
  const cards = statements.map((statement) => cardOf(statement, votesOf.get(statement.id) ?? []))
  const moments = [...statements.map(({ at }) => at), ...votes.map(({ at }) => at)].filter(
    (at) => at !== null && at > 0,
  ) as readonly number[]
  const days = { first: dayIn(moments, Math.min) ?? today, last: dayIn(moments, Math.max) ?? today }
  const content = {
    ...emptyArchive(today),
    session: {
      id: newId(),
      number: 0,
      subject: (about.topic || folderOf(files.statements.name) || 'Pol.is').slice(0, 200),
      date: days.first,
      start: '00:00',
      language: languageOf(statements.map(({ words }) => words).join(' ')),
    },
    present: {
      people: told(voters.size),
      roles: [{ name: 'participant', people: told(voters.size) }],
      perspectives: [],
    },
    cards,
    provenance: {
      ...emptyArchive(today).provenance,
      consents: { takePart: told(voters.size), named: null, research: null },
      closedOn: days.last,
      imported: { from: 'polis', licence: licence ?? about.url },
    },
  }
  const agreed = new Map(
    statements.map(({ id }, nth) => [cards[nth]?.id ?? '', agreedOn(votesOf.get(id) ?? [], voters)] as const),
  )
  return {
    content,
    place: ([root, nth]) => ({
      file: table.file,
      line: root === 'cards' && typeof nth === 'number' ? (statements[nth]?.line ?? null) : null,
    }),
    anew: true,
    agreed,
    people: voters.size,
    whole: false,
  }
}

function statementsIn(table: CsvTable, wrong: Complaints): readonly Statement[] {
  const at = findColumns(table, statementColumns)
  if (!mustHave(table, at, statementColumns, ['id', 'words'], wrong)) return []
  if (table.rows.length === 0) wrong.add({ file: table.file, line: null }, 'empty')
  const known = new Set<string>()
  return table.rows.flatMap((row): Statement[] => {
    const place = { file: table.file, line: row.line }
    const [id, words, moderated] = [cellOf(row, at.id), cellOf(row, at.words), cellOf(row, at.moderated)]
    const when = cellOf(row, at.at)
    const moment = when === '' ? null : momentIn(when)
    const out = moderated === '' ? false : standings.get(moderated.toLowerCase())
    if (id === '') wrong.add(place, 'missing', statementColumns.id[0])
    else if (known.has(id)) wrong.add(place, 'twice', statementColumns.id[0])
    else if (words === '') wrong.add(place, 'missing', statementColumns.words[0])
    else if (out === undefined) wrong.add(place, 'value', statementColumns.moderated[0])
    else if (when !== '' && moment === null) wrong.add(place, 'value', table.columns[at.at] ?? null)
    else {
      known.add(id)
      return [{ id, words, out, at: moment, line: row.line }]
    }
    return []
  })
}

/** Whether moderators put a statement out. */
const standings: ReadonlyMap<string, boolean> = new Map([
  ['-1', true],
  ['0', false],
  ['1', false],
])

/** Ids are numbers with gaps most of the time. */
function byNumber(a: Statement, b: Statement): number {
  return Number(a.id) - Number(b.id) || a.line - b.line
}

function cardOf({ words, out }: Statement, votes: readonly PolisVote[]): ArchivedCard {
  const many = (opinion: PolisVote['vote']): number => votes.filter(({ vote }) => vote === opinion).length
  return {
    ...emptyCard,
    id: newId(),
    title: words.replaceAll(/\r\n?/g, '\n'),
    language: languageOf(words),
    parked: out,
    recognitions: many(1),
    opinions: { agree: many(1), disagree: many(-1), pass: many(0) },
  }
}

const agreedOn = (votes: readonly PolisVote[], voters: ReadonlyMap<string, string>): readonly string[] =>
  votes.filter(({ vote }) => vote === 1).flatMap(({ voter }) => voters.get(voter) ?? [])

function dayIn(moments: readonly number[], pick: (a: number, b: number) => number): string | null {
  const [one, ...rest] = moments
  return one === undefined ? null : dayOf(rest.reduce((a, b) => pick(a, b), one))
}

/** The folder of a file that says its path. */
const folderOf = (name: string): string => name.split(/[\\/]/).at(-2)?.trim() ?? ''
