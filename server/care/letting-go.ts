/** Somebody lets go of a session: what they brought stays without them, or goes too. */

import { readBallot, rootOf } from '#shared/board/document.ts'
import { newId } from '#shared/id.ts'
import { changeEditions } from '#server/archive/editions.ts'
import { eraseNow } from '#server/erasing/erasing.ts'
import { openBoard } from '#server/sessions/board.ts'
import type { Desk } from '#server/sessions/desk.ts'
import { boardOf } from '#server/erasing/hidden-without.ts'
import { scrubTogether } from '#server/erasing/scrub.ts'
import { hidingTurn, readHidden, writeHidden } from '#server/sessions/hidden-card.ts'
import { inTurn, stateTurn } from '#server/sessions/in-turn.ts'
import { renewBoard } from '#server/sessions/renewing.ts'
import type { Participant, Session } from '#server/store/ports.ts'
import { archiveWithout, boardWithout } from './without-me.ts'

export async function letGo(desk: Desk, session: Session, me: Participant, how: 'anonymous' | 'remove'): Promise<void> {
  if (how === 'remove') {
    await eraseNow(desk, { id: newId(), session: session.id, scope: 'person', entity: me.id, reason: 'asked' })
  } else {
    await inTurn(desk, stateTurn(session.id), () =>
      inTurn(desk, hidingTurn(session), () => releaseNow(desk, session.id, me.id)),
    )
  }
  await desk.register.unnameParticipant(session.id, me.id)
}

async function releaseNow(desk: Desk, id: string, me: string): Promise<void> {
  const session = await desk.catalogue.session(id)
  if (session !== null) await release(desk, session, me)
}

async function release(desk: Desk, session: Session, me: string): Promise<void> {
  const mine = new Set(await desk.register.broughtBy(session.id, me))
  const held = await desk.hidden.heldOf(session.id, me)
  await desk.hidden.dropHeld(
    session.id,
    held.map(({ id }) => id),
  )
  if (session.boardGoneAt === null) {
    await takeVotesBack(desk, session, me)
    await renewBoard(desk, session, boardWithout(me))
  }
  for (const { card, content } of await desk.hidden.hiddenCards(session.id)) {
    const hidden = readHidden(content)
    const { cards, notes, links, recognitions } = boardWithout(me)(boardOf(hidden))
    const [own = hidden.card] = cards
    await desk.hidden.putHiddenCard(session.id, card, writeHidden({ ...hidden, card: own, notes, links, recognitions }))
  }
  await changeEditions(desk, session, (content) => archiveWithout(content, mine))
  // Last: until then a stop in between can be mended by asking once more.
  await desk.register.disown(session.id, me)
  await scrubTogether(desk)
}

/** Of votes that are open: closed ones lead to nobody. */
async function takeVotesBack(desk: Desk, session: Session, me: string): Promise<void> {
  const room = await openBoard(desk, session)
  const ballots = room.read((doc) => [...rootOf(doc, 'ballots').keys()].flatMap((id) => readBallot(doc, id) ?? []))
  for (const { id, dots } of ballots) {
    await desk.hidden.removeStance(session.id, id, me)
    for (const given of await desk.hidden.dotsOf(session.id, id)) {
      if (given.person !== me) continue
      await desk.hidden.putDots(session.id, id, { ...given, dots: 0 }, { dots: dots ?? 0, several: true })
    }
  }
}
