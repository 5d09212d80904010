/** What waits in a session to be shown, and what may be told of it: how many things, of how many people. */

import type * as Y from 'yjs'
import { readCard, readPerson, readSession } from '#shared/board/document.ts'
import type { SessionState } from '#shared/board/schema.ts'
import type { Plan } from '#shared/session/format.ts'
import type { Held } from '#server/store/hidden-ports.ts'
import type { Session } from '#server/store/ports.ts'
import { openBoard, planIn, setSession, writeBoard } from './board.ts'
import type { Desk } from './desk.ts'
import { inTurn } from './in-turn.ts'
import { whoseIs } from './placing.ts'

/** One at a time in a session: to look and to write is one step. */
export const inTurnOf = <T>(desk: Desk, session: Session, work: () => Promise<T>): Promise<T> =>
  inTurn(desk, `held ${session.id}`, work)

/** What waits, and who of its people were put out. */
export interface Waiting {
  readonly things: readonly Held[]
  readonly out: ReadonlySet<string>
}

/** What has come on the board no longer waits, also when it was hidden since: the server may have stopped before it could say so. */
export async function waitingIn(desk: Desk, session: Session): Promise<Waiting> {
  const all = await desk.hidden.heldIn(session.id)
  const people = await desk.catalogue.participantsOf(session.id)
  const room = await openBoard(desk, session)
  const placed = new Set(all.map(({ id }) => id).filter((id) => room.isTaken(id)))
  await desk.hidden.dropHeld(session.id, [...placed])
  return {
    things: all.filter(({ id }) => !placed.has(id)),
    out: new Set(people.filter(({ leftAt }) => leftAt !== null).map(({ id }) => id)),
  }
}

/**
 * What could be shown now. What somebody handed in who was put out stays theirs and stays away; so does a note
 * as long as its card is not there.
 */
export function showable(doc: Y.Doc, { things, out }: Waiting): readonly Held[] {
  return things.filter(({ person, behalf, thing }) => {
    if (thing.is === 'note' && readCard(doc, thing.card) === null) return false
    return behalf === null ? !out.has(person) : (readPerson(doc, behalf)?.scribe ?? null) !== null
  })
}

/** Writes on the board how much waits; never what, nor whose. */
export async function writeCount(desk: Desk, session: Session): Promise<void> {
  const waiting = await waitingIn(desk, session)
  await writeBoard(desk, session, (doc) => setSession(doc, countOf(showable(doc, waiting))))
}

/** The same, when who or what can be shown has changed. */
export const recount = (desk: Desk, session: Session): Promise<void> =>
  inTurnOf(desk, session, () => writeCount(desk, session))

export function countOf(things: readonly Held[]): Pick<SessionState, 'held' | 'holders'> {
  return { held: things.length || null, holders: new Set(things.map(whoseIs)).size || null }
}

/** The phases of which what was handed in has been shown. */
export const shownIn = (doc: Y.Doc): readonly string[] => readSession(doc)?.shown?.split(' ') ?? []

export function withShown(doc: Y.Doc, phase: string): string {
  // Of phases that were taken out of the plan nothing can be handed in any more.
  const known = new Set(planIn(doc).map(({ id }) => id))
  return [...new Set([...shownIn(doc), phase])].filter((id) => known.has(id)).join(' ')
}

/**
 * Whether things of this phase have no reveal of their own to wait for, so that they come along with the next. What was
 * brought for one that is still to come has.
 */
export function isLeftBehind(
  plan: Plan,
  { shown, runs }: { readonly shown: readonly string[]; readonly runs: number },
  phase: string,
): boolean {
  if (shown.includes(phase)) return true
  return !isSilent(plan, phase) && plan.findIndex(({ id }) => id === phase) <= runs
}

export const isSilent = (plan: Plan, phase: string): boolean =>
  plan.find(({ id }) => id === phase)?.visibility === 'private-then-together'
