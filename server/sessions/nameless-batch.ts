/**
 * What was brought without a name comes onto the board in batches: all that waits at once, in an order of chance,
 * under a client id of its own. One or two new ones never go alone, as they could be told by the moment.
 */

import { inChanceOrder, type Mix } from '#server/chance.ts'
import type { Room } from '#server/room/room.ts'
import type { Log } from '#server/room/rooms.ts'
import type { Nameless } from '#server/store/hidden-ports.ts'
import type { Session } from '#server/store/ports.ts'
import { readSession } from '#shared/board/document.ts'
import { Problem } from '#shared/commands/problem.ts'
import { waysOf } from '#shared/policy/phase.ts'
import { reasonOf } from '#server/log.ts'
import { openBoard, planIn } from './board.ts'
import { hidingTurn } from './hidden-card.ts'
import { changeHidden } from './nameless-hidden.ts'
import type { Desk } from './desk.ts'
import { inTurn } from './in-turn.ts'
import { showBatch } from './nameless-board.ts'

/** Fewer than this do not go onto the board, and fewer people than this cannot hide each other. */
export const fewest = 3

/** One batch at a time in a session. */
export const namelessTurn = (session: Session): string => `nameless ${session.id}`

/**
 * Shows what waits in a session, when that is enough to hide in. Gives how many wait on. Each thing came by a
 * ticket of its own. `mix` is chance itself, but where a test shows what would happen without.
 */
export function releaseNameless(
  desk: Desk,
  session: Session,
  mix: Mix = inChanceOrder,
  isLast = false,
): Promise<number> {
  return inTurn(desk, namelessTurn(session), async () => {
    const waiting = await desk.hidden.waitingNameless(session.id)
    // Before the board is looked at: most minutes there is nothing to show.
    if (ripe(waiting, isLast).length === 0) return waiting.filter(willBeSeen).length
    const all = await asShown(desk, session, waiting)
    const things = ripe(all, isLast)
    const left = all.filter(willBeSeen).length
    if (things.length === 0 || !(await show(desk, session, mix(things)))) return left
    await desk.hidden.shownNameless(session.id, things)
    return left - things.filter(willBeSeen).length
  })
}

/**
 * Of a session that is closed: what was taken back leaves the board at once, and whatever it is with, as no batch
 * comes any more.
 */
export function withdrawNameless(desk: Desk, session: Session): Promise<void> {
  return inTurn(desk, namelessTurn(session), async () => {
    const all = await desk.hidden.waitingNameless(session.id)
    const things = all.filter(({ thing }) => thing === null)
    if (things.length > 0 && (await show(desk, session, things))) await desk.hidden.shownNameless(session.id, things)
  })
}

/** What was on the board just before a stop is not new, and is not brought again, also when it was hidden since. */
async function asShown(desk: Desk, session: Session, things: readonly Nameless[]): Promise<readonly Nameless[]> {
  const room = await openAnew(desk, session)
  return things.map((one) => (room.isTaken(one.id) ? { ...one, shown: true } : one))
}

async function openAnew(desk: Desk, session: Session): Promise<Room> {
  const room = await openBoard(desk, session)
  // Let go in the moment between: nobody was there.
  return room.over ? openBoard(desk, session) : room
}

/**
 * What is new goes when that alone is enough to hide in, as whoever changes their own words again and again must not
 * be able to have another's come alone. Changes hide among what is new, or among each other; in a last batch they go
 * whatever they are with, so that what somebody took back does not stay.
 */
function ripe(things: readonly Nameless[], isLast: boolean): readonly Nameless[] {
  const changes = things.filter(({ thing, shown }) => shown || thing === null)
  const fresh = things.filter(({ thing, shown }) => !shown && thing !== null)
  if (fresh.length >= fewest) return things
  return isLast || changes.filter(willBeSeen).length >= fewest ? changes : []
}

/** Whether in a phase something may be brought without a name. */
export async function isNamelessPhase(desk: Desk, session: Session, id: string): Promise<boolean> {
  const room = await openBoard(desk, session)
  const phase = room.read((doc) => planIn(doc).find((one) => one.id === id))
  return phase !== undefined && waysOf(phase).includes('anonymous')
}

/** What was taken back before it was ever shown changes nothing on the board, and hides nobody. */
const willBeSeen = ({ thing, shown }: Nameless): boolean => thing !== null || shown

/**
 * False in a session that is closed, unless words only go: nothing comes onto its board any more. No card is hidden or
 * put back meanwhile, so that a change reaches it wherever it is.
 */
function show(desk: Desk, session: Session, things: readonly Nameless[]): Promise<boolean> {
  return inTurn(desk, hidingTurn(session), () => showNow(desk, session, things))
}

async function showNow(desk: Desk, session: Session, things: readonly Nameless[]): Promise<boolean> {
  const room = await openAnew(desk, session)
  const onlyGoes = things.every(({ thing }) => thing === null)
  if (room.read(readSession)?.state === 'closed' && !onlyGoes) return false
  const batch = { things, language: session.language, at: desk.now() }
  try {
    await room.writeAsNobody((doc) => showBatch(doc, batch))
    // What somebody took back, or said otherwise, stands in no earlier edit either.
    if (things.some(({ thing, shown }) => thing === null || shown)) await room.writeAway(() => {})
    await changeHidden(desk, session, batch)
    return true
  } catch {
    throw new Problem('not-stored')
  }
}

/** The last batch of a session that is about to close; its tickets are good for nothing any more. */
export async function endNameless(desk: Desk, session: Session): Promise<void> {
  await releaseNameless(desk, session, inChanceOrder, true)
  await desk.hidden.forgetTickets(session.id)
}

/** Calls again and again until it is told to stop. */
export type Every = (ms: number, tick: () => void) => () => void

export const byTheClock: Every = (ms, tick) => {
  const timer = setInterval(tick, ms)
  timer.unref()
  return () => clearInterval(timer)
}

const everyMs = 60_000

/** Keeps the batches going, whatever is or is not brought meanwhile. Stopping waits for one that is under way. */
export function releaseByTheMinute(desk: Desk, log: Log, every: Every = byTheClock): () => Promise<void> {
  let turn: Promise<void> | null = null
  const stop = every(everyMs, () => {
    turn ??= releaseAll(desk)
      .catch((error: unknown) => log('nameless.failed', { reason: reasonOf(error) }))
      .finally(() => {
        turn = null
      })
  })
  return async () => {
    stop()
    await turn
  }
}

async function releaseAll(desk: Desk): Promise<void> {
  for (const id of await desk.hidden.sessionsWithNameless()) {
    const session = await desk.catalogue.session(id)
    if (session?.state === 'open') await releaseNameless(desk, session)
    else if (session?.state === 'closed') await withdrawNameless(desk, session)
  }
}
