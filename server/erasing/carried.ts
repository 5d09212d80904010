/**
 * What was carried to other sessions goes when that from which it was made goes: wherever it is by then, and whatever
 * was changed in it since.
 */

import { snapshotOf } from '#shared/board/document.ts'
import { newId } from '#shared/id.ts'
import type { Desk } from '#server/sessions/desk.ts'
import type { Erasure } from '#server/store/archive-ports.ts'
import type { Carried } from '#server/store/carried-ports.ts'

type Deskless = Pick<Desk, 'erasures'>

/** Each is entered as an erasure of its own, of its own session: so that an older copy of the store knows it too. */
export async function beginCarried(desk: Deskless, open: readonly Erasure[]): Promise<void> {
  const known = new Map<string, Set<string>>()
  for (const one of open.filter(isThing)) {
    for (const { session, entity } of await desk.erasures.carriedFrom(one.session, one.entity)) {
      const entered = known.get(session) ?? new Set((await desk.erasures.erasuresOf(session)).map(nameOf))
      known.set(session, entered)
      const name = nameOf({ ...one, entity })
      if (entered.has(name)) continue
      entered.add(name)
      await desk.erasures.beginErasure({ ...one, id: newId(), session, entity })
    }
  }
}

/** The sessions to which any of it was carried. */
export async function carriedTo({ erasures }: Deskless, gone: readonly Erasure[]): Promise<ReadonlySet<string>> {
  const sessions = new Set<string>()
  for (const { session, entity } of gone.filter(isThing)) {
    for (const on of await erasures.carriedFrom(session, entity)) sessions.add(on.session)
  }
  return sessions
}

const isThing = ({ scope }: Erasure): boolean => scope === 'card' || scope === 'note'

const nameOf = ({ scope, entity }: Pick<Erasure, 'scope' | 'entity'>): string => `${scope} ${entity}`

type Reader = Pick<Desk, 'catalogue' | 'erasures' | 'rooms'>

/** Boards of an older version say themselves what was carried there. Each is read once, before anybody is there. */
export async function readCarried(desk: Reader): Promise<void> {
  for (const id of await desk.erasures.carriedUnread()) {
    // One that cannot be read holds nobody up, and is tried again at the next start.
    const carried = await carriedOnBoard(desk, id).catch(() => null)
    if (carried === null) continue
    await desk.erasures.noteCarried(id, carried)
    await desk.erasures.carriedRead(id)
  }
}

async function carriedOnBoard({ catalogue, rooms }: Reader, id: string): Promise<readonly Carried[]> {
  const session = await catalogue.session(id)
  if (session === null || session.boardGoneAt !== null) return []
  const key = { board: id, epoch: session.epoch }
  const { cards } = (await rooms.open(key)).read(snapshotOf)
  await rooms.shut(key)
  return cards.flatMap((card) => (card.carriedFrom === null ? [] : [{ entity: card.id, from: card.carriedFrom }]))
}
