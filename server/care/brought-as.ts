/** How something that somebody brought is told to them: its words, and what it is. */

import type { ArchivedSession } from '#shared/archive/archived.ts'
import { inOrder } from '#shared/archive/texts.ts'
import type { Card, Cluster, Link, Note } from '#shared/board/schema.ts'
import type { BroughtThing, Where } from '#shared/commands/my-data.ts'
import type { Held } from '#server/store/hidden-ports.ts'

/** One thing in one place. */
export interface Found extends Omit<BroughtThing, 'where' | 'carried'> {
  readonly where: Where
}

type Told = Omit<Found, 'where'>

export const bare = { behalf: false, perspective: null, at: null } as const

export function cardAs(card: Card, me: string): Told {
  const { id, kind, title, body, chafes, perspective, createdAt } = card
  const text = wordsOf(body, inOrder(card.options), chafes)
  return { id, is: 'card', kind, title, text, behalf: isForOther(card, me), perspective, at: createdAt }
}

export function noteAs(note: Note, me: string): Told {
  const { id, kind, createdAt } = note
  const text = noteWords(note)
  return { ...bare, id, is: 'note', kind, title: '', text, behalf: isForOther(note, me), at: createdAt }
}

export function linkAs(
  { id, relation, from, to }: Pick<Link, 'id' | 'relation' | 'from' | 'to'>,
  titles: ReadonlyMap<string, string>,
): Told {
  return {
    ...bare,
    id,
    is: 'link',
    kind: relation,
    title: '',
    text: [from, to].map((end) => titles.get(end) ?? '…').join(' → '),
  }
}

export const clusterAs = ({ id, title }: Pick<Cluster, 'id' | 'title'>): Told => ({
  ...bare,
  ...{ id, is: 'cluster', kind: '', title, text: '' },
})

export function heldAs({ id, behalf, thing }: Held): Found {
  const made = { ...bare, id, kind: thing.kind, behalf: behalf !== null, where: 'waiting' } as const
  if (thing.is === 'note') return { ...made, is: 'note', title: '', text: noteWords(thing) }
  const { title, body, options, chafes } = thing
  return { ...made, is: 'card', title, text: wordsOf(body, options, chafes) }
}

/** Whose it was stands beside the archive, and not in it. */
export function archivedAs(content: ArchivedSession, keys: ReadonlySet<string>): readonly Found[] {
  const mine = <T extends { readonly id: string }>(root: string, all: readonly T[]): readonly T[] =>
    all.filter(({ id }) => keys.has(`${root}/${id}`))
  const titles = new Map(content.cards.map(({ id, title }) => [id, title]))
  const where = { at: null, where: 'archive' } as const
  return [
    ...mine('cards', content.cards).map(({ id, kind, title, body, options, chafes, behalf, by }) => ({
      ...({ id, is: 'card', kind, title, text: wordsOf(body, options, chafes), behalf } as const),
      ...{ perspective: by.perspective, ...where },
    })),
    ...mine('notes', content.notes).map((note) => ({
      ...({ id: note.id, is: 'note', kind: note.kind, title: '', text: noteWords(note), behalf: note.behalf } as const),
      ...{ perspective: note.by.perspective, ...where },
    })),
    ...mine('links', content.links).map((link) => ({ ...linkAs(link, titles), ...where })),
    ...mine('clusters', content.clusters).map((cluster) => ({ ...clusterAs(cluster), ...where })),
  ]
}

const isForOther = ({ behalf }: Pick<Card, 'behalf'>, me: string): boolean => behalf !== null && behalf !== me

type Sides = readonly { readonly text: string; readonly loss: string }[]

const wordsOf = (body: string, sides: Sides, chafes: string): string =>
  [body, ...sides.flatMap(({ text, loss }) => [text, loss]), chafes].filter(Boolean).join('\n')

const noteWords = ({ text, source }: { readonly text: string; readonly source: string | null }): string =>
  [text, source].filter(Boolean).join('\n')
