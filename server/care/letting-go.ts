/** Somebody lets go of a session, or of all that is theirs: what they brought stays without them, or goes too. */

import { newId } from '#shared/id.ts'
import { eraseNow } from '#server/erasing/erasing.ts'
import type { Desk } from '#server/sessions/desk.ts'
import { inTurn, stateTurn } from '#server/sessions/in-turn.ts'
import type { Identity, Participant, Session } from '#server/store/ports.ts'
import { goingIn, type How } from './everywhere.ts'
import { isNamed } from './named.ts'

export async function letGo(desk: Desk, session: Session, me: Participant, how: How): Promise<void> {
  const asked = { reason: 'asked', own: true } as const
  const going = await goingIn(desk, { session: session.id, participant: me.id }, how)
  for (const one of going.slice(0, -1)) {
    await desk.erasures.beginErasure({ ...asked, ...one, id: newId(), at: desk.now(), doneAt: null })
  }
  for (const one of going.slice(-1)) await eraseNow(desk, { ...asked, ...one, id: newId() })
}

/** Also in copies of the store that are put back later. */
export function letGoEverywhere(desk: Desk, { id }: Identity, how: How): Promise<void> {
  const scope = how === 'remove' ? 'everywhere' : 'everywhere-let-go'
  return eraseNow(desk, { id: newId(), session: id, scope, entity: id, reason: 'asked', own: true })
}

/** Takes back that somebody may be named, also in copies of the store that are put back later. */
export async function withdrawName(desk: Desk, session: Session, me: Participant): Promise<void> {
  if (!(await isNamed(desk, session.id, me.id))) return
  const named = { id: newId(), session: session.id, scope: 'name', entity: me.id, reason: 'asked', own: true } as const
  const isDone = await inTurn(desk, stateTurn(session.id), async () => {
    if ((await desk.catalogue.session(session.id))?.archivedAt !== null) return false
    // It stands in no archive yet, so that nobody has to wait until the file is written anew.
    await desk.erasures.beginErasure({ ...named, at: desk.now(), doneAt: null })
    await desk.archives.setConsent(session.id, { participant: me.id, named: false, research: false })
    await desk.erasures.endErasure(named.id, desk.now())
    return true
  })
  if (!isDone) await eraseNow(desk, named)
}
