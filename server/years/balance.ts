/** What somebody brought and took, worked out when they ask for it: kept nowhere, and told to nobody else. */

import { snapshotOf } from '#shared/board/document.ts'
import { bringingOf, countBrought, countTook, type Bringing } from '#shared/years/balance.ts'
import { openBoard } from '#server/sessions/board.ts'
import { mustBeKnown, type Desk, type Handler } from '#server/sessions/desk.ts'
import { thingsOf } from './brought-things.ts'
import { placesOf, type Place } from './places.ts'

export const getBalance: Handler<'getBalance'> = async (_input, asker, desk) => {
  const identity = mustBeKnown(asker)
  const ways: Bringing[] = []
  for (const place of await placesOf(desk, identity)) {
    ways.push(...(await thingsOf(desk, place.session, place.me)).map(bringingOf))
    if (await isHost(desk, place)) ways.push('help')
  }
  const followUps = Array<Bringing>(await desk.taking.followUpsBy(identity.id)).fill('followUp')
  const taken = await desk.taking.takenBy(identity.id)
  return { brought: countBrought([...ways, ...followUps]), took: countTook(taken.map(({ how }) => how)) }
}

/** Who led a table; known as long as the board is there. */
async function isHost(desk: Desk, { session, me }: Place): Promise<boolean> {
  if (session.boardGoneAt !== null) return false
  const { people } = (await openBoard(desk, session)).read(snapshotOf)
  return people.some(({ id, host }) => id === me.id && host !== null)
}
