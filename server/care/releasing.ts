/**
 * What somebody took back of who they are, and not of what they brought: that they may be named, or that they were there
 * at all. It stands in the ledger, so that it is done to the end after a stop in between, and again after an older copy
 * of the store was put back. To be called in the turns in which a session is erased from.
 */

import { changeEditions } from '#server/archive/editions.ts'
import { nameOutNow } from '#server/archive/names-out.ts'
import { boardOf } from '#server/erasing/hidden-without.ts'
import type { Desk } from '#server/sessions/desk.ts'
import { readHidden, writeHidden } from '#server/sessions/hidden-card.ts'
import { renewBoard } from '#server/sessions/renewing.ts'
import { writeCount } from '#server/sessions/waiting.ts'
import { isOfName, type Erasure } from '#server/store/archive-ports.ts'
import type { Session } from '#server/store/ports.ts'
import { archiveWithout, boardWithout } from './without-me.ts'

/** Doing it twice is doing it once. */
export async function takeBackNames(desk: Desk, session: Session, open: readonly Erasure[]): Promise<void> {
  for (const one of open.filter(isOfName)) {
    await unname(desk, session, one.entity)
    if (one.scope === 'let-go') await release(desk, session, one)
  }
}

/** Whoever let themselves be named is not from now on, also where others wrote it. */
async function unname(desk: Desk, session: Session, me: string): Promise<void> {
  const said = (await desk.archives.consentsOf(session.id)).find(({ participant }) => participant === me)
  const person = (await desk.catalogue.participantsOf(session.id)).find(({ id }) => id === me)
  if (said?.named !== true || person === undefined) return
  await nameOutNow(desk, session, person)
  // Last: until then a stop in between is mended by the ledger.
  await desk.archives.setConsent(session.id, { ...said, named: false })
}

/** What they brought stays, as nobody’s: on the board, off it, and in every edition. */
async function release(desk: Desk, session: Session, erasure: Erasure): Promise<void> {
  const me = erasure.entity
  const mine = new Set(await desk.register.broughtBy(session.id, me))
  const without = boardWithout(me)
  const now = session.boardGoneAt === null ? await renewBoard(desk, session, without) : session
  for (const { card, content } of await desk.hidden.hiddenCards(session.id)) {
    const hidden = readHidden(content)
    const { cards, notes, links, recognitions } = without(boardOf(hidden))
    const [own = hidden.card] = cards
    await desk.hidden.putHiddenCard(session.id, card, writeHidden({ ...hidden, card: own, notes, links, recognitions }))
  }
  await changeEditions(desk, session, (content) => archiveWithout(content, mine))
  await desk.erasures.eraseBeside(erasure, [])
  await desk.register.unnameParticipant(session.id, me)
  if (now.boardGoneAt === null && now.state === 'open') await writeCount(desk, now)
  // Last: who it was is asked of whose it was.
  await desk.register.disown(session.id, me)
}
