/** An archive without what is erased. That something was there is kept, and why it is not; never what. */

import type { ArchivedSession } from '#shared/archive/archived.ts'
import { withoutEmptyPerspectives } from '#shared/archive/headcount.ts'
import { isWhole, type Erasure } from '#server/store/archive-ports.ts'
import { resultWithout } from './without.ts'

type Content = ArchivedSession
type Gone = Content['gone'][number]

/** The same object when nothing of it is in this archive. */
export function archiveWithout(content: Content, erasures: readonly Erasure[]): Content {
  const here = erasures.filter(
    ({ scope, entity }) => (scope === 'card' || scope === 'note') && holds(content, scope, entity),
  )
  return here.length === 0 ? content : contentWithout(content, here)
}

/** What may still be taken along of an archive: of a session that is erased as a whole nothing. */
export function takenAlong(content: Content, erasures: readonly Erasure[]): Content {
  if (erasures.some(isWhole)) return { ...content, cards: [], notes: [], links: [], clusters: [] }
  return archiveWithout(content, erasures)
}

/** Whether a card or a note stands in an archive. */
const holds = (content: Content, what: 'card' | 'note', entity: string): boolean =>
  content[`${what}s`].some(({ id }) => id === entity)

function contentWithout(before: Content, erasures: readonly Erasure[]): Content {
  const asked = new Set(erasures.map(({ entity }) => entity))
  const notes = before.notes.filter(({ id, card }) => asked.has(id) || asked.has(card))
  const gone: ReadonlySet<string> = new Set([...asked, ...notes.map(({ id }) => id)])
  const left = (ids: readonly string[]): string[] => ids.filter((id) => !gone.has(id))
  const stays = ({ id }: { readonly id: string }): boolean => !gone.has(id)
  const cards = before.cards.filter(stays)
  return withoutEmptyPerspectives({
    ...before,
    cards: cards.map(({ recalls, carriedFrom, ...card }) => ({
      ...card,
      carriedFrom: carriedFrom !== null && gone.has(carriedFrom) ? null : carriedFrom,
      ...(recalls !== undefined && !gone.has(recalls) && { recalls }),
    })),
    notes: before.notes
      .filter(stays)
      .map((note) => (note.answers !== null && gone.has(note.answers) ? { ...note, answers: null } : note)),
    links: before.links.filter(({ from, to }) => !gone.has(from) && !gone.has(to)),
    clusters: before.clusters.filter(({ id }) => !isEmptied(id, before.cards, cards)),
    results: before.results
      .filter(({ card }) => card === null || !gone.has(card))
      .map((one) => ({ ...one, result: resultWithout(one.result, gone) })),
    gone: [...before.gone, ...[...gone].map((id) => markerOf(id, before, erasures))],
    chosen: left(before.chosen),
    yield: {
      ...before.yield,
      insights: left(before.yield.insights),
      directions: left(before.yield.directions),
      questions: left(before.yield.questions),
      tries: before.yield.tries.filter(({ card }) => !gone.has(card)),
    },
    ledger: before.ledger
      .filter(({ question }) => !gone.has(question))
      .map((line) => (line.by !== null && gone.has(line.by) ? { ...line, by: null } : line)),
    provenance: { ...before.provenance, erasures: counted(before.provenance.erasures, erasures) },
  })
}

function isEmptied(cluster: string, before: Content['cards'], after: Content['cards']): boolean {
  const isIn = (card: Content['cards'][number]): boolean => card.cluster === cluster
  return before.some(isIn) && !after.some(isIn)
}

/** A note went with its card when nobody asked for it by itself: then for the same reason. */
function markerOf(id: string, { cards, notes }: Content, erasures: readonly Erasure[]): Gone {
  const card = notes.find((note) => note.id === id)?.card
  const asked = erasures.find(({ entity }) => entity === id) ?? erasures.find(({ entity }) => entity === card)
  return {
    id,
    is: cards.some((one) => one.id === id) ? 'card' : 'note',
    why: asked?.own === true ? 'withdrawn' : 'erased',
  }
}

function counted(before: Content['provenance']['erasures'], erasures: readonly Erasure[]): typeof before {
  const times = new Map(before.map((one) => [one.reason, one.times]))
  for (const { reason } of erasures) times.set(reason, (times.get(reason) ?? 0) + 1)
  return [...times].map(([reason, many]) => ({ reason, times: many }))
}
