/** At the end of a session whoever took nothing yet is asked once, kindly; whether they were, nobody else is told. */

import { snapshotOf } from '#shared/board/document.ts'
import { Problem } from '#shared/commands/problem.ts'
import { openBoard, planIn } from '#server/sessions/board.ts'
import type { Desk, Handler } from '#server/sessions/desk.ts'
import { mustBeIn } from '#server/sessions/rights.ts'
import type { Session } from '#server/store/ports.ts'
import { readableFor } from './readable.ts'

/** How many cards one chooses from. */
const most = 3

export const getTakeAsk: Handler<'getTakeAsk'> = async ({ session: id }, asker, desk) => {
  const { session, me } = await mustBeIn(desk, asker, id)
  const { identity } = asker
  if (identity === null) throw new Problem('not-signed-in')
  const wasAsked = (await desk.taking.askedIn(me.identity)).includes(id)
  const tookSome = (await desk.taking.takenBy(me.identity)).some((one) => one.session === id)
  if (wasAsked || tookSome || !(await isNearlyOver(desk, session))) return { cards: null }
  const read = await readableFor(desk, identity, session)
  const cards = [...(read?.cards ?? [])]
    .map(([card, { kind, variant, title, recognitions }]) => ({ id: card, kind, variant, title, recognitions }))
    .filter(({ title }) => title !== '')
    .sort((a, b) => b.recognitions - a.recognitions)
    .slice(0, most)
    .map(({ id: card, kind, variant, title }) => ({ id: card, kind, variant, title }))
  return { cards: cards.length === 0 ? null : cards }
}

export const closeTakeAsk: Handler<'closeTakeAsk'> = async ({ session }, asker, desk) => {
  const { me } = await mustBeIn(desk, asker, session)
  await desk.taking.noteAsked(me.identity, session)
  return { done: true }
}

/** In its last phase, or closed. */
async function isNearlyOver(desk: Desk, session: Session): Promise<boolean> {
  if (session.state === 'closed') return true
  const room = await openBoard(desk, session)
  const phase = room.read(snapshotOf).session?.phase ?? 0
  const phases = room.read(planIn).length
  return phases > 1 && phase === phases - 1
}
