/** What somebody brought to a session, each thing once: for their own balance, and for the thanks they get. */

import type { Snapshot } from '#shared/board/document.ts'
import { snapshotOf } from '#shared/board/document.ts'
import { nobodyKnown } from '#shared/board/kinds.ts'
import { variantOfCard, variantOfNote } from '#shared/board/variants.ts'
import type { ArchivedSession } from '#shared/archive/archived.ts'
import type { Thing } from '#shared/years/balance.ts'
import { openBoard } from '#server/sessions/board.ts'
import type { Desk } from '#server/sessions/desk.ts'
import type { Participant, Session } from '#server/store/ports.ts'

export interface BroughtThing extends Thing {
  readonly id: string
  readonly is: 'card' | 'note'
}

/** On the board as it is now, and in the last archive: what is on both is one. */
export async function thingsOf(desk: Desk, session: Session, me: Participant): Promise<readonly BroughtThing[]> {
  const board = session.boardGoneAt === null ? (await openBoard(desk, session)).read(snapshotOf) : null
  const archive = await desk.archives.archiveOf(session.id)
  const keys = new Set(await desk.register.broughtBy(session.id, me.id))
  const isMine = ({ author, behalf }: { author: string; behalf: string | null }): boolean =>
    author === me.id || behalf === me.id
  const onBoard = board === null ? [] : boardThings(board, isMine, me.id)
  const inArchive =
    archive === null ? [] : archiveThings(archive.content).filter(({ is, id }) => keys.has(`${is}s/${id}`))
  const there = new Set(onBoard.map(({ id }) => id))
  return [...onBoard, ...inArchive.filter(({ id }) => !there.has(id))]
}

/** All that lies on a board, as whoever looks at it sees. `me`: for whom what they wrote themselves is theirs. */
export function boardThings(
  { cards, notes }: Snapshot,
  isCounted: (made: { author: string; behalf: string | null }) => boolean = () => true,
  me: string = nobodyKnown,
): readonly BroughtThing[] {
  const isForOther = ({ behalf }: { behalf: string | null }): boolean => behalf !== null && behalf !== me
  const there = cards.filter(({ trashed }) => trashed === null)
  const ids = new Set(there.map(({ id }) => id))
  return [
    ...there.filter(isCounted).map((card) => ({
      ...({ id: card.id, is: 'card', variant: variantOfCard(card), behalf: isForOther(card) } as const),
    })),
    ...notes
      .filter(({ trashed, card }) => trashed === null && ids.has(card))
      .filter(isCounted)
      .map((note) => ({
        ...({ id: note.id, is: 'note', variant: variantOfNote(note), behalf: isForOther(note) } as const),
      })),
  ]
}

export const archiveThings = ({ cards, notes }: ArchivedSession): readonly BroughtThing[] => [
  ...cards.map((card) => ({ id: card.id, is: 'card', variant: variantOfCard(card), behalf: card.behalf }) as const),
  ...notes.map((note) => ({ id: note.id, is: 'note', variant: variantOfNote(note), behalf: note.behalf }) as const),
]
