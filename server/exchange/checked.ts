/** Whether a draft holds: every field within its bounds, everything that is pointed at there, no more than fits. */

import * as v from 'valibot'
import { archivedSession, type ArchivedNote, type ArchivedSession } from '#shared/archive/archived.ts'
import type { ImportCode } from '#shared/archive/import-codes.ts'
import { fitsLayer } from '#shared/board/annotating.ts'
import { mayRelate, noteKindsOn } from '#shared/board/links.ts'
import { limits } from '#shared/board/schema.ts'
import type { Checked, Draft, Path } from './draft.ts'
import { mustBeOfNobody } from './of-nobody.ts'
import type { Complaints } from './wrong.ts'

type Tell = (path: Path, code: ImportCode) => void

/** Null, and said why, when something is wrong with it. */
export async function checked(draft: Draft, wrong: Complaints): Promise<Checked | null> {
  const tell: Tell = (path, code) => wrong.add(draft.place(path), code, fieldOf(path))
  const read = v.safeParse(archivedSession, draft.content)
  if (!read.success) {
    for (const issue of read.issues) tell(pathOf(issue), codeOf(issue))
    return null
  }
  const content = read.output
  if (content.session.subject.trim() === '') tell(['session', 'subject'], 'missing')
  mustPoint(content, tell)
  mustFit(content, tell)
  if (draft.anew) mustBeAllowed(content, tell)
  await mustBeOfNobody(content, (path) => tell(path, 'personal'))
  return wrong.any ? null : { ...draft, content }
}

/** As one reads it: steps, without the places in a list. */
const fieldOf = (path: Path): string | null => path.filter((step) => typeof step === 'string').join('.') || null

function pathOf(issue: v.BaseIssue<unknown>): Path {
  const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)))
  const isList = Array.isArray(issue.input) && issue.type === 'max_length'
  // Of too many the first that does not fit.
  return isList && typeof issue.requirement === 'number' ? [...path, issue.requirement] : path
}

function codeOf({ type, input }: v.BaseIssue<unknown>): ImportCode {
  if (type === 'max_length') return typeof input === 'string' ? 'too-long' : 'too-many'
  return input === undefined ? 'missing' : 'value'
}

/** What is named is there, and each thing once. */
function mustPoint(content: ArchivedSession, tell: Tell): void {
  const { cards, notes, links, clusters, tables, results, yield: came } = content
  const lists = { cards, notes, links, clusters, tables, results }
  for (const [name, list] of Object.entries(lists)) mustBeOnce(list, [name], tell)
  const there = new Set(cards.map(({ id }) => id))
  const isCard = (id: string | null): boolean => id === null || there.has(id)
  const groups = new Set(clusters.map(({ id }) => id))
  const seats = new Set(tables.map(({ id }) => id))
  for (const [nth, { cluster, table, options }] of cards.entries()) {
    if (cluster !== null && !groups.has(cluster)) tell(['cards', nth, 'cluster'], 'nowhere')
    if (table !== null && !seats.has(table)) tell(['cards', nth, 'table'], 'nowhere')
    mustBeOnce(options, ['cards', nth, 'options'], tell)
  }
  const byId = new Map(notes.map((note) => [note.id, note]))
  for (const [nth, note] of notes.entries()) {
    if (!isCard(note.card)) tell(['notes', nth, 'card'], 'nowhere')
    const question = note.answers === null ? undefined : byId.get(note.answers)
    if (note.answers !== null && question?.card !== note.card) tell(['notes', nth, 'answers'], 'nowhere')
    if (!fitsLayer(asOnBoard(note))) tell(['notes', nth, 'layer'], 'not-fitting')
  }
  for (const [nth, { from, to }] of links.entries()) {
    if (!isCard(from)) tell(['links', nth, 'from'], 'nowhere')
    if (!isCard(to)) tell(['links', nth, 'to'], 'nowhere')
  }
  for (const [nth, { card }] of results.entries()) if (!isCard(card)) tell(['results', nth, 'card'], 'nowhere')
  const lined = { insights: came.insights, directions: came.directions, questions: came.questions }
  for (const [name, ids] of Object.entries(lined)) mustAllBeThere(ids, ['yield', name])
  mustAllBeThere(content.chosen, ['chosen'])
  for (const [nth, { card }] of came.tries.entries())
    if (!isCard(card)) tell(['yield', 'tries', nth, 'card'], 'nowhere')
  for (const [nth, { question, by }] of content.ledger.entries()) {
    if (!isCard(question)) tell(['ledger', nth, 'question'], 'nowhere')
    if (!isCard(by)) tell(['ledger', nth, 'by'], 'nowhere')
  }

  function mustAllBeThere(ids: readonly string[], path: Path): void {
    for (const [nth, id] of ids.entries()) if (!isCard(id)) tell([...path, nth], 'nowhere')
  }
}

function mustBeOnce(list: readonly { readonly id: string }[], path: Path, tell: Tell): void {
  const known = new Set<string>()
  for (const [nth, { id }] of list.entries()) {
    if (known.has(id)) tell([...path, nth, 'id'], 'twice')
    known.add(id)
  }
}

const asOnBoard = (note: ArchivedNote) => ({ ...note, asks: note.asks ? 1 : null })

function mustFit({ cards }: ArchivedSession, tell: Tell): void {
  let sum = 0
  for (const [nth, { recognitions }] of cards.entries()) {
    sum += recognitions
    if (sum > limits.recognitions) return tell(['cards', nth, 'recognitions'], 'too-many')
  }
}

/** What is made anew keeps to what one may make: a dilemma is never solved. */
function mustBeAllowed({ cards, notes, links }: ArchivedSession, tell: Tell): void {
  const kinds = new Map(cards.map(({ id, kind }) => [id, kind]))
  for (const [nth, { card, kind, layer }] of notes.entries()) {
    const under = kinds.get(card)
    if (under !== undefined && layer !== 'expert' && !noteKindsOn(under).includes(kind)) {
      tell(['notes', nth, 'kind'], 'not-fitting')
    }
  }
  for (const [nth, { from, to, relation }] of links.entries()) {
    const [a, b] = [kinds.get(from), kinds.get(to)]
    if (a !== undefined && b !== undefined && !mayRelate(a, relation, b))
      tell(['links', nth, 'relation'], 'not-fitting')
  }
}
