/** Where somebody takes part or took part, other than as a screen. */

import type { Desk } from '#server/sessions/desk.ts'
import type { Identity, Participant, Session } from '#server/store/ports.ts'

export interface Place {
  readonly session: Session
  readonly me: Participant
}

export async function placesOf(desk: Desk, { id: identity }: Identity): Promise<readonly Place[]> {
  const places: Place[] = []
  for (const { session: id } of await desk.register.participantsOfIdentity(identity)) {
    const session = await desk.catalogue.session(id)
    const me = await desk.catalogue.participant(id, identity)
    if (session !== null && me !== null && me.role !== 'beamer') places.push({ session, me })
  }
  return places
}
