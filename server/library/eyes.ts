/** What somebody may read of what was archived. */

import type { Desk } from '#server/sessions/desk.ts'
import type { Archive } from '#server/store/archive-ports.ts'
import type { LibraryEyes } from '#server/store/library-ports.ts'
import type { Identity } from '#server/store/ports.ts'

export async function eyesOf(desk: Desk, identity: Identity | null): Promise<LibraryEyes> {
  return desk.library.eyesOf(identity?.id ?? null)
}

/** Whether somebody may read this archive: by its audience, and by the atelier that its session is in now. */
export async function mayRead(desk: Desk, identity: Identity | null, archive: Archive): Promise<boolean> {
  const { ateliers, sessions } = await eyesOf(desk, identity)
  if (sessions.includes(archive.session)) return true
  if (archive.content.provenance.audience !== 'atelier') return false
  const session = await desk.catalogue.session(archive.session)
  return session !== null && ateliers.includes(session.atelier)
}
