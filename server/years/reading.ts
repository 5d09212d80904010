/** A session of which somebody may read something: its board, or its archive. Others hear no more than that they may not. */

import { Problem } from '#shared/commands/problem.ts'
import type { Asker, Desk } from '#server/sessions/desk.ts'
import type { Session } from '#server/store/ports.ts'
import { readableFor, type Readable } from './readable.ts'

interface Reading {
  readonly session: Session
  readonly read: Readable
}

export async function mustRead(desk: Desk, { identity }: Asker, id: string): Promise<Reading> {
  const session = await desk.catalogue.session(id)
  if (session === null) throw new Problem('not-found')
  const read = await readableFor(desk, identity, session)
  if (read === null) throw new Problem(identity === null ? 'not-signed-in' : 'not-allowed')
  return { session, read }
}
