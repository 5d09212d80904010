/** How whoever leads is called in the atelier of an archive: as it is called now; empty: as usual. */

import type { Desk } from '#server/sessions/desk.ts'
import type { Archive } from '#server/store/archive-ports.ts'

export async function leaderWordOf(desk: Desk, { session }: Pick<Archive, 'session'>): Promise<string> {
  const held = await desk.catalogue.session(session)
  return (held && (await desk.catalogue.atelier(held.atelier)))?.leaderWord ?? ''
}
