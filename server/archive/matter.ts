/** All that the archive of a session is made from, read at one moment. */

import { snapshotOf, type Snapshot } from '#shared/board/document.ts'
import { noteTheirNames } from './who.ts'
import type { ArchiveFacts } from '#shared/archive/from-board.ts'
import { Problem } from '#shared/commands/problem.ts'
import { isOfName } from '#server/store/archive-ports.ts'
import type { Archive, Decided, Erasure, ErasureReason } from '#server/store/archive-ports.ts'
import type { Session } from '#server/store/ports.ts'
import { openBoard } from '#server/sessions/board.ts'
import type { Desk } from '#server/sessions/desk.ts'
import { readHidden, type HiddenCard } from '#server/sessions/hidden-card.ts'
import { changesSince } from './changes-in.ts'
import { guardFor, isClean, type Guard } from './guard.ts'
import { sessionNow } from './settling.ts'

type Known =
  | 'atelier'
  | 'session'
  | 'closedAt'
  | 'times'
  | 'people'
  | 'consents'
  | 'goneBefore'
  | 'erasures'
  | 'changes'
  | 'isClean'

export interface Matter {
  readonly session: Session
  readonly board: Snapshot
  readonly facts: Pick<ArchiveFacts, Known>
  readonly decided: ReadonlyMap<string, Decided>
  readonly guard: Guard
  /** How many people’s names go out, and of how many they stay. */
  readonly names: { readonly removed: number; readonly stay: number }
  readonly last: Archive | null
}

/** Of a session that is closed; another has nothing that could be archived yet. */
export async function matterOf(desk: Desk, id: string): Promise<Matter> {
  const session = await sessionNow(desk, id)
  if (session.state !== 'closed') throw new Problem('not-closed')
  const atelier = await desk.catalogue.atelier(session.atelier)
  if (atelier === null) throw new Problem('not-found')
  const last = await desk.archives.archiveOf(id)
  const hidden = (await desk.hidden.hiddenCards(id)).map(({ content }) => readHidden(content))
  const erased = await desk.erasures.erasuresOf(id)
  const times = await desk.archives.phaseTimesOf(id)
  const decided = await desk.archives.decidedIn(id)
  const consents = await desk.archives.consentsOf(id)
  const participants = await desk.catalogue.participantsOf(id)
  const room = await openBoard(desk, session)
  const { board, changes } = room.read((doc) => ({ board: snapshotOf(doc), changes: changesSince(doc, last) }))
  const who = noteTheirNames(board.people, participants, consents)
  const guard = guardFor(desk, id, who.named)
  return {
    session,
    board,
    decided: new Map(decided.map((one) => [one.entity, one])),
    guard,
    names: who.names,
    last,
    facts: {
      atelier: { id: atelier.id, title: atelier.title },
      session: {
        id,
        number: session.number,
        subject: session.subject,
        date: session.date,
        start: session.start,
        language: session.language,
      },
      closedAt: session.closedAt,
      times,
      people: who.people,
      consents: who.consents,
      goneBefore: [...erasedMarkers(erased), ...hidden.flatMap(hiddenMarkers), ...(last?.content.gone ?? [])],
      erasures: timesByReason(erased),
      changes,
      isClean: isClean(guard, session.language),
    },
  }
}

type Gone = ArchiveFacts['goneBefore'][number]

function erasedMarkers(erased: readonly Erasure[]): readonly Gone[] {
  return erased.flatMap(({ scope, entity }) =>
    scope === 'card' || scope === 'note' ? [{ id: entity, is: scope, why: 'erased' }] : [],
  )
}

/** A card that somebody hid, or that was set aside when there was an archive before, with what hangs under it. */
function hiddenMarkers({ card, notes }: HiddenCard): readonly Gone[] {
  const why = (trashed: number | null): Gone['why'] =>
    trashed !== null ? 'withdrawn' : card.here !== null ? 'here' : 'left-out'
  return [
    { id: card.id, is: 'card', why: why(card.trashed) },
    ...notes.map(({ id, trashed }): Gone => ({ id, is: 'note', why: why(trashed) })),
  ]
}

function timesByReason(erased: readonly Erasure[]): ArchiveFacts['erasures'] {
  const times = new Map<ErasureReason, number>()
  for (const { reason } of erased.filter((one) => !isOfName(one))) times.set(reason, (times.get(reason) ?? 0) + 1)
  return [...times].map(([reason, many]) => ({ reason, times: many })).sort((a, b) => (a.reason < b.reason ? -1 : 1))
}
