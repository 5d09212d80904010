/** The cards of a session as far as somebody may read them now: on its board, or in its archive. */

import { snapshotOf, type Snapshot } from '#shared/board/document.ts'
import type { CardKind } from '#shared/board/kinds.ts'
import { variantOfCard, type Variant } from '#shared/board/variants.ts'
import { eyesOf, mayRead } from '#server/library/eyes.ts'
import { openBoard } from '#server/sessions/board.ts'
import type { Desk } from '#server/sessions/desk.ts'
import type { Archive } from '#server/store/archive-ports.ts'
import type { Identity, Session } from '#server/store/ports.ts'

export interface ReadableCard {
  readonly kind: CardKind
  readonly variant: Variant
  readonly title: string
  readonly where: 'board' | 'archive'
  readonly recognitions: number
}

export interface Readable {
  /** Null where only the archive is left, or is theirs to read. */
  readonly board: Snapshot | null
  readonly archive: Archive | null
  readonly cards: ReadonlyMap<string, ReadableCard>
}

/** Null for who may read nothing of it; of one that is not there nobody may. */
export async function readableFor(desk: Desk, identity: Identity | null, session: Session): Promise<Readable | null> {
  const archive = await desk.archives.archiveOf(session.id)
  const read = archive !== null && (await mayRead(desk, identity, archive)) ? archive : null
  const isIn = (await eyesOf(desk, identity)).sessions.includes(session.id)
  const board = isIn && session.boardGoneAt === null ? (await openBoard(desk, session)).read(snapshotOf) : null
  if (board === null && read === null && !isIn) return null
  return { board, archive: read, cards: new Map([...onBoard(board), ...inArchive(read)]) }
}

export const titleOf = ({ title, body }: { readonly title: string; readonly body: string }): string =>
  title.trim() || body.trim().slice(0, 120)

type Entry = readonly [string, ReadableCard]

function onBoard(board: Snapshot | null): readonly Entry[] {
  if (board === null) return []
  const recognised = new Map<string, number>()
  for (const key of board.recognitions) {
    const [card = ''] = key.split(':')
    recognised.set(card, (recognised.get(card) ?? 0) + 1)
  }
  return board.cards
    .filter(({ trashed }) => trashed === null)
    .map((card) => {
      const told = { kind: card.kind, variant: variantOfCard(card), title: titleOf(card), where: 'board' } as const
      return [card.id, { ...told, recognitions: recognised.get(card.id) ?? 0 }]
    })
}

function inArchive(archive: Archive | null): readonly Entry[] {
  const cards = archive?.content.cards ?? []
  return cards.map((card) => {
    const told = { kind: card.kind, variant: variantOfCard(card), title: titleOf(card), where: 'archive' } as const
    return [card.id, { ...told, recognitions: card.recognitions }]
  })
}
