/**
 * What still waited when a session closed can be taken back by whose it is, for thirty days; then it is thrown away.
 * So is what the server kept of what came without a name: its words, the hash of the secret that takes them back, and
 * what was left of tickets. What is on the board stays there, and from then on nobody can change it.
 */

import { reasonOf } from '#server/log.ts'
import type { Log } from '#server/room/rooms.ts'
import { setSession, writeBoard } from './board.ts'
import type { Desk } from './desk.ts'
import { byTheClock, type Every } from './nameless-batch.ts'
import { inTurnOf } from './waiting.ts'

const keptMs = 30 * 86_400_000
const everyMs = 6 * 3_600_000

/** Begins at once, then several times a day. Stopping waits for a round that is under way. */
export function forgetOldHeld(desk: Desk, log: Log, every: Every = byTheClock): () => Promise<void> {
  let turn: Promise<void> | null = null
  const look = (): void => {
    turn ??= forgetAll(desk)
      .catch((error: unknown) => log('held.failed', { reason: reasonOf(error) }))
      .finally(() => {
        turn = null
      })
  }
  const stop = every(everyMs, look)
  look()
  return async () => {
    stop()
    await turn
  }
}

async function forgetAll(desk: Desk): Promise<void> {
  await desk.hidden.forgetOldNameless(desk.now() - keptMs)
  for (const id of await desk.hidden.closedWithHeld(desk.now() - keptMs)) await forgetIn(desk, id)
}

async function forgetIn(desk: Desk, id: string): Promise<void> {
  const session = await desk.catalogue.session(id)
  if (session === null) return
  await inTurnOf(desk, session, async () => {
    // Opened again in the meantime: then it still waits.
    if ((await desk.catalogue.session(id))?.state !== 'closed') return
    const old = await desk.hidden.heldIn(id)
    await desk.hidden.dropHeld(
      id,
      old.map((held) => held.id),
    )
    await writeBoard(desk, session, (doc) => setSession(doc, { held: null, holders: null }))
  })
}
