/** A board and an archive after somebody let go of them: what they brought stays, as nobody’s. */

import type { ArchivedSession, By } from '#shared/archive/archived.ts'
import { withoutEmptyPerspectives } from '#shared/archive/headcount.ts'
import type { Snapshot } from '#shared/board/document.ts'
import { nobodyKnown } from '#shared/board/kinds.ts'
import { recognitionKey } from '#shared/board/schema.ts'
import { newId } from '#shared/id.ts'

/** The board without any word of who they were: recognitions still count, under an id that is nobody’s. */
export function boardWithout(me: string) {
  const unless = (person: string | null): string | null => (person === me ? null : person)
  const release = <T extends { readonly author: string; readonly behalf?: string | null }>(made: T): T => {
    if ((made.behalf ?? made.author) !== me && made.author !== me) return made
    // What they wrote down for somebody else stays of that somebody.
    if ((made.behalf ?? made.author) !== me) return { ...made, author: nobodyKnown }
    const was = 'perspective' in made ? { behalf: null, perspective: null } : 'behalf' in made ? { behalf: null } : {}
    return { ...made, ...was, author: nobodyKnown }
  }
  return (board: Snapshot): Snapshot => ({
    ...board,
    cards: board.cards.map(release),
    notes: board.notes.map(release),
    links: board.links.map(release),
    clusters: board.clusters.map(release),
    people: board.people.filter(({ id }) => id !== me).map((person) => ({ ...person, scribe: unless(person.scribe) })),
    recognitions: board.recognitions.map((key) => {
      const [card = '', person = ''] = key.split(':')
      return person === me ? recognitionKey(card, newId()) : key
    }),
    session: board.session && {
      ...board.session,
      leader: unless(board.session.leader),
      follows: unless(board.session.follows),
    },
  })
}

const nobody: By = { name: null, perspective: null, role: null }

/** `mine`: what they brought, as `cards/ID` or `notes/ID`. */
export function archiveWithout(content: ArchivedSession, mine: ReadonlySet<string>): ArchivedSession {
  const release = <T extends { readonly id: string; readonly by: By }>(root: 'cards' | 'notes') => {
    return (made: T): T => (mine.has(`${root}/${made.id}`) ? { ...made, by: nobody } : made)
  }
  const cards = content.cards.map(release('cards'))
  const notes = content.notes.map(release('notes'))
  return withoutEmptyPerspectives({ ...content, cards, notes })
}
