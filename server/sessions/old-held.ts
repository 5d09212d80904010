/**
 * What still waited when a session closed can be taken back by whose it is, for a while; then it is thrown away. So is
 * what the server kept of what came without a name: its words, the hash of the secret that takes them back, and what
 * was left of tickets. What is on the board stays there, and from then on nobody can change it.
 */

import { setSession, writeBoard } from './board.ts'
import type { Desk } from './desk.ts'
import { inTurnOf } from './waiting.ts'

/** Of sessions that were closed before this moment; tells how many things went. */
export async function forgetOldHeld(desk: Desk, before: number): Promise<number> {
  await desk.hidden.forgetOldNameless(before)
  let gone = 0
  for (const id of await desk.hidden.closedWithHeld(before)) gone += await forgetIn(desk, id)
  return gone
}

async function forgetIn(desk: Desk, id: string): Promise<number> {
  const session = await desk.catalogue.session(id)
  if (session === null) return 0
  return inTurnOf(desk, session, async () => {
    // Opened again in the meantime: then it still waits.
    if ((await desk.catalogue.session(id))?.state !== 'closed') return 0
    const old = await desk.hidden.heldIn(id)
    await desk.hidden.dropHeld(
      id,
      old.map((held) => held.id),
    )
    if (session.boardGoneAt === null) {
      await writeBoard(desk, session, (doc) => setSession(doc, { held: null, holders: null }))
    }
    return old.length
  })
}
