/** Changing what was archived: in every edition, with its hash and what the library finds of it. */

import type { ArchivedSession } from '#shared/archive/archived.ts'
import { entriesOf } from '#server/library/entries.ts'
import type { Desk } from '#server/sessions/desk.ts'
import type { Session } from '#server/store/ports.ts'
import { hashOf, hashOfArchive } from './hash.ts'

/** `change` gives the same object for an edition that stays as it is. */
export async function changeEditions(
  desk: Pick<Desk, 'archives' | 'reports'>,
  { id, atelier }: Pick<Session, 'id' | 'atelier'>,
  change: (content: ArchivedSession) => ArchivedSession,
): Promise<void> {
  for (const archive of await desk.archives.archivesOf(id)) {
    const content = change(archive.content)
    if (content === archive.content) continue
    const [before, after] = [archive.content.yield.report, content.yield.report]
    // First, so that after a stop in between nothing that people said of it is lost.
    if (after !== before) await desk.reports.followWords(id, hashOf(before), hashOf(after))
    const changed = { ...archive, content, hash: hashOfArchive(content) }
    await desk.archives.rewriteArchive(changed, entriesOf(content, atelier))
  }
}
