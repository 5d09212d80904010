/** How many took part in an open ballot, told late and in a heap: it must not betray who voted just now. */

import { readBallot } from '#shared/board/document.ts'
import { setFields } from '#shared/board/edit.ts'
import type { Session } from '#server/store/ports.ts'
import { openBoard, writeBoard } from './board.ts'
import { tookPart } from './ballots.ts'
import type { Desk } from './desk.ts'

/** Never sooner than this after somebody voted, and up to twice as late, by chance. */
const soonestMs = 2000

const waiting = new WeakMap<Desk, Set<string>>()

export function tellTookLater(desk: Desk, session: Session, ballot: string): void {
  const own = waiting.get(desk) ?? new Set<string>()
  waiting.set(desk, own)
  const name = `${session.id} ${ballot}`
  if (own.has(name)) return
  own.add(name)
  const tell = (): void => {
    own.delete(name)
    // The next vote, or the close, tells it after all.
    tellTook(desk, session, ballot).catch(() => {})
  }
  setTimeout(tell, soonestMs * (1 + Math.random())).unref()
}

async function tellTook(desk: Desk, session: Session, id: string): Promise<void> {
  const room = await openBoard(desk, session)
  const ballot = room.read((doc) => readBallot(doc, id))
  if (ballot === null || ballot.closedAt !== null) return
  const took = await tookPart(desk, session, ballot)
  if (took === ballot.took) return
  await writeBoard(desk, session, (doc) => {
    if (readBallot(doc, id)?.closedAt === null) setFields(doc, 'ballots', id, { took })
  })
}
