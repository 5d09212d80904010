/**
 * Thanks to who brought a card: by how many others it was taken, from three up, and only once its session is over and a
 * day has gone by, so that nobody can watch who takes it.
 */

import type { Thanks } from '#shared/commands/take-commands.ts'
import { dayOf } from '#shared/day.ts'
import { isTold } from '#shared/years/weave.ts'
import type { Desk } from '#server/sessions/desk.ts'
import type { Identity } from '#server/store/ports.ts'
import type { Taken } from '#server/store/take-ports.ts'
import { thingsOf } from './brought-things.ts'
import { placesOf, type Place } from './places.ts'
import { readableFor } from './readable.ts'

export const fewestThanks = 3

export async function thanksFor(desk: Desk, identity: Identity): Promise<Thanks[]> {
  const all: Thanks[] = []
  for (const place of await placesOf(desk, identity)) all.push(...(await thanksIn(desk, identity, place)))
  return all
}

async function thanksIn(desk: Desk, identity: Identity, { session, me }: Place): Promise<readonly Thanks[]> {
  if (session.state !== 'closed' || session.closedAt === null) return []
  const when = { closedOn: dayOf(session.closedAt), today: dayOf(desk.now()) }
  const taken = (await desk.taking.takenOf(session.id)).filter(
    (one) => one.identity !== identity.id && isTold(one.day, when),
  )
  if (taken.length < fewestThanks) return []
  const read = await readableFor(desk, identity, session)
  const mine = (await thingsOf(desk, session, me)).filter(({ is, behalf }) => is === 'card' && !behalf)
  return mine.flatMap(({ id: card }) => {
    const people = peopleWho(taken, card)
    const words = read?.cards.get(card)
    if (people < fewestThanks || words === undefined) return []
    const { kind, variant, title } = words
    return [{ session: session.id, card, kind, variant, title, people }]
  })
}

const peopleWho = (taken: readonly Taken[], card: string): number =>
  new Set(taken.filter((one) => one.card === card).map(({ identity }) => identity)).size
