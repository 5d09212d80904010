/** What there is to erase, and who may: one’s own while it can still be changed, oneself always, anything for who leads. */

import { rootOf } from '#shared/board/document.ts'
import { Problem } from '#shared/commands/problem.ts'
import type { ErasureScope } from '#server/store/archive-ports.ts'
import type { Participant, Session } from '#server/store/ports.ts'
import { openBoard } from '#server/sessions/board.ts'
import type { Desk } from '#server/sessions/desk.ts'
import { readHidden } from '#server/sessions/hidden-card.ts'
import { roleNow } from '#server/sessions/role-now.ts'
import { holds } from './archive-without.ts'

/** Whether it is one’s own; refuses what somebody may not erase. */
export async function mustMayErase(
  desk: Desk,
  session: Session,
  me: Participant,
  what: ErasureScope,
  entity: string,
): Promise<boolean> {
  const own = await isOwn(desk, session, me, what, entity)
  if (roleNow(me) === 'coordinator' || (own && what === 'person')) return own
  if (!own) throw new Problem('not-allowed')
  // From then on it is also the others’: who leads is asked.
  if (session.state === 'closed') throw new Problem('closed')
  return true
}

async function isOwn(desk: Desk, session: Session, me: Participant, what: ErasureScope, entity: string) {
  if (what === 'session') return false
  if (what === 'person') return entity === me.id
  const brought = await desk.register.broughtBy(session.id, me.id)
  if (brought.includes(`${what}s/${entity}`)) return true
  return (await desk.hidden.heldOf(session.id, me.id)).some(({ id }) => id === entity)
}

/** Refuses what is nowhere. */
export async function mustBeThere(desk: Desk, session: Session, what: ErasureScope, entity: string): Promise<void> {
  const there =
    what === 'session'
      ? entity === session.id
      : what === 'person'
        ? await isPerson(desk, session, entity)
        : await isThing(desk, session, what, entity)
  if (!there) throw new Problem('not-found', 'entity')
}

/** The same, of which it is not said what it is. */
export async function mustBeSomewhere(desk: Desk, session: Session, entity: string): Promise<void> {
  if (entity === session.id || (await isPerson(desk, session, entity))) return
  for (const what of ['card', 'note'] as const) if (await isThing(desk, session, what, entity)) return
  throw new Problem('not-found', 'entity')
}

async function isPerson(desk: Desk, session: Session, id: string): Promise<boolean> {
  if ((await desk.catalogue.participantsOf(session.id)).some((one) => one.id === id)) return true
  return isOnBoard(desk, session, 'people', id)
}

async function isThing(desk: Desk, session: Session, what: 'card' | 'note', id: string): Promise<boolean> {
  if (await isOnBoard(desk, session, `${what}s`, id)) return true
  if ((await desk.hidden.heldIn(session.id)).some((held) => held.id === id && held.thing.is === what)) return true
  if ((await desk.hidden.nameless(session.id, id))?.thing?.is === what) return true
  const hidden = (await desk.hidden.hiddenCards(session.id)).map(({ content }) => readHidden(content))
  const ids = hidden.flatMap(({ card, notes }) => (what === 'card' ? [card.id] : notes.map((note) => note.id)))
  if (ids.includes(id)) return true
  return (await desk.archives.archivesOf(session.id)).some(({ content }) => holds(content, what, id))
}

async function isOnBoard(
  desk: Desk,
  session: Session,
  root: 'people' | 'cards' | 'notes',
  id: string,
): Promise<boolean> {
  if (session.boardGoneAt !== null) return false
  const room = await openBoard(desk, session)
  return room.read((doc) => rootOf(doc, root).has(id))
}
