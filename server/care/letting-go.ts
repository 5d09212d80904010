/** Somebody lets go of a session: what they brought stays without them, or goes too. */

import { newId } from '#shared/id.ts'
import { eraseNow } from '#server/erasing/erasing.ts'
import type { Desk } from '#server/sessions/desk.ts'
import { inTurn, stateTurn } from '#server/sessions/in-turn.ts'
import type { Participant, Session } from '#server/store/ports.ts'

export async function letGo(desk: Desk, session: Session, me: Participant, how: 'anonymous' | 'remove'): Promise<void> {
  const asked = { session: session.id, entity: me.id, reason: 'asked', own: true } as const
  if (how === 'anonymous') return eraseNow(desk, { ...asked, id: newId(), scope: 'let-go' })
  // Their name where others wrote it: what they brought goes by itself.
  const begun = { ...asked, at: desk.now(), doneAt: null }
  if (await isNamed(desk, session, me)) await desk.erasures.beginErasure({ ...begun, id: newId(), scope: 'name' })
  return eraseNow(desk, { ...asked, id: newId(), scope: 'person' })
}

/** Takes back that somebody may be named, also in copies of the store that are put back later. */
export async function withdrawName(desk: Desk, session: Session, me: Participant): Promise<void> {
  if (!(await isNamed(desk, session, me))) return
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

async function isNamed(desk: Desk, session: Session, me: Participant): Promise<boolean> {
  const consents = await desk.archives.consentsOf(session.id)
  return consents.some(({ participant, named }) => participant === me.id && named)
}
