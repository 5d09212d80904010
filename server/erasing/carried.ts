/**
 * What was carried to other sessions goes when that from which it was made goes: wherever it is by then, and whatever
 * was changed in it since.
 */

import { snapshotOf } from '#shared/board/document.ts'
import type { Desk } from '#server/sessions/desk.ts'
import { isThing, isWhole, type Erasure } from '#server/store/archive-ports.ts'
import type { Carried } from '#server/store/carried-ports.ts'
import { enter, type Onward } from './entering.ts'

type Deskless = Pick<Desk, 'erasures'>

export async function beginCarried(desk: Deskless, open: readonly Erasure[]): Promise<Onward> {
  const wanted: Erasure[] = []
  for (const one of await sourcesOf(desk, open)) {
    const onward = await desk.erasures.carriedFrom(one.session, one.entity)
    wanted.push(...onward.map((on) => ({ ...one, ...on })))
  }
  return enter(desk, wanted)
}

/** The cards and notes that go; of a whole session each from which something was carried, as if it were asked by itself. */
async function sourcesOf({ erasures }: Deskless, open: readonly Erasure[]): Promise<readonly Erasure[]> {
  const sources: Erasure[] = open.filter(isThing)
  for (const whole of open.filter(isWhole)) {
    const out = await erasures.carriedOutOf(whole.session)
    sources.push(...out.map(({ is, entity }) => ({ ...whole, scope: is, entity })))
  }
  return sources
}

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
