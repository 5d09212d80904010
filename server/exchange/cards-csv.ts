/** Cards as CSV, with what may come beside them: links and notes. Our own export, or a few columns typed by hand. */

import type { ArchivedCard, ArchivedNote, ArchivedSession } from '#shared/archive/archived.ts'
import { ledgerOf, proposedYield } from '#shared/archive/ledger.ts'
import type { CardKind, Language, NoteKind, Relation } from '#shared/board/kinds.ts'
import { newId } from '#shared/id.ts'
import { readCsv, type CsvRow } from './csv-in.ts'
import { cardColumns, linkColumns, markColumns, noteColumns, sides, valueFor } from './csv-words.ts'
import type { BroughtFile, Draft, Path } from './draft.ts'
import { emptyArchive, emptyCard, emptyNote } from './empty.ts'
import { languageOf } from './language-of.ts'
import { Ids, Sheet } from './sheet.ts'
import type { Complaints, Place } from './wrong.ts'

export interface CardFiles {
  readonly cards: BroughtFile
  readonly links: BroughtFile | null
  readonly notes: BroughtFile | null
}

export async function readCards(
  { cards: file, links: linksFile, notes: notesFile }: CardFiles,
  { licence, today }: { readonly licence: string | null; readonly today: string },
  wrong: Complaints,
): Promise<Draft | null> {
  const tables = {
    cards: await readCsv(file, wrong),
    links: linksFile && (await readCsv(linksFile, wrong)),
    notes: notesFile && (await readCsv(notesFile, wrong)),
  }
  if (tables.cards === null) return null
  const ids = new Ids()
  const reading = new Sheet(tables.cards, [...cardColumns, ...markColumns], wrong)
  if (!reading.has(['kind', 'title'])) return null
  if (tables.cards.rows.length === 0) wrong.add({ file: file.name, line: null }, 'empty')
  const groups = new Map<string, string>()
  const seats = new Map<string, string>()
  const chosen: string[] = []
  const cards = tables.cards.rows.map((row): ArchivedCard => {
    const card = cardFrom(reading, row, ids, groups, seats)
    if (reading.value(row, 'chosen', 'yes') === 'yes') chosen.push(card.id)
    return card
  })
  const links = tables.links === null ? [] : linksFrom(new Sheet(tables.links, linkColumns, wrong), ids)
  const notes = tables.notes === null ? [] : notesFrom(new Sheet(tables.notes, noteColumns, wrong), ids)
  const [first] = tables.cards.rows
  const said = (column: string): string => (first === undefined ? '' : reading.cell(first, column))
  const { directions, questions } = proposedYield(cards)
  const archive = emptyArchive(today)
  const content = {
    ...archive,
    session: {
      id: newId(),
      number: 0,
      subject: (said('session') || bareName(file.name)).slice(0, 200),
      date: /^\d{4}-\d{2}-\d{2}$/.test(said('date')) ? said('date') : today,
      start: '00:00',
      language: mostly(cards.map(({ language }) => language)),
    },
    cards,
    links,
    notes,
    clusters: [...groups].map(([title, id]) => ({ id, title })),
    tables: [...seats].map(([name, id]) => ({ id, name, prompt: null })),
    chosen,
    yield: { ...archive.yield, directions, questions },
    ledger: ledgerOf(cards, links),
    provenance: {
      ...archive.provenance,
      audience: valueFor('audience', said('audience')) ?? 'atelier',
      imported: { from: 'csv', licence },
    },
  }
  const place = ([root = '', nth]: Path): Place => {
    const table = (root === 'links' || root === 'notes' ? tables[root] : null) ?? tables.cards
    const row = typeof nth === 'number' ? rowOf(root, nth) : undefined
    return { file: table?.file ?? file.name, line: (row !== undefined && table?.rows[row]?.line) || null }
  }
  /** Groups and tables stand on the row of the first card in them. */
  const rowOf = (root: string | number, nth: number): number | undefined => {
    if (root === 'clusters') return cards.findIndex(({ cluster }) => cluster === content.clusters[nth]?.id)
    if (root === 'tables') return cards.findIndex(({ table }) => table === content.tables[nth]?.id)
    return root === 'cards' || root === 'links' || root === 'notes' ? nth : undefined
  }
  return { content, place, anew: true, agreed: null, people: 0, whole: false }
}

