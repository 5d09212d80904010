/** What somebody may read of what was archived. */

import type { Desk } from '#server/sessions/desk.ts'
import type { Archive } from '#server/store/archive-ports.ts'
import type { LibraryEyes } from '#server/store/library-ports.ts'
import type { Identity } from '#server/store/ports.ts'

export async function eyesOf(desk: Desk, identity: Identity | null): Promise<LibraryEyes> {
  return desk.library.eyesOf(identity?.id ?? null)
}

/** An archive as far as it matters who reads it. */
interface Shown {
  readonly session: string
  readonly audience: 'session' | 'atelier'
}

/** Of the archives of an atelier those that somebody may read: of sessions that they were in, and what is for all of it. */
export async function readsIn(
  desk: Desk,
  identity: Identity | null,
  atelier: string,
): Promise<(archive: Shown) => boolean> {
  const { ateliers, sessions } = await eyesOf(desk, identity)
  const own = new Set(sessions)
  const isForAll = ateliers.includes(atelier)
  return ({ session, audience }) => own.has(session) || (isForAll && audience === 'atelier')
}

/** Whether somebody may read this archive: by its audience, and by the atelier that its session is in now. */
export async function mayRead(desk: Desk, identity: Identity | null, archive: Archive): Promise<boolean> {
  const session = await desk.catalogue.session(archive.session)
  if (session === null) return false
  const reads = await readsIn(desk, identity, session.atelier)
  return reads({ session: archive.session, audience: archive.content.provenance.audience })
}
