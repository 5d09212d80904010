/** What somebody brought and took, worked out when they ask for it: kept nowhere, and told to nobody else. */

import { snapshotOf } from '#shared/board/document.ts'
import { bringingOf, countBrought, countTook, type Bringing } from '#shared/years/balance.ts'
import type { Held } from '#server/store/hidden-ports.ts'
import { openBoard } from '#server/sessions/board.ts'
import { mustBeKnown, type Desk, type Handler } from '#server/sessions/desk.ts'
import { thingsOf } from './brought-things.ts'
import { placesOf, type Place } from './places.ts'

export const getBalance: Handler<'getBalance'> = async (_input, asker, desk) => {
  const identity = mustBeKnown(asker)
  const ways: Bringing[] = []
  for (const place of await placesOf(desk, identity)) {
    const there = await thingsOf(desk, place.session, place.me)
    ways.push(
      ...there.map(bringingOf),
      ...(await waitingOf(
        desk,
        place,
        there.map(({ id }) => id),
      )),
    )
    if (await helps(desk, place)) ways.push('help')
  }
  const followUps = Array<Bringing>(await desk.taking.followUpsBy(identity.id)).fill('followUp')
  const questions = Array<Bringing>((await desk.came.questionsBy(identity.id)).length).fill('question')
  const taken = await desk.taking.takenBy(identity.id)
  return { brought: countBrought([...ways, ...followUps, ...questions]), took: countTook(taken.map(({ how }) => how)) }
}

/** What they handed in is brought, also as long as it waits; a stop may have left it here once it lies on the board. */
async function waitingOf(desk: Desk, { session, me }: Place, there: readonly string[]): Promise<readonly Bringing[]> {
  const held = await desk.hidden.heldOf(session.id, me.id)
  return held.filter(({ id }) => !there.includes(id)).map(wayOfHeld)
}

const wayOfHeld = ({ thing, behalf }: Held): Bringing =>
  bringingOf({ variant: thing.variant ?? thing.kind, behalf: behalf !== null })

/** Who led a table, or said to help at one; known as long as the board is there. */
async function helps(desk: Desk, { session, me }: Place): Promise<boolean> {
  if (session.boardGoneAt !== null) return false
  const { people } = (await openBoard(desk, session)).read(snapshotOf)
  return people.some(({ id, host, offers }) => id === me.id && (host !== null || offers !== null))
}
