/**
 * Taking a card off the board, and putting it back. What is hidden is not in the document that everybody has:
 * the server keeps it, whole, and only who leads is told of it. A device that had the card before may have seen it.
 */

import { readCard, rootOf } from '#shared/board/document.ts'
import { Problem } from '#shared/commands/problem.ts'
import type { Session } from '#server/store/ports.ts'
import { openBoard, setSession, writeBoard } from './board.ts'
import { changeAway } from './change.ts'
import type { Desk, Handler } from './desk.ts'
import { hidingTurn, lookAway, pointingElsewhere, putBack, readHidden, takeAway, writeHidden } from './hidden-card.ts'
import { inTurn, stateTurn } from './in-turn.ts'
import { mustBeIn } from './rights.ts'

export const hideCard: Handler<'hideCard'> = async ({ session: id, card }, asker, desk) => {
  await mustBeIn(desk, asker, id)
  await inTurn(desk, stateTurn(id), async () => {
    const session = await desk.catalogue.session(id)
    // What the library has is not hidden any more: it is erased, or the archive is taken back first.
    if (session === null || session.archivedAt !== null) throw new Problem('archived')
    await inTurn(desk, hidingTurn(session), () => hide(desk, session, card))
  })
  return { done: true }
}

export const showCard: Handler<'showCard'> = async ({ session: id, card }, asker, desk) => {
  const { session } = await mustBeIn(desk, asker, id)
  await inTurn(desk, stateTurn(id), () => inTurn(desk, hidingTurn(session), () => show(desk, session, card)))
  return { done: true }
}

export const listHidden: Handler<'listHidden'> = async ({ session: id }, asker, desk) => {
  const { session } = await mustBeIn(desk, asker, id)
  const room = await openBoard(desk, session)
  const kept = await desk.hidden.hiddenCards(session.id)
  const away = kept.filter(({ card }) => !room.read((doc) => rootOf(doc, 'cards').has(card)))
  return {
    cards: away.flatMap(({ content }) => {
      const { card, aside } = readHidden(content)
      if (aside === true) return []
      return [{ id: card.id, title: card.title.trim() || card.body.trim().slice(0, 120), author: card.author }]
    }),
  }
}

/** Kept before it is taken away, and once more when somebody wrote in between: nothing of it is ever nowhere. */
async function hide(desk: Desk, session: Session, card: string): Promise<void> {
  const room = await openBoard(desk, session)
  const before = room.read((doc) => lookAway(doc, card))
  if (before === null && (await hiddenOf(desk, session, card)) === null) throw new Problem('not-found')
  const kept = before && writeHidden(before)
  if (kept !== null) await desk.hidden.putHiddenCard(session.id, card, kept)
  let taken = null as string | null
  await changeAway(desk, session, (doc) => {
    const away = takeAway(doc, card)
    taken = away && writeHidden(away)
    setSession(doc, pointingElsewhere(doc, card))
  })
  if (taken !== null && taken !== kept) await desk.hidden.putHiddenCard(session.id, card, taken)
}

async function show(desk: Desk, session: Session, card: string): Promise<void> {
  const content = await hiddenOf(desk, session, card)
  const room = await openBoard(desk, session)
  const isThere = (): boolean => room.read((doc) => readCard(doc, card) !== null)
  if (content === null) {
    if (isThere()) return
    throw new Problem('not-found')
  }
  await writeBoard(desk, session, (doc) => putBack(doc, readHidden(content)))
  await desk.hidden.dropHiddenCard(session.id, card)
}

async function hiddenOf(desk: Desk, session: Session, card: string): Promise<string | null> {
  const all = await desk.hidden.hiddenCards(session.id)
  return all.find((one) => one.card === card)?.content ?? null
}
