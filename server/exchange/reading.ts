/** What files are that somebody brings, by what stands in them; read, and held against all that an edit is held to. */

import { cardColumns, linkColumns, namesOf, noteColumns } from './csv-words.ts'
import { readCards } from './cards-csv.ts'
import { checked } from './checked.ts'
import { columnsOf } from './csv-in.ts'
import type { BroughtFile, Checked, Draft } from './draft.ts'
import { readOwn } from './own-json.ts'
import { readPolis, statementColumns } from './polis.ts'
import { voteColumns } from './polis-votes.ts'
import { Complaints, type Wrong } from './wrong.ts'

export type Reading =
  | { readonly ok: true; readonly draft: Checked }
  | { readonly ok: false; readonly wrong: readonly Wrong[] }

export interface Said {
  /** A licence, or where it is from; null when nobody said. */
  readonly licence: string | null
  readonly today: string
}

export async function readBrought(files: readonly BroughtFile[], said: Said): Promise<Reading> {
  const wrong = new Complaints()
  const draft = await draftOf(files, said, wrong)
  const held = draft === null || wrong.any ? null : await checked(draft, wrong)
  return held === null ? { ok: false, wrong: wrong.all() } : { ok: true, draft: held }
}

async function draftOf(files: readonly BroughtFile[], said: Said, wrong: Complaints): Promise<Draft | null> {
  const of = (kind: FileKind): readonly BroughtFile[] => files.filter((file) => kindOf(file) === kind)
  const [own, statements, votes, cards] = [of('own'), of('statements'), of('votes'), of('cards')]
  const isPolis = statements.length + votes.length > 0
  const ways = [...own.map(() => 'own'), ...(isPolis ? ['polis'] : []), ...(cards.length > 0 ? ['cards'] : [])]
  const twice = [statements, votes, cards, of('links'), of('notes'), of('summary')].find((some) => some.length > 1)
  const [first] = [...own, ...statements, ...votes, ...cards]
  if (ways.length > 1 || twice !== undefined) {
    wrong.add({ file: (twice?.[1] ?? own[1] ?? first)?.name ?? '', line: null }, 'several')
    return null
  }
  const [ownFile, statementsFile, votesFile, cardsFile] = [own[0], statements[0], votes[0], cards[0]]
  if (ownFile !== undefined) return readOwn(ownFile, wrong)
  if (statementsFile !== undefined && votesFile !== undefined) {
    return readPolis({ statements: statementsFile, votes: votesFile, summary: of('summary')[0] ?? null }, said, wrong)
  }
  if (isPolis) {
    const missing = statementsFile === undefined ? 'comments.csv' : 'votes.csv'
    wrong.add({ file: first?.name ?? '', line: null }, 'missing-file', missing)
    return null
  }
  if (cardsFile !== undefined) {
    return readCards({ cards: cardsFile, links: of('links')[0] ?? null, notes: of('notes')[0] ?? null }, said, wrong)
  }
  const [lonely] = [...of('links'), ...of('notes')]
  if (lonely !== undefined) wrong.add({ file: lonely.name, line: null }, 'missing-file', 'cards.csv')
  else for (const { name } of files) wrong.add({ file: name, line: null }, 'unknown-file')
  return null
}

type FileKind = 'own' | 'statements' | 'votes' | 'summary' | 'cards' | 'links' | 'notes' | 'unknown'

/** By what stands in it; by its name only where that could be anything. */
function kindOf(file: BroughtFile): FileKind {
  const name = (file.name.split(/[\\/]/).at(-1) ?? '').toLowerCase()
  if (name.endsWith('.json') || /^\uFEFF?\s*[{[]/.test(file.text.slice(0, 200))) return 'own'
  const columns = columnsOf(file)
  const has = (names: readonly string[]): boolean => names.some((each) => columns.includes(each))
  const hasAll = (known: readonly string[], ...wanted: readonly string[]): boolean =>
    wanted.every((column) => known.includes(column) && has(namesOf(column)))
  if (has(voteColumns.vote) && has(voteColumns.voter) && has(voteColumns.statement)) return 'votes'
  if (hasAll(linkColumns, 'from', 'relation', 'to')) return 'links'
  if (hasAll(noteColumns, 'card', 'kind', 'text')) return 'notes'
  if (hasAll(cardColumns, 'kind', 'title')) return 'cards'
  if (has(statementColumns.id) && has(statementColumns.words)) return 'statements'
  return named[name] ?? (name.endsWith('summary.csv') ? 'summary' : 'unknown')
}

/** A file by such a name of which a column is missing: that is said, rather than that it is unknown. */
const named: Readonly<Record<string, FileKind>> = {
  'comments.csv': 'statements',
  'votes.csv': 'votes',
  'cards.csv': 'cards',
  'kaarten.csv': 'cards',
}
