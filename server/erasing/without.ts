/** A board without what is erased: no words of it, and nothing that points at it. */

import { chosenIn } from '#shared/board/chosen.ts'
import type { Snapshot } from '#shared/board/document.ts'
import { nobodyKnown } from '#shared/board/kinds.ts'
import type { Ballot, Card, Cluster, Note } from '#shared/board/schema.ts'
import { readResult, writeResult, type BallotResult } from '#shared/session/results.ts'

/** What goes: cards and notes by their ids, and people. */
export interface Going {
  readonly things: ReadonlySet<string>
  readonly people: ReadonlySet<string>
}

/** Whose something is: of a guest who has no device it is theirs, not their scribe’s. */
export const isOf = ({ author, behalf }: Pick<Card, 'author' | 'behalf'>, person: string): boolean =>
  (behalf ?? author) === person

/** The cards and notes that somebody brought, so that they go along with them. */
export function broughtOn({ cards, notes }: Pick<Snapshot, 'cards' | 'notes'>, person: string): Brought {
  const ids = (all: readonly (Card | Note)[]): readonly string[] =>
    all.filter((one) => isOf(one, person)).map(({ id }) => id)
  return { cards: ids(cards), notes: ids(notes) }
}

export interface Brought {
  readonly cards: readonly string[]
  readonly notes: readonly string[]
}

/** All that goes with it: the notes under a card, what it is linked by, and the ballots about it. */
export function goneWith(board: Snapshot, { things }: Going): ReadonlySet<string> {
  const notes = board.notes.filter(({ id, card }) => things.has(id) || things.has(card))
  const links = board.links.filter(({ from, to }) => things.has(from) || things.has(to))
  const ballots = board.ballots.filter(({ card }) => card !== null && things.has(card))
  return new Set([...things, ...[...notes, ...links, ...ballots].map(({ id }) => id)])
}

/** The same board without it; doing it twice is doing it once. */
export function without(board: Snapshot, going: Going): Snapshot {
  const gone = goneWith(board, going)
  const stays = ({ id }: { readonly id: string }): boolean => !gone.has(id)
  const { people } = going
  const letGo = <T extends { readonly author: string }>(one: T): T =>
    people.has(one.author) ? { ...one, author: nobodyKnown } : one
  const cards = board.cards.filter(stays)
  const emptied = new Set(board.cards.flatMap(({ id, cluster }) => (gone.has(id) && cluster !== null ? [cluster] : [])))
  for (const { cluster } of cards) if (cluster !== null) emptied.delete(cluster)
  return {
    session: board.session && pointingElsewhere(board.session, gone, people),
    cards: cards.map(letGo),
    notes: board.notes.filter(stays).map((note) => letGo(unanswering(note, gone))),
    links: board.links.filter(stays).map(letGo),
    clusters: board.clusters.filter((one) => !emptied.has(one.id) && !isBareOf(one, cards, people)).map(letGo),
    people: withoutPeople(board.people, people),
    tables: board.tables,
    ballots: board.ballots.filter(stays).map((ballot) => uncounting(ballot, gone)),
    recognitions: board.recognitions.filter((key) => {
      const [card = '', person = ''] = key.split(':')
      return !gone.has(card) && !people.has(person)
    }),
  }
}

/** A group of theirs with nothing in it: then its name is all that there is. */
const isBareOf = ({ id, author }: Cluster, cards: readonly Card[], people: ReadonlySet<string>): boolean =>
  people.has(author) && !cards.some(({ cluster }) => cluster === id)

/** Nothing at all: what is left of the board of a session that is erased. */
export const emptyBoard: Snapshot = {
  session: null,
  cards: [],
  notes: [],
  links: [],
  clusters: [],
  people: [],
  tables: [],
  ballots: [],
  recognitions: [],
}

/** Totals of a vote without what went. */
export function resultWithout(result: BallotResult, gone: ReadonlySet<string>): BallotResult {
  if (result.kind === 'stance') return result
  return { ...result, cards: Object.fromEntries(Object.entries(result.cards).filter(([card]) => !gone.has(card))) }
}

function pointingElsewhere(
  session: NonNullable<Snapshot['session']>,
  gone: ReadonlySet<string>,
  people: ReadonlySet<string>,
): NonNullable<Snapshot['session']> {
  const { spotlight, chosen, leader, follows } = session
  const one = (id: string | null, all: ReadonlySet<string>): string | null => (id !== null && all.has(id) ? null : id)
  return {
    ...session,
    spotlight: one(spotlight, gone),
    chosen:
      chosenIn(chosen)
        .filter((id) => !gone.has(id))
        .join(' ') || null,
    leader: one(leader, people),
    follows: one(follows, people),
  }
}

function unanswering<T extends Note>(note: T, gone: ReadonlySet<string>): T {
  return note.answers !== null && gone.has(note.answers) ? { ...note, answers: null } : note
}

/** Somebody goes on writing for the guests of whoever went. */
function withoutPeople(all: Snapshot['people'], gone: ReadonlySet<string>): Snapshot['people'] {
  const left = all.filter(({ id }) => !gone.has(id))
  const scribe = left.find(({ role }) => role === 'coordinator')?.id ?? null
  return left.map((one) => (one.scribe !== null && gone.has(one.scribe) ? { ...one, scribe } : one))
}

function uncounting(ballot: Ballot, gone: ReadonlySet<string>): Ballot {
  const result = readResult(ballot.result)
  return result === null ? ballot : { ...ballot, result: writeResult(resultWithout(result, gone)) }
}
