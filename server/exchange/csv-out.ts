/** An archive as tables that a spreadsheet opens: cards, links and notes; and what people told later of its cards. */

import type { ArchivedCard, ArchivedNote, ArchivedSession, By } from '#shared/archive/archived.ts'
import type { Language } from '#shared/board/kinds.ts'
import { defused } from './csv-cells.ts'
import { cameColumns, cardColumns, headOf, linkColumns, markColumns, noteColumns, sides, wordFor } from './csv-words.ts'
import { clean, type Came } from './blocks.ts'
import { marksOf } from './marks.ts'

export const csvParts = ['cards', 'links', 'notes', 'came'] as const
export type CsvPart = (typeof csvParts)[number]

type CameWithId = Came & { readonly id: string }

type Row = Readonly<Record<string, string | number | null>>

/** By RFC 4180, with a mark at the front by which spreadsheets know that it is UTF-8. */
export function csvOf(content: ArchivedSession, part: CsvPart, came: readonly CameWithId[] = []): string {
  const { language } = content.session
  const columns = [
    ...markColumns,
    ...{ cards: cardColumns, links: linkColumns, notes: noteColumns, came: cameColumns }[part],
  ]
  const rows =
    part === 'came' ? cameRows(content, came) : { cards: cardRows, links: linkRows, notes: noteRows }[part](content)
  const marks = markRow(content)
  const head = columns.map((column) => headOf(column, language))
  const lines = rows.map((row) => {
    const whole: Row = { ...marks, ...row }
    return columns.map((column) => `${whole[column] ?? ''}`)
  })
  return `\uFEFF${[head, ...lines].map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('')}`
}

function quoted(words: string): string {
  const safe = defused(clean(words))
  return /[",\r\n;\t]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** On every row, as a table has no head of its own. */
function markRow(content: ArchivedSession): Row {
  const { session, atelier, edition, provenance } = content
  const { consent, confidential } = marksOf(content)
  return {
    session: session.subject,
    date: session.date,
    atelier: atelier.title,
    edition,
    audience: wordFor('audience', provenance.audience, session.language),
    consent,
    confidential,
  }
}

function cardRows(content: ArchivedSession): readonly Row[] {
  const { language } = content.session
  const phaseOf = phasesIn(content)
  const clusters = new Map(content.clusters.map(({ id, title }) => [id, title]))
  const tables = new Map(content.tables.map(({ id, name }) => [id, name]))
  const chosen = new Set(content.chosen)
  return content.cards.map((card: ArchivedCard) => ({
    id: card.id,
    kind: wordFor('kind', card.kind, language),
    variant: card.variant && wordFor('variant', card.variant, language),
    phase: phaseOf(card.phase),
    title: card.title,
    body: card.body,
    ...Object.fromEntries(
      sides.flatMap((n) => [
        [`option${n}`, card.options[n - 1]?.text ?? ''],
        [`loss${n}`, card.options[n - 1]?.loss ?? ''],
      ]),
    ),
    chafes: card.chafes,
    theme: card.theme,
    cluster: clusters.get(card.cluster ?? '') ?? '',
    table: tables.get(card.table ?? '') ?? '',
    language: card.language,
    ...whoRow(card, language),
    parked: yes(card.parked, language),
    chosen: yes(chosen.has(card.id), language),
    recognitions: card.recognitions,
    ...card.opinions,
    carried: card.carriedFrom,
  }))
}

function noteRows(content: ArchivedSession): readonly Row[] {
  const { language } = content.session
  const phaseOf = phasesIn(content)
  return content.notes.map((note: ArchivedNote) => ({
    id: note.id,
    card: note.card,
    kind: wordFor('note', note.kind, language),
    variant: note.variant && wordFor('variant', note.variant, language),
    phase: phaseOf(note.phase),
    layer: wordFor('layer', note.layer, language),
    text: note.text,
    knowledge: note.knowledge.map((kind) => wordFor('knowledge', kind, language)).join('; '),
    source: note.source,
    part: note.part,
    quote: note.quote,
    asks: yes(note.asks, language),
    answers: note.answers,
    ...whoRow(note, language),
    later: note.later,
  }))
}

function cameRows({ cards, session: { language } }: ArchivedSession, came: readonly CameWithId[]): readonly Row[] {
  const titles = new Map(cards.map(({ id, title }) => [id, title]))
  return came.map(({ id, card, outcome, words, name, perspective, day }) => ({
    ...{ id, card, 'card-title': titles.get(card) ?? '', came: wordFor('came', outcome, language) },
    ...{ text: words, name, perspective, later: day },
  }))
}

function linkRows({ links, cards, session: { language } }: ArchivedSession): readonly Row[] {
  const titles = new Map(cards.map(({ id, title }) => [id, title]))
  return links.map(({ id, from, to, relation }) => ({
    id,
    from,
    'from-title': titles.get(from) ?? '',
    relation: wordFor('relation', relation, language),
    to,
    'to-title': titles.get(to) ?? '',
  }))
}

function whoRow({ by, behalf }: { readonly by: By; readonly behalf: boolean }, language: Language): Row {
  const { name, perspective, role } = by
  return { name, perspective, role: role && wordFor('role', role, language), behalf: yes(behalf, language) }
}

function phasesIn({ format, session: { language } }: ArchivedSession): (phase: string | null) => string {
  const titles = new Map(format.phases.map(({ id, title }) => [id, title[language]]))
  return (phase) => titles.get(phase ?? '') ?? ''
}

const yes = (is: boolean, language: Language): string => wordFor('yes', is ? 'yes' : 'no', language)
