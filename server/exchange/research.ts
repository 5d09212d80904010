/**
 * The part of an archive for research: only what people brought who agreed to that, each under a name that is made
 * for this one export and leads nowhere. Nobody’s own name, and nothing of who did not agree.
 */

import type { ArchivedCard, ArchivedNote, ArchivedSession } from '#shared/archive/archived.ts'
import { newId } from '#shared/id.ts'

export interface ResearchFacts {
  /** By `cards/ID` or `notes/ID`: who brought it, of those who agreed. */
  readonly bringers: ReadonlyMap<string, string>
}

export function researchOf(content: ArchivedSession, { bringers }: ResearchFacts): unknown {
  // What was written down for somebody else is theirs, and they could not agree.
  const bringerOf = (root: 'cards' | 'notes', { id, behalf }: ArchivedCard | ArchivedNote): string | undefined =>
    behalf ? undefined : bringers.get(`${root}/${id}`)
  const pseudonym = renamer()
  const idOf = renamer()
  const cards = content.cards.filter((card) => bringerOf('cards', card) !== undefined)
  const notes = content.notes.filter((note) => bringerOf('notes', note) !== undefined)
  const there = new Set(cards.map(({ id }) => id))
  const by = (root: 'cards' | 'notes', one: ArchivedCard | ArchivedNote) => ({
    // What nobody put a name to is not tied to what they did put theirs to.
    pseudonym: one.by.role === null ? newId() : pseudonym(bringerOf(root, one) ?? newId()),
    role: one.by.role,
    perspective: one.by.perspective,
  })
  const inPhase = counter()
  const onCard = counter()
  const { session, atelier, edition, provenance, format } = content
  return {
    is: 'inbreng-research',
    version: 1,
    confidential: session.language === 'nl' ? 'vertrouwelijk' : 'confidential',
    atelier: atelier.title,
    session: { subject: session.subject, date: session.date, language: session.language, edition },
    consents: provenance.consents,
    phases: format.phases.map(({ id, title, minutes, visibility, grouping }) => {
      return { id, title, minutes, visibility, grouping }
    }),
    cards: cards.map((card) => {
      const { kind, variant, phase, title, body, chafes, theme, language } = card
      const options = card.options.map(({ text, loss }) => ({ text, loss }))
      // As far as an archive knows it: how they stood in their lane.
      const order = inPhase(`${phase ?? ''} ${kind}`)
      const words = { kind, variant, phase, order, title, body, options, chafes, theme, language }
      return { id: idOf(card.id), ...by('cards', card), ...words }
    }),
    notes: notes.map((note) => {
      const { kind, variant, phase, layer, text, knowledge, source } = note
      // The card of somebody who did not agree is not told of, nor how many others are on it.
      const on = there.has(note.card)
        ? { card: idOf(note.card), order: onCard(note.card) }
        : { card: null, order: null }
      return { id: idOf(note.id), ...on, ...by('notes', note), kind, variant, phase, layer, text, knowledge, source }
    }),
    links: content.links.flatMap(({ from, to, relation }) =>
      there.has(from) && there.has(to) ? [{ from: idOf(from), to: idOf(to), relation }] : [],
    ),
  }
}

/** Gives each name another, made by chance and the same each time. */
function renamer(): (name: string) => string {
  const given = new Map<string, string>()
  return (name) => {
    const other = given.get(name) ?? newId()
    given.set(name, other)
    return other
  }
}

/** How many came before of the same sort. */
function counter(): (sort: string) => number {
  const counts = new Map<string, number>()
  return (sort) => {
    const before = counts.get(sort) ?? 0
    counts.set(sort, before + 1)
    return before
  }
}
