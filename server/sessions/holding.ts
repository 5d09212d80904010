/**
 * Silent writing. What is handed in waits here, where only its author is told of it; on the board stands how much
 * waits. Showing puts it there, all at once and mixed, or one by one. Whoever is late is shown at once.
 */

import { readSession } from '#shared/board/document.ts'
import { Problem } from '#shared/commands/problem.ts'
import { inChanceOrder } from '#server/chance.ts'
import type { Held } from '#server/store/hidden-ports.ts'
import type { Session } from '#server/store/ports.ts'
import { openBoard, planIn, setSession, writeBoard } from './board.ts'
import { changeBoard } from './change.ts'
import type { Desk, Handler } from './desk.ts'
import { whereNow, whyNotHeld } from './handing.ts'
import { isNamelessPhase, releaseNameless } from './nameless-batch.ts'
import { mustNotBeForbidden } from './personal.ts'
import { isPlacedAs, placeThings } from './placing.ts'
import { mustBeIn, type Place } from './rights.ts'
import { hasBegunIn } from './begun.ts'
import {
  countOf,
  inTurnOf,
  isLeftBehind,
  isSilent,
  showable,
  shownIn,
  waitingIn,
  withShown,
  writeCount,
} from './waiting.ts'

export const handIn: Handler<'handIn'> = async ({ session: id, ...given }, asker, desk) => {
  const place = await mustBeIn(desk, asker, id)
  mustNotBeForbidden(given.thing)
  const held: Held = { session: id, person: place.me.id, ...given }
  return { where: await inTurnOf(desk, place.session, () => hold(desk, place, held)) }
}

export const takeBack: Handler<'takeBack'> = async ({ session: id, id: thing }, asker, desk) => {
  const { session, me } = await mustBeIn(desk, asker, id)
  await inTurnOf(desk, session, async () => {
    // What lies on the board is the room's, even when it still waits here after a stop.
    if (await isOver(desk, session, thing)) throw new Problem('over')
    if (await desk.hidden.removeHeld(id, thing, me.id)) await writeCount(desk, session)
  })
  return { done: true }
}

export const listHeld: Handler<'listHeld'> = async ({ session: id }, asker, desk) => {
  const { session, me } = await mustBeIn(desk, asker, id)
  const mine = await desk.hidden.heldOf(id, me.id)
  const room = await openBoard(desk, session)
  const waits = mine.filter((held) => !room.isTaken(held.id))
  return { held: waits.map(({ id: held, phase, behalf, thing }) => ({ id: held, phase, behalf, thing })) }
}

export const reveal: Handler<'reveal'> = async ({ session: id, phase, how }, asker, desk) => {
  const { session } = await mustBeIn(desk, asker, id)
  // What came without a name comes all at once or waits on, whatever was asked.
  if (await isNamelessPhase(desk, session, phase)) return { left: await releaseNameless(desk, session) }
  return { left: await inTurnOf(desk, session, () => show(desk, session, phase, how)) }
}

/** The same again is the same: whoever did not hear the answer asks once more. */
async function hold(desk: Desk, place: Place, held: Held): Promise<'held' | 'board'> {
  const { session, me } = place
  const waiting = await waitingIn(desk, session)
  const before = waiting.things.find(({ id }) => id === held.id)
  if (before !== undefined && before.person !== me.id) throw new Problem('bad-input', 'id')
  if (before !== undefined && isSame(before, held)) return 'held'
  const room = await openBoard(desk, session)
  if (await isOver(desk, session, held.id)) {
    if (room.read((doc) => isPlacedAs(doc, held))) return 'board'
    throw new Problem('over')
  }
  const where = room.read((doc) => whereNow(doc, held.phase))
  const around = { waiting: waiting.things, begun: await hasBegunIn(desk, session) }
  if (where === 'board') {
    await changeBoard(desk, session, (doc) => {
      const why = whyNotHeld(doc, me, held, around)
      if (why === null) placeThings(doc, [held], desk.now())
      return why
    })
  } else {
    const why = room.read((doc) => whyNotHeld(doc, me, held, around))
    if (why !== null) throw new Problem(why)
    if (!(await desk.hidden.putHeld(held))) throw new Problem('bad-input', 'id')
  }
  await writeCount(desk, session)
  return where
}

/** On the board in one step with the word that it was shown; only then it is forgotten here. */
async function show(desk: Desk, session: Session, phase: string, how: 'all' | 'one'): Promise<number> {
  const waiting = await waitingIn(desk, session)
  let shown: readonly Held[] = []
  let left = 0
  let isNone = false
  const begun = await hasBegunIn(desk, session)
  await writeBoard(desk, session, (doc) => {
    const plan = planIn(doc)
    const { phase: runs = 0 } = readSession(doc) ?? {}
    // What was brought before it begins waits at least until then.
    isNone = !begun && plan.findIndex(({ id }) => id === phase) > runs
    if (isNone) return
    const all = showable(doc, waiting)
    const isLeft = (id: string): boolean => isLeftBehind(plan, { shown: shownIn(doc), runs }, id)
    const asked = inChanceOrder(all.filter((held) => held.phase === phase || isLeft(held.phase)))
    isNone = asked.length === 0 && !isSilent(plan, phase)
    if (asked.length === 0) return
    shown = how === 'all' ? asked : asked.slice(0, 1)
    left = asked.length - shown.length
    placeThings(doc, shown, desk.now())
    const gone = new Set(shown.map(({ id }) => id))
    setSession(doc, {
      ...countOf(all.filter(({ id }) => !gone.has(id))),
      ...(left === 0 ? { shown: withShown(doc, phase) || null } : {}),
    })
  })
  if (isNone) throw new Problem('phase')
  await desk.hidden.dropHeld(
    session.id,
    shown.map(({ id }) => id),
  )
  return left
}

/** Whether it has left the keeping of its author: it lies on the board, or was taken off it. */
async function isOver(desk: Desk, session: Session, id: string): Promise<boolean> {
  const room = await openBoard(desk, session)
  return room.isTaken(id)
}

const isSame = (a: Held, b: Held): boolean =>
  a.phase === b.phase && a.behalf === b.behalf && JSON.stringify(a.thing) === JSON.stringify(b.thing)
