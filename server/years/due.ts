/** What somebody wanted to try by a day that has come, and said nothing of since, for their first page. */

import { dayOf } from '#shared/day.ts'
import type { Waiting } from '#shared/commands/shapes.ts'
import type { Desk } from '#server/sessions/desk.ts'
import type { Identity } from '#server/store/ports.ts'
import { readableFor } from './readable.ts'

export async function triesDue(desk: Desk, identity: Identity | null): Promise<readonly Waiting[]> {
  if (identity === null) return []
  const today = dayOf(desk.now())
  const told = await desk.came.followUpsBy(identity.id)
  const waits: Waiting[] = []
  for (const { session: id, card, how, until, day } of await desk.taking.takenBy(identity.id)) {
    if (how !== 'try' || until === null || until > today) continue
    if (told.some((one) => one.session === id && one.card === card && one.day >= day)) continue
    const session = await desk.catalogue.session(id)
    const title = session && (await readableFor(desk, identity, session))?.cards.get(card)?.title
    // Of what they can read no longer nothing waits.
    if (session === null || !title) continue
    waits.push({ kind: 'try', atelier: session.atelier, session: id, subject: session.subject, card, title, until })
  }
  return waits
}
