/** What came of a card, told once its session is over: by who may read it and is in its atelier. */

import { Problem } from '#shared/commands/problem.ts'
import type { FollowUpTold } from '#shared/commands/came-commands.ts'
import { dayOf } from '#shared/day.ts'
import { mostPerCard } from '#shared/years/follow-ups.ts'
import { mustBeKnown, type Desk, type Handler } from '#server/sessions/desk.ts'
import { mustBeClean } from '#server/sessions/personal.ts'
import type { FollowUp } from '#server/store/came-ports.ts'
import type { Identity, Participant, Session } from '#server/store/ports.ts'
import { placesOf } from './places.ts'
import { mustRead } from './reading.ts'
import { mustBeOf, partOf } from './rights.ts'

export const listFollowUps: Handler<'listFollowUps'> = async ({ session: id }, asker, desk) => {
  const { session, read } = await mustRead(desk, asker, id)
  const part = await partOf(desk, asker.identity, session.atelier)
  const all = await desk.came.followUpsOf(id)
  return {
    followUps: all.filter(({ card }) => read.cards.has(card)).map((one) => toldOf(one, asker.identity)),
    mayTell: part !== null && session.state === 'closed',
    mayRemove: part === 'leader',
  }
}

export const putFollowUp: Handler<'putFollowUp'> = async (told, asker, desk) => {
  const identity = mustBeKnown(asker)
  const { session, read } = await mustRead(desk, asker, told.session)
  await mustBeOf(desk, asker, session.atelier)
  if (session.state === 'open') throw new Problem('not-closed')
  if (!read.cards.has(told.card)) throw new Problem('not-found', 'card')
  mustBeClean({ words: told.words }, told.language)
  const before = await desk.came.followUp(told.id)
  // An id of something else: it is there, and not to be had this way.
  if (before !== null && !isThatOf(before, told, identity)) throw new Problem('not-allowed')
  const mine = (await desk.came.followUpsOf(session.id)).filter(
    (one) => one.identity === identity.id && one.card === told.card,
  )
  if (before === null && mine.length >= mostPerCard) throw new Problem('enough')
  const me = await whoIs(desk, identity, session)
  const { id, card, outcome, words, language, named } = told
  await desk.came.putFollowUp({
    ...{ id, session: session.id, card, identity: identity.id, outcome, words, language },
    name: named && me !== null && me.name !== '' ? me.name : null,
    perspective: me?.perspective ?? null,
    day: dayOf(desk.now()),
  })
  return { done: true }
}

export const removeFollowUp: Handler<'removeFollowUp'> = async ({ session: id, id: followUp }, asker, desk) => {
  const identity = mustBeKnown(asker)
  const there = await desk.came.followUp(followUp)
  // One’s own always, also of what one may not read any more.
  const isOwn = there?.session === id && there.identity === identity.id
  const part = isOwn ? null : await mustBeOf(desk, asker, (await mustRead(desk, asker, id)).session.atelier)
  // Taken away already: once more takes away nothing.
  if (there === null || there.session !== id) return { done: true }
  if (!isOwn && part !== 'leader') throw new Problem('not-allowed')
  await desk.came.removeFollowUp(followUp)
  return { done: true }
}

const isThatOf = (
  before: FollowUp,
  { session, card }: { readonly session: string; readonly card: string },
  { id }: Identity,
): boolean => before.identity === id && before.session === session && before.card === card

/** As they are called in that session; who was not there, as in the last one of its atelier where they were. */
async function whoIs(desk: Desk, identity: Identity, session: Session): Promise<Participant | null> {
  const there = (await placesOf(desk, identity)).filter((place) => place.session.atelier === session.atelier)
  const here = there.find((place) => place.session.id === session.id)
  const [last] = there.sort((a, b) => b.session.number - a.session.number)
  return (here ?? last)?.me ?? null
}

export function toldOf(followUp: FollowUp, identity: Identity | null): FollowUpTold {
  const { id, card, outcome, words, language, name, perspective, day } = followUp
  const mine = identity !== null && followUp.identity === identity.id
  return { id, card, outcome, words, language, name, perspective, day, mine }
}
