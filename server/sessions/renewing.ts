/** Moving a board to its next epoch: what is not in it any more is nowhere in it, and no older copy is heard again. */

import type { Snapshot } from '#shared/board/document.ts'
import { Problem } from '#shared/commands/problem.ts'
import type { Session } from '#server/store/ports.ts'
import type { Desk } from './desk.ts'

/**
 * Resolves to the session as it is from now on. Its board is on disk anew, and nothing of it as it was. `comesBack`: what
 * leaves it and stays whose it is, by `entityKey`.
 */
export async function renewBoard(
  desk: Desk,
  session: Session,
  change?: (board: Snapshot) => Snapshot,
  comesBack?: ReadonlySet<string>,
): Promise<Session> {
  const { epoch } = await desk.rooms.renew({ board: session.id, epoch: session.epoch }, change, comesBack).catch(() => {
    throw new Problem('not-stored')
  })
  return { ...session, epoch }
}
