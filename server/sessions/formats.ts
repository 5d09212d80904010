/** The formats of an atelier's own, and the plan of a session that is already going on. */

import type * as Y from 'yjs'
import { rootOf } from '#shared/board/document.ts'
import { Problem } from '#shared/commands/problem.ts'
import type { Plan } from '#shared/session/format.ts'
import { planIn, setSession, writeBoard } from './board.ts'
import { mustLead } from '#server/years/rights.ts'
import type { Handler } from './desk.ts'
import { inTurn } from './in-turn.ts'
import { releaseNameless } from './nameless-batch.ts'
import { clockOf } from './phases.ts'
import { clockInPlan } from './plan-clock.ts'
import { hasBegunIn } from './begun.ts'
import { clockAt } from './timer.ts'
import { mustHoldNoNumber, wordsOfPlan } from './personal.ts'
import { mustBeIn } from './rights.ts'

export const listFormats: Handler<'listFormats'> = async ({ atelier }, asker, desk) => {
  await mustLead(desk, asker, atelier)
  const formats = await desk.catalogue.formatsOf(atelier)
  return { formats: formats.map(({ id, title, plan }) => ({ id, title, plan })) }
}

export const saveFormat: Handler<'saveFormat'> = async ({ atelier, id, title, plan }, asker, desk) => {
  await mustLead(desk, asker, atelier)
  mustHoldNoNumber({ title, plan: wordsOfPlan(plan) })
  await desk.catalogue.putFormat({ id, atelier, title, plan, createdAt: desk.now() })
  // An id of another atelier's format: it is there, and not to be had this way.
  const own = await desk.catalogue.formatsOf(atelier)
  if (!own.some((format) => format.id === id)) throw new Problem('not-allowed')
  return { done: true }
}

export const removeFormat: Handler<'removeFormat'> = async ({ atelier, format }, asker, desk) => {
  await mustLead(desk, asker, atelier)
  await desk.catalogue.removeFormat(atelier, format)
  return { done: true }
}

/** One after the other: of two at once the later one counts whole, on the board as in what is kept. */
export const changePlan: Handler<'changePlan'> = async ({ session: id, plan }, asker, desk) => {
  const { session } = await mustBeIn(desk, asker, id)
  mustHoldNoNumber({ plan: wordsOfPlan(plan) })
  let moved = false
  await inTurn(desk, `plan ${id}`, async () => {
    const begun = await hasBegunIn(desk, session)
    await writeBoard(desk, session, (doc) => {
      moved = runOn(doc, plan, desk.now(), begun)
    })
    await desk.catalogue.setSessionPlan(id, plan)
  })
  if (moved) await releaseNameless(desk, session)
  return { done: true }
}

/** Puts the plan on the board, with the clock where it belongs; true when another phase runs now. */
function runOn(doc: Y.Doc, plan: Plan, now: number, begun: boolean): boolean {
  const before = planIn(doc)
  const clock = clockOf(doc)
  // A phase that comes before all others is the one that a session begins with which has not begun.
  const isFresh = !begun && rootOf(doc, 'cards').size === 0
  const after = isFresh ? clockAt(0, plan) : clockInPlan(plan, before, clock, now)
  setSession(doc, { plan: JSON.stringify(plan), ...after })
  return plan[after.phase]?.id !== before[clock.phase]?.id
}