function cardFrom(
  sheet: Sheet,
  row: CsvRow,
  ids: Ids,
  groups: Map<string, string>,
  seats: Map<string, string>,
): ArchivedCard {
  const id = ids.add(sheet.cell(row, 'id'))
  if (id === null) sheet.complain(row, 'id', 'twice')
  const kind = sheet.value(row, 'kind', 'kind') as CardKind | null
  if (kind === null && sheet.cell(row, 'kind') === '') sheet.complain(row, 'kind', 'missing')
  const [title, body] = [sheet.cell(row, 'title'), sheet.cell(row, 'body')]
  if (title === '' && body === '') sheet.complain(row, 'title', 'missing')
  const options = sides.flatMap((n) => {
    const [text, loss] = [sheet.cell(row, `option${n}`), sheet.cell(row, `loss${n}`)]
    return text === '' && loss === '' ? [] : [{ id: newId(), text, loss }]
  })
  const opinions = ['agree', 'disagree', 'pass'].map((column) => sheet.count(row, column))
  const [agree, disagree, pass] = opinions.map((many) => many ?? 0)
  return {
    ...emptyCard,
    id: id ?? newId(),
    kind: kind ?? 'issue',
    variant: sheet.value(row, 'variant', 'variant') as ArchivedCard['variant'],
    title,
    body,
    options,
    chafes: sheet.cell(row, 'chafes'),
    theme: sheet.orNull(row, 'theme'),
    cluster: idFor(groups, sheet.cell(row, 'cluster')),
    table: idFor(seats, sheet.cell(row, 'table')),
    language: (sheet.value(row, 'language', 'language') as Language | null) ?? languageOf(`${title} ${body}`),
    by: byIn(sheet, row),
    behalf: sheet.value(row, 'behalf', 'yes') === 'yes',
    parked: sheet.value(row, 'parked', 'yes') === 'yes',
    recognitions: sheet.count(row, 'recognitions') ?? 0,
    opinions:
      opinions.every((many) => many === null) || agree === undefined || disagree === undefined || pass === undefined
        ? null
        : { agree, disagree, pass },
  }
}

/** From which side, and as what; a name is not taken over: nobody here heard whether it may stand. */
function byIn(sheet: Sheet, row: CsvRow): ArchivedCard['by'] {
  const role = sheet.value(row, 'role', 'role') as ArchivedCard['by']['role']
  return { name: null, perspective: sheet.orNull(row, 'perspective'), role }
}

function notesFrom(sheet: Sheet, ids: Ids): ArchivedNote[] {
  if (!sheet.has(['card', 'kind', 'text'])) return []
  const own = new Ids()
  const added = sheet.table.rows.map((row) => {
    const id = own.add(sheet.cell(row, 'id'))
    if (id === null) sheet.complain(row, 'id', 'twice')
    return id ?? newId()
  })
  return sheet.table.rows.map((row, nth): ArchivedNote => {
    const kind = sheet.value(row, 'kind', 'note') as NoteKind | null
    if (sheet.cell(row, 'kind') === '') sheet.complain(row, 'kind', 'missing')
    if (sheet.cell(row, 'text') === '') sheet.complain(row, 'text', 'missing')
    const answers = sheet.orNull(row, 'answers')
    return {
      ...emptyNote,
      id: added[nth] ?? newId(),
      card: ids.of(sheet.cell(row, 'card')),
      kind: kind ?? 'perspective',
      variant: sheet.value(row, 'variant', 'variant') as ArchivedNote['variant'],
      layer: (sheet.value(row, 'layer', 'layer') as ArchivedNote['layer'] | null) ?? 'room',
      text: sheet.cell(row, 'text'),
      knowledge: knowledgeIn(sheet, row),
      source: sheet.orNull(row, 'source'),
      part: sheet.orNull(row, 'part'),
      quote: sheet.orNull(row, 'quote'),
      asks: sheet.value(row, 'asks', 'yes') === 'yes',
      answers: answers === null ? null : own.of(answers),
      by: byIn(sheet, row),
      behalf: sheet.value(row, 'behalf', 'yes') === 'yes',
      later: sheet.orNull(row, 'later'),
    }
  })
}

function knowledgeIn(sheet: Sheet, row: CsvRow): ArchivedNote['knowledge'] {
  return (sheet.orNull(row, 'knowledge')?.split(/\s*[,;+]\s*/) ?? []).flatMap((written) => {
    const kind = valueFor('knowledge', written) as ArchivedNote['knowledge'][number] | null
    if (kind === null) sheet.complain(row, 'knowledge')
    return kind ?? []
  })
}

function linksFrom(sheet: Sheet, ids: Ids): ArchivedSession['links'] {
  if (!sheet.has(['from', 'relation', 'to'])) return []
  const added = new Ids()
  return sheet.table.rows.flatMap((row) => {
    const id = added.add(sheet.cell(row, 'id'))
    if (id === null) sheet.complain(row, 'id', 'twice')
    const relation = sheet.value(row, 'relation', 'relation') as Relation | null
    if (sheet.cell(row, 'relation') === '') sheet.complain(row, 'relation', 'missing')
    const [from, to] = [ids.of(sheet.cell(row, 'from')), ids.of(sheet.cell(row, 'to'))]
    return [{ id: id ?? newId(), from, to, relation: relation ?? 'resembles' }]
  })
}

function idFor(known: Map<string, string>, title: string): string | null {
  if (title === '') return null
  const id = known.get(title) ?? newId()
  known.set(title, id)
  return id
}

const mostly = (languages: readonly Language[]): Language =>
  languages.filter((language) => language === 'nl').length * 2 >= languages.length ? 'nl' : 'en'

/** A file’s own name, without its folder and what kind of file it is. */
const bareName = (name: string): string => (name.split(/[\\/]/).at(-1) ?? name).replace(/\.[^.]*$/, '').trim() || 'CSV'
