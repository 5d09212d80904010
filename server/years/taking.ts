/** What somebody takes along: whoever may read a card may take it, and only they are told what they took. */

import { Problem } from '#shared/commands/problem.ts'
import type { TakenCard, TakenSession } from '#shared/commands/take-commands.ts'
import { dayOf } from '#shared/day.ts'
import { mustBeKnown, type Desk, type Handler } from '#server/sessions/desk.ts'
import type { Identity, Session } from '#server/store/ports.ts'
import type { Taken } from '#server/store/take-ports.ts'
import { readableFor } from './readable.ts'
import { thanksFor } from './thanks.ts'

export const take: Handler<'take'> = async ({ session: id, card, how, until, shared, named }, asker, desk) => {
  const identity = mustBeKnown(asker)
  const session = await desk.catalogue.session(id)
  if (session === null) throw new Problem('not-found')
  const read = await readableFor(desk, identity, session)
  if (read === null) throw new Problem('not-allowed')
  if (!read.cards.has(card)) throw new Problem('not-found')
  // Only what one will try has a day, and is for the group to see.
  const isTry = how === 'try'
  const told = { shared: isTry && shared, named: isTry && shared && named }
  const when = { until: isTry ? until : null, day: dayOf(desk.now()) }
  await desk.taking.putTaken({ identity: identity.id, session: id, card, how, ...when, ...told })
  return { done: true }
}

/** Also of what one may not read any more. */
export const untake: Handler<'untake'> = async ({ session, card, how }, asker, desk) => {
  const { id: identity } = mustBeKnown(asker)
  await mustBeThere(desk, session)
  await desk.taking.dropTaken({ identity, session, card, how })
  return { done: true }
}

export const listTakenIn: Handler<'listTakenIn'> = async ({ session }, asker, desk) => {
  const { id: identity } = mustBeKnown(asker)
  await mustBeThere(desk, session)
  const all = await desk.taking.takenBy(identity)
  return { taken: all.filter((one) => one.session === session).map(toldOf) }
}

async function mustBeThere(desk: Desk, session: string): Promise<void> {
  if ((await desk.catalogue.session(session)) === null) throw new Problem('not-found')
}

export const listTaken: Handler<'listTaken'> = async (_input, asker, desk) => {
  const identity = mustBeKnown(asker)
  const all = await desk.taking.takenBy(identity.id)
  const sessions: TakenSession[] = []
  for (const id of new Set(all.map(({ session }) => session))) {
    const those = all.filter(({ session }) => session === id)
    sessions.push(await sessionTold(desk, identity, id, those))
  }
  return { sessions, thanks: await thanksFor(desk, identity) }
}

async function sessionTold(desk: Desk, identity: Identity, id: string, taken: readonly Taken[]): Promise<TakenSession> {
  const session = await desk.catalogue.session(id)
  const read = session && (await readableFor(desk, identity, session))
  const words = (card: string): TakenCard['words'] => {
    const told = read?.cards.get(card)
    return told === undefined ? null : { kind: told.kind, variant: told.variant, title: told.title, where: told.where }
  }
  return {
    ...(read === null || session === null ? nothingTold : await namesOf(desk, session)),
    id,
    taken: taken.map((one) => ({ ...toldOf(one), words: words(one.card) })),
  }
}

const nothingTold = { subject: '', date: null, atelier: '' }

async function namesOf(desk: Desk, { subject, date, atelier }: Session) {
  return { subject, date, atelier: (await desk.catalogue.atelier(atelier))?.title ?? '' }
}

const toldOf = ({ card, how, until, day, shared, named }: Taken) => ({ card, how, until, day, shared, named })
