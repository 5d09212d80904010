/** The board as its next epoch begins once there is an archive of it: what is in that, and what may yet be added. */

import { chosenIn } from '../board/chosen.ts'
import type { Snapshot } from '../board/document.ts'
import type { Ballot } from '../board/schema.ts'
import { readResult, writeResult } from '../session/results.ts'

export interface Stripping {
  readonly archivedAt: number
  /** Ids of what is not in the archive. */
  readonly gone: ReadonlySet<string>
  readonly mayBeNamed: ReadonlySet<string>
  /** Whether words may stay that nobody looks at one by one. */
  readonly isClean: (words: string) => boolean
}

/** Without the trash, without what was for the room alone or left out, and with the names only of who may be named. */
export function stripped(board: Snapshot, { archivedAt, gone, mayBeNamed, isClean }: Stripping): Snapshot {
  const cards = board.cards.filter(({ id, trashed, here }) => trashed === null && here === null && !gone.has(id))
  const there = new Set(cards.map(({ id }) => id))
  const clusters = board.clusters.filter(({ trashed }) => trashed === null)
  const grouped = new Set(clusters.map(({ id }) => id))
  const notes = board.notes.filter(({ id, card, trashed }) => trashed === null && there.has(card) && !gone.has(id))
  const said = new Set(notes.map(({ id }) => id))
  const session = board.session && {
    ...board.session,
    archived: archivedAt,
    leader: null,
    follows: null,
    spotlight: there.has(board.session.spotlight ?? '') ? board.session.spotlight : null,
    chosen:
      chosenIn(board.session.chosen)
        .filter((id) => there.has(id))
        .join(' ') || null,
  }
  return {
    session,
    cards: cards.map((card) => (grouped.has(card.cluster ?? '') ? card : { ...card, cluster: null })),
    notes: notes.map((note) => (said.has(note.answers ?? '') ? note : { ...note, answers: null })),
    links: board.links.filter(({ from, to, trashed }) => trashed === null && there.has(from) && there.has(to)),
    clusters: clusters.map((cluster) => (isClean(cluster.title) ? cluster : { ...cluster, title: '' })),
    recognitions: board.recognitions.filter((key) => there.has(key.split(':')[0] ?? '')),
    people: board.people.map((person) => (mayBeNamed.has(person.id) ? person : { ...person, name: '' })),
    tables: board.tables.map((table) => ({
      ...table,
      name: isClean(table.name) ? table.name : '',
      prompt: isClean(table.prompt ?? '') ? table.prompt : null,
    })),
    ballots: board.ballots
      .filter(({ card }) => card === null || there.has(card))
      .map((ballot) => withCleanReasons(ballot, isClean)),
  }
}

function withCleanReasons(ballot: Ballot, isClean: Stripping['isClean']): Ballot {
  const result = readResult(ballot.result)
  if (result?.kind !== 'stance' || result.because.every(isClean)) return ballot
  return { ...ballot, result: writeResult({ ...result, because: result.because.filter(isClean) }) }
}
