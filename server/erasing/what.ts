/** What ids are of, wherever it is: on the board, beside it, or only in archives. */

import { rootOf } from '#shared/board/document.ts'
import type { ErasureScope } from '#server/store/archive-ports.ts'
import type { Session } from '#server/store/ports.ts'
import { openBoard } from '#server/sessions/board.ts'
import type { Desk } from '#server/sessions/desk.ts'
import { readHidden } from '#server/sessions/hidden-card.ts'

/** Of each of these what it is; what is nowhere is not among them. Others may be. */
export async function whatEachIs(
  desk: Desk,
  session: Session,
  entities: readonly string[],
): Promise<ReadonlyMap<string, ErasureScope>> {
  const { id } = session
  const known = new Map<string, ErasureScope>([[id, 'session']])
  const know = (what: ErasureScope, ids: Iterable<string>): void => {
    for (const one of ids) known.set(one, what)
  }
  const unknown = (): readonly string[] => entities.filter((one) => !known.has(one))
  know('person', idsOf(await desk.catalogue.participantsOf(id)))
  if (session.boardGoneAt === null) {
    const room = await openBoard(desk, session)
    room.read((doc) => {
      know('person', rootOf(doc, 'people').keys())
      know('card', rootOf(doc, 'cards').keys())
      know('note', rootOf(doc, 'notes').keys())
    })
  }
  for (const held of await desk.hidden.heldIn(id)) known.set(held.id, held.thing.is)
  for (const { content } of await desk.hidden.hiddenCards(id)) {
    const { card, notes } = readHidden(content)
    know('card', [card.id])
    know('note', idsOf(notes))
  }
  for (const one of unknown()) {
    const thing = (await desk.hidden.nameless(id, one))?.thing
    if (thing) known.set(one, thing.is)
  }
  know('note', idsOf(await desk.came.followUpsOf(id)))
  // Last, as they are large.
  if (unknown().length === 0) return known
  for (const { content } of await desk.archives.archivesOf(id)) {
    know('card', idsOf(content.cards))
    know('note', idsOf(content.notes))
  }
  return known
}

const idsOf = (all: readonly { readonly id: string }[]): readonly string[] => all.map(({ id }) => id)
