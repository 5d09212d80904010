/** Leading a session: what the room looks at, whose view it follows, who leads, and whether the door is open. */

import type * as Y from 'yjs'
import { readCard, readPerson, readSession } from '#shared/board/document.ts'
import { Problem } from '#shared/commands/problem.ts'
import type { Participant, Session } from '#server/store/ports.ts'
import { setSession, writeBoard } from './board.ts'
import { changeBoard } from './change.ts'
import type { Desk, Handler } from './desk.ts'
import { mustBeIn } from './rights.ts'
import { canLead } from './role-now.ts'

export const spotlight: Handler<'spotlight'> = async ({ session: id, card }, asker, desk) => {
  const { session } = await mustBeIn(desk, asker, id)
  await changeBoard(desk, session, (doc) => {
    if (card !== null && !liesThere(doc, card)) return 'not-found'
    setSession(doc, { spotlight: card })
    return null
  })
  return { done: true }
}

export const choose: Handler<'choose'> = async ({ session: id, cards }, asker, desk) => {
  const { session } = await mustBeIn(desk, asker, id)
  const chosen = [...new Set(cards)]
  await changeBoard(desk, session, (doc) => {
    if (!chosen.every((card) => liesThere(doc, card))) return 'not-found'
    setSession(doc, { chosen: chosen.join(' ') || null })
    return null
  })
  return { done: true }
}

/**
 * On: mine is the view to follow. Off: nobody's is; the table lets in only who leads, whoever is followed. Asked
 * again on the board itself, as with the lead.
 */
export const followMe: Handler<'followMe'> = async ({ session: id, on }, asker, desk) => {
  const { session, me } = await mustBeIn(desk, asker, id)
  await changeBoard(desk, session, (doc) => {
    if (me.role !== 'coordinator' && readSession(doc)?.leader !== me.id) return 'not-allowed'
    setSession(doc, { follows: on ? me.id : null })
    return null
  })
  return { done: true }
}

/**
 * The coordinator may always take the lead back; whoever has it may give it back or on. Asked again on the
 * board itself: by the time this is written somebody else may have taken it.
 */
export const handOver: Handler<'handOver'> = async ({ session: id, to }, asker, desk) => {
  const { session, me } = await mustBeIn(desk, asker, id)
  const target = to === null ? null : await mustBeAbleToLead(desk, session, to)
  // A coordinator who takes it leads by their own right.
  const leader = target === null || (target.id === me.id && me.role === 'coordinator') ? null : target.id
  await changeBoard(desk, session, (doc) => {
    const now = readSession(doc)?.leader ?? null
    if (me.role !== 'coordinator' && now !== me.id) return 'not-allowed'
    if (leader !== null && readPerson(doc, leader) === null) return 'not-found'
    // What everybody followed was the view of who led.
    if (leader !== now) setSession(doc, { leader, follows: null })
    return null
  })
  return { done: true }
}

export const lock: Handler<'lock'> = async ({ session: id, locked }, asker, desk) => {
  const { session } = await mustBeIn(desk, asker, id)
  await writeBoard(desk, session, (doc) => {
    const since = readSession(doc)?.locked ?? null
    if ((since !== null) !== locked) setSession(doc, { locked: locked ? desk.now() : null })
  })
  return { done: true }
}

/** Whether a card can be pointed at: on the board, and not put away. */
export function liesThere(doc: Y.Doc, id: string): boolean {
  const card = readCard(doc, id)
  return card !== null && card.trashed === null && card.parked === null
}

async function mustBeAbleToLead(desk: Desk, session: Session, id: string): Promise<Participant> {
  const all = await desk.catalogue.participantsOf(session.id)
  const person = all.find((one) => one.id === id && one.leftAt === null)
  if (person === undefined) throw new Problem('not-found', 'to')
  if (!canLead(person)) throw new Problem('not-allowed', 'to')
  return person
}
