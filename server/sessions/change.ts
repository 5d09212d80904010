/** Changes of the board that may turn out not to be possible: then nothing is written, and who asked hears why. */

import type * as Y from 'yjs'
import { Problem, type ProblemCode } from '#shared/commands/problem.ts'
import type { Session } from '#server/store/ports.ts'
import { openBoard, writeBoard } from './board.ts'
import type { Desk } from './desk.ts'

/** Looks and writes in one go, so that nothing comes between; `edit` gives why not, before it writes anything. */
export async function changeBoard(
  desk: Desk,
  session: Session,
  edit: (doc: Y.Doc) => ProblemCode | null,
): Promise<void> {
  let why = null as ProblemCode | null
  await writeBoard(desk, session, (doc) => {
    why = edit(doc)
  })
  if (why !== null) throw new Problem(why)
}

/** Takes something away for good: it is nowhere in the board's journal any more when this resolves. */
export async function changeAway(desk: Desk, session: Session, edit: (doc: Y.Doc) => void): Promise<void> {
  let room = await openBoard(desk, session)
  if (room.over) room = await openBoard(desk, session)
  await room.writeAway(edit).catch(() => {
    throw new Problem('not-stored')
  })
}
