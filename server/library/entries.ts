/** What the library finds of an archive: each card with all that was said under it, and each annotation by itself. */

import type { ArchivedCard, ArchivedNote, ArchivedSession } from '#shared/archive/archived.ts'
import { fewest } from '#shared/session/results.ts'
import type { LibraryEntry } from '#server/store/library-ports.ts'

/** What somebody takes along, or wants to try. */
const taking: readonly ArchivedCard['variant'][] = ['takeaway', 'tryout']

export function entriesOf(archive: ArchivedSession, atelier: string): readonly LibraryEntry[] {
  const { cards, notes } = archive
  const people = toldPeople(archive.present)
  const shared = {
    session: archive.session.id,
    atelier,
    date: archive.session.date,
    audience: archive.provenance.audience,
  }
  const notesByCard = grouped(notes, ({ card }) => card)
  const linksByCard = countLinks(archive.links)
  const answering = answersOf(archive)
  const found = cards.map((card): LibraryEntry => {
    const below = notesByCard.get(card.id) ?? []
    return {
      ...shared,
      entity: card.id,
      card: card.id,
      kind: card.kind,
      title: card.title,
      text: textOf(card, below),
      sides: card.options.map(({ text, loss }) => joined([text, loss])),
      perspective: card.by.perspective,
      theme: card.theme,
      taken: taking.includes(card.variant),
      answering: answering.has(card.id),
      recognitions: card.recognitions,
      links: linksByCard.get(card.id) ?? 0,
      annotations: below.filter(isAnnotation).length,
      people: people.get(card.by.perspective ?? '') ?? null,
    }
  })
  const cardsById = new Map(cards.map((card) => [card.id, card]))
  const annotations = notes.filter(isAnnotation).flatMap((note): LibraryEntry[] => {
    const card = cardsById.get(note.card)
    if (card === undefined) return []
    return [
      {
        ...shared,
        entity: note.id,
        card: card.id,
        kind: 'annotation',
        title: card.title,
        text: joined([note.text, note.quote, note.source]),
        sides: [],
        perspective: note.by.perspective,
        theme: card.theme,
        taken: false,
        answering: false,
        recognitions: 0,
        links: 0,
        annotations: 0,
        people: people.get(note.by.perspective ?? '') ?? null,
      },
    ]
  })
  return [...found, ...annotations]
}

const isAnnotation = ({ layer }: ArchivedNote): boolean => layer === 'expert'

/** A card’s own words, and those of the room below it. What experts say is found by itself. */
function textOf(card: ArchivedCard, below: readonly ArchivedNote[]): string {
  const said = below.filter((note) => !isAnnotation(note)).flatMap(({ text, source }) => [text, source])
  return joined([card.body, card.chafes, ...said])
}

const joined = (texts: readonly (string | null)[]): string =>
  texts.filter((text) => text !== null && text.trim() !== '').join('\n')

function countLinks(links: ArchivedSession['links']): ReadonlyMap<string, number> {
  const ends = links.flatMap(({ from, to }) => [from, to])
  return new Map([...grouped(ends, (card) => card)].map(([card, each]) => [card, each.length]))
}

function grouped<T>(things: readonly T[], nameOf: (thing: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const thing of things) {
    const group = groups.get(nameOf(thing))
    if (group === undefined) groups.set(nameOf(thing), [thing])
    else group.push(thing)
  }
  return groups
}

/** The cards that answer an issue or a dilemma. */
function answersOf({ cards, links }: ArchivedSession): ReadonlySet<string> {
  const answerable = new Set(cards.filter(({ kind }) => kind !== 'direction').map(({ id }) => id))
  return new Set(
    links.filter(({ relation, to }) => relation === 'answers' && answerable.has(to)).map(({ from }) => from),
  )
}

/**
 * How many people of each perspective were there, where that may be told: five or more, and not so that the few
 * others are what is left of the whole; then the smallest that is told goes with them.
 */
function toldPeople({ people, perspectives }: ArchivedSession['present']): ReadonlyMap<string, number> {
  const known = perspectives
    .flatMap(({ name, people: many }) => (many !== null && many >= fewest ? [[name, many] as const] : []))
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
  let rest = people === null ? 0 : people - known.reduce((sum, [, many]) => sum + many, 0)
  while (rest > 0 && rest < fewest) rest += known.pop()?.[1] ?? fewest
  return new Map(known)
}
