/** Asking for something to be erased, and what who leads makes of it. Who asked is not kept. */

import { Problem } from '#shared/commands/problem.ts'
import { newId } from '#shared/id.ts'
import { isOfName } from '#server/store/archive-ports.ts'
import { audit } from '#server/care/audit.ts'
import type { Handler } from '#server/sessions/desk.ts'
import { mustBeIn } from '#server/sessions/rights.ts'
import { roleNow } from '#server/sessions/role-now.ts'
import { whatEachIs } from './what.ts'
import { mustBeSomewhere } from './whose.ts'

/** More at a time nobody can look at. */
const most = 500

export const askErasure: Handler<'askErasure'> = async ({ session: id, entity, reason }, asker, desk) => {
  const { session, me } = await mustBeIn(desk, asker, id)
  await mustBeSomewhere(desk, session, entity)
  const asked = await desk.erasures.askedErasures(id)
  // Asked before, by whomever: once is enough.
  if (asked.some((one) => one.entity === entity)) return { done: true }
  if (asked.length >= most) throw new Problem('too-often')
  await desk.erasures.askErasure({ id: newId(), session: id, entity, reason, at: desk.now() })
  await audit(desk, 'erasure-asked', roleNow(me), id)
  return { done: true }
}

export const listErasures: Handler<'listErasures'> = async ({ session: id }, asker, desk) => {
  const { session } = await mustBeIn(desk, asker, id)
  const asked = await desk.erasures.askedErasures(id)
  const kinds = await whatEachIs(
    desk,
    session,
    asked.map(({ entity }) => entity),
  )
  const times = new Map<(typeof asked)[number]['reason'], number>()
  for (const { reason, doneAt, scope } of await desk.erasures.erasuresOf(id)) {
    if (doneAt !== null && !isOfName({ scope })) times.set(reason, (times.get(reason) ?? 0) + 1)
  }
  return {
    asked: asked.map(({ id: one, entity, reason, at }) => ({
      ...{ id: one, entity, reason, at },
      what: kinds.get(entity) ?? null,
    })),
    done: [...times].map(([reason, many]) => ({ reason, times: many })),
  }
}

export const declineErasure: Handler<'declineErasure'> = async ({ session: id, asked }, asker, desk) => {
  const { me } = await mustBeIn(desk, asker, id)
  const there = (await desk.erasures.askedErasures(id)).some((one) => one.id === asked)
  if (!there) throw new Problem('not-found', 'asked')
  await desk.erasures.dropAsked(id, asked)
  await audit(desk, 'erasure-declined', roleNow(me), id)
  return { done: true }
}
