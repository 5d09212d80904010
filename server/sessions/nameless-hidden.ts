/**
 * What somebody changed or took back of what they brought without a name, while who leads had it hidden: it is changed
 * there too, so that their old words do not come back with the card.
 */

import { newDocument } from '#shared/board/document.ts'
import type { Session } from '#server/store/ports.ts'
import type { Desk } from './desk.ts'
import { lookAway, putBack, readHidden, writeHidden, type HiddenCard } from './hidden-card.ts'
import { showBatch, type Batch } from './nameless-board.ts'

export async function changeHidden(desk: Desk, session: Session, batch: Batch): Promise<void> {
  const ids = new Set(batch.things.map(({ id }) => id))
  for (const { card, content } of await desk.hidden.hiddenCards(session.id)) {
    const before = readHidden(content)
    if (!ids.has(card) && !before.notes.some(({ id }) => ids.has(id))) continue
    const after = changed(before, batch)
    if (isNothing(after)) await desk.hidden.dropHiddenCard(session.id, card)
    else await desk.hidden.putHiddenCard(session.id, card, writeHidden(after))
  }
}

/** As the batch would change it on a board where it is all that there is. */
function changed(before: HiddenCard, batch: Batch): HiddenCard {
  const doc = newDocument()
  putBack(doc, before)
  showBatch(doc, { ...batch, things: batch.things.map((thing) => ({ ...thing, shown: true })) })
  return lookAway(doc, before.card.id) ?? before
}

/** Taken back, with nothing of others on it: then there is nothing to put back either. */
function isNothing({ card, notes, links, recognitions }: HiddenCard): boolean {
  const isEmpty = card.title === '' && card.body === '' && card.trashed !== null
  return isEmpty && notes.length + links.length + recognitions.length === 0
}
