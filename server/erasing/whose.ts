/** What there is to erase, and who may: one’s own while it can still be changed, oneself always, anything for who leads. */

import { Problem } from '#shared/commands/problem.ts'
import type { ErasureScope } from '#server/store/archive-ports.ts'
import type { Participant, Session } from '#server/store/ports.ts'
import type { Desk } from '#server/sessions/desk.ts'
import { roleNow } from '#server/sessions/role-now.ts'
import { whatEachIs } from './what.ts'

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
  const told = what === 'note' ? await desk.came.followUp(entity) : null
  if (told?.session === session.id) return told.identity === me.identity
  const brought = await desk.register.broughtBy(session.id, me.id)
  if (brought.includes(`${what}s/${entity}`)) return true
  return (await desk.hidden.heldOf(session.id, me.id)).some(({ id }) => id === entity)
}

/** Refuses what is nowhere. */
export async function mustBeThere(desk: Desk, session: Session, what: ErasureScope, entity: string): Promise<void> {
  if ((await whatEachIs(desk, session, [entity])).get(entity) !== what) throw new Problem('not-found', 'entity')
}

/** The same, of which it is not said what it is. */
export async function mustBeSomewhere(desk: Desk, session: Session, entity: string): Promise<void> {
  if (!(await whatEachIs(desk, session, [entity])).has(entity)) throw new Problem('not-found', 'entity')
}
