/** Erasing for good: entered in a ledger first, then done, and done again after a stop until nothing is left of it. */

import { newId } from '#shared/id.ts'
import { audit } from '#server/care/audit.ts'
import type { Erasure } from '#server/store/archive-ports.ts'
import type { Desk, Handler } from '#server/sessions/desk.ts'
import { mustBeIn } from '#server/sessions/rights.ts'
import { roleNow } from '#server/sessions/role-now.ts'
import { mustNotBeTooOften } from '#server/sessions/tries.ts'
import { scrubTogether } from './scrub.ts'
import { eraseIn, type Between } from './steps.ts'
import { mustBeThere, mustMayErase } from './whose.ts'

export const erase: Handler<'erase'> = async ({ session: id, what, entity, reason }, asker, desk) => {
  const { session, me } = await mustBeIn(desk, asker, id)
  const before = (await desk.erasures.erasuresOf(id)).find((one) => one.scope === what && one.entity === entity)
  // Asked once more, as the answer was lost: what is done is done once.
  if (before !== undefined && before.doneAt !== null) return { done: true, erasure: before.id }
  if (before === undefined) await mustBeThere(desk, session, what, entity)
  const own = await mustMayErase(desk, session, me, what, entity)
  // Who leads has more to tidy, and answers for it.
  if (roleNow(me) !== 'coordinator') mustNotBeTooOften(desk.erasings, me.identity)
  const erasure = before?.id ?? newId()
  await eraseNow(desk, { id: erasure, session: id, scope: what, entity, reason, own })
  await audit(desk, 'erased', roleNow(me), id)
  return { done: true, erasure }
}

/** What is asked; somebody who asks for themselves takes back what is their own. */
export type Asked = Pick<Erasure, 'id' | 'session' | 'scope' | 'entity' | 'reason'> & { readonly own?: boolean }

const nothing: Between = () => {}

/** Resolves when nothing of it is left, on disk either. */
export async function eraseNow(desk: Desk, asked: Asked, between: Between = nothing): Promise<void> {
  const own = asked.own ?? (asked.scope === 'person' && asked.reason === 'asked')
  const open = await desk.erasures.openErasures()
  await desk.erasures.beginErasure({ ...asked, own, at: desk.now(), doneAt: null })
  // Asked once more, as it failed halfway: what was carried from it cannot be asked of it any more, and is open.
  const isAgain = open.some(({ id }) => id === asked.id)
  try {
    await finish(desk, isAgain ? open.map(({ session }) => session) : [asked.session], between)
  } catch (error) {
    tryLater(desk)
    throw error
  }
}

/**
 * Finishes what was under way when the server stopped; and what an older copy of the store does not know that it was
 * erased, when one was put back. False when it is done but for what may still lie on disk, and is tried again.
 */
export async function finishErasures(desk: Desk, between: Between = nothing): Promise<boolean> {
  const unknown = await desk.erasures.unknownErasures()
  if (unknown.length > 0) {
    await desk.erasures.raiseEpochs(desk.now())
    for (const erasure of unknown) await desk.erasures.beginErasure(erasure)
    await audit(desk, 'restored', 'server', null)
  }
  const open = await desk.erasures.openErasures()
  if (open.length === 0) return true
  // The server may have stopped between the ledger and the plain list beside it.
  for (const erasure of open) await desk.erasures.beginErasure(erasure)
  const erased = await eraseAll(desk, new Set(open.map(({ session }) => session)), between)
  try {
    await endAll(desk, erased, between)
    return true
  } catch {
    tryLater(desk)
    return false
  }
}

async function finish(desk: Desk, sessions: Iterable<string>, between: Between): Promise<void> {
  await endAll(desk, await eraseAll(desk, sessions, between), between)
}

async function eraseAll(desk: Desk, sessions: Iterable<string>, between: Between): Promise<readonly Erasure[]> {
  const erased: Erasure[] = []
  const todo = new Set(sessions)
  // Grows on the way: what goes from one session also goes where it was carried.
  for (const session of todo) {
    const { gone, onward } = await eraseIn(desk, session, between)
    erased.push(...gone)
    // Where it was entered only now it is to be done, also where something was done already.
    for (const one of onward.entered) todo.delete(one)
    for (const one of onward.sessions) todo.add(one)
  }
  return erased
}

async function endAll(desk: Desk, erased: readonly Erasure[], between: Between): Promise<void> {
  await scrubTogether(desk)
  between('scrubbed')
  for (const { id } of erased) await desk.erasures.endErasure(id, desk.now())
}

const laterMs = 60_000

/** The disk may have room again by then. */
function tryLater(desk: Desk): void {
  setTimeout(() => {
    finishErasures(desk).catch(() => tryLater(desk))
  }, laterMs).unref()
}
