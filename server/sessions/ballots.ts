/**
 * Ballots on the board and behind it. On the board stands what is asked, how many took part, and in the end
 * what came of it; who did what stays with the store. Everything about one ballot happens in turn, so that a
 * vote is either counted at the close or refused.
 *
 * Who was put out, or is a guest no more, does not count in what is still open: the room decides with whoever
 * is in it. What was closed before stays as it was: totals cannot be taken apart.
 */

import type * as Y from 'yjs'
import { readBallot, readCard, readPerson, rootOf } from '#shared/board/document.ts'
import { setFields } from '#shared/board/edit.ts'
import { optionsToWeigh } from '#shared/board/options.ts'
import type { Ballot } from '#shared/board/schema.ts'
import { Problem } from '#shared/commands/problem.ts'
import { stanceResultOf, voteResultOf, writeResult, type BallotResult } from '#shared/session/results.ts'
import { inChanceOrder } from '#server/chance.ts'
import type { Stance } from '#server/store/hidden-ports.ts'
import type { Session } from '#server/store/ports.ts'
import { openBoard, writeBoard } from './board.ts'
import type { Desk } from './desk.ts'
import { inTurn } from './in-turn.ts'

export function ballotsOn(doc: Y.Doc): readonly Ballot[] {
  return [...rootOf(doc, 'ballots').keys()].sort().flatMap((id) => readBallot(doc, id) ?? [])
}

/** Whether a card lies where everybody can vote on it. */
export function liesOnBoard(doc: Y.Doc, card: string): boolean {
  const there = readCard(doc, card)
  return there !== null && there.trashed === null && there.parked === null
}

/** The ids of the options one can stand between. */
export function optionsOf(doc: Y.Doc, card: string | null): readonly string[] {
  const there = card === null ? null : readCard(doc, card)
  return there === null ? [] : optionsToWeigh(there).map(({ id }) => id)
}

export const onBallot = <T>(desk: Desk, session: Session, ballot: string, work: () => Promise<T>): Promise<T> =>
  inTurn(desk, `ballot ${session.id} ${ballot}`, work)

/** Closes it with its result; once it is closed nothing changes any more. */
export function closeOne(desk: Desk, session: Session, id: string): Promise<void> {
  return onBallot(desk, session, id, async () => {
    const room = await openBoard(desk, session)
    const ballot = room.read((doc) => readBallot(doc, id))
    if (ballot === null) throw new Problem('not-found', 'ballot')
    if (ballot.closedAt !== null) return
    const result = await resultOf(desk, session, ballot)
    await writeBoard(desk, session, (doc) =>
      setFields(doc, 'ballots', id, {
        closedAt: desk.now(),
        took: result.kind === 'vote' ? result.voters : result.dots.length,
        result: writeResult(result),
      }),
    )
  })
}

/** What a closed session keeps: what came of its ballots, and not who did what. */
export async function settleBallots(desk: Desk, session: Session): Promise<void> {
  const room = await openBoard(desk, session)
  for (const { id } of room.read(ballotsOn)) await closeOne(desk, session, id)
  await desk.hidden.forgetBallots(session.id)
}

/** How many took part until now. */
export async function tookPart(desk: Desk, session: Session, { id, kind }: Ballot): Promise<number> {
  const counts = await whoCounts(desk, session)
  const all = kind === 'vote' ? await desk.hidden.dotsOf(session.id, id) : await desk.hidden.stancesOf(session.id, id)
  return new Set(all.map(({ person }) => person).filter(counts)).size
}

async function resultOf(desk: Desk, session: Session, ballot: Ballot): Promise<BallotResult> {
  const counts = await whoCounts(desk, session)
  const room = await openBoard(desk, session)
  if (ballot.kind === 'vote') {
    const dots = (await desk.hidden.dotsOf(session.id, ballot.id)).filter(({ person }) => counts(person))
    return voteResultOf(room.read((doc) => dots.filter(({ card }) => liesOnBoard(doc, card))))
  }
  const stances = (await desk.hidden.stancesOf(session.id, ballot.id)).filter(({ person }) => counts(person))
  return room.read((doc) => {
    const options = optionsOf(doc, ballot.card)
    // The dilemma is gone: what was weighed is all that is left of it.
    const weighed = options.length > 0 ? options : (stances[0]?.options ?? [])
    const standings = stances.map((stance) => {
      const { perspective = null, scribe = null } = readPerson(doc, stance.person) ?? {}
      const { person, because } = stance
      return { weights: weightsFor(stance, weighed), because, perspective, hand: scribe ?? person }
    })
    return stanceResultOf(standings, weighed.length, inChanceOrder)
  })
}

/** What somebody gave to these options: nothing to one that came later, and what went to one that is gone is shared out. */
export function weightsFor({ options, weights }: Stance, now: readonly string[]): readonly number[] {
  const known = now.map((id) => weights[options.indexOf(id)] ?? 0)
  const sum = known.reduce((total, one) => total + one, 0)
  return known.map((one) => (sum === 0 ? 1 / now.length : one / sum))
}

/** Who is in the session, or is a guest for whom somebody writes. */
async function whoCounts(desk: Desk, session: Session): Promise<(person: string) => boolean> {
  const room = await openBoard(desk, session)
  const all = await desk.catalogue.participantsOf(session.id)
  const here = new Set(all.filter(({ leftAt }) => leftAt === null).map(({ id }) => id))
  return (person) => here.has(person) || (room.read((doc) => readPerson(doc, person))?.scribe ?? null) !== null
}
