/** What somebody took, as “Mijn gegevens” tells it. */

import type { MyData } from '#shared/commands/my-data.ts'
import type { Desk } from '#server/sessions/desk.ts'
import type { Identity } from '#server/store/ports.ts'
import { readableFor } from './readable.ts'

export async function takenByMe(desk: Desk, identity: Identity): Promise<Pick<MyData, 'taken' | 'takeAsked'>> {
  const all = await desk.taking.takenBy(identity.id)
  const asked = await desk.taking.askedIn(identity.id)
  const known = new Map<string, Awaited<ReturnType<typeof toldOf>>>()
  for (const id of new Set([...all.map(({ session }) => session), ...asked])) {
    known.set(id, await toldOf(desk, identity, id))
  }
  return {
    taken: all.map(({ session, card, how, until, day, shared, named }) => {
      const told = known.get(session)
      const title = told?.cards?.get(card)?.title ?? ''
      return { how, title, subject: told?.subject ?? '', until, day, shared, named }
    }),
    takeAsked: asked.map((session) => known.get(session)?.subject ?? ''),
  }
}

async function toldOf(desk: Desk, identity: Identity, id: string) {
  const session = await desk.catalogue.session(id)
  const read = session && (await readableFor(desk, identity, session))
  return { subject: read === null ? '' : (session?.subject ?? ''), cards: read?.cards ?? null }
}
