/** From what was read to a closed session with its board, its archive, and its place in the library. */

import type * as Y from 'yjs'
import * as v from 'valibot'
import type { ArchivedSession } from '#shared/archive/archived.ts'
import { rootOf } from '#shared/board/document.ts'
import { setRecognition } from '#shared/board/edit.ts'
import { entityRoots, sessionFields, type RootName } from '#shared/board/schema.ts'
import { Problem } from '#shared/commands/problem.ts'
import { freePhase, maxMinutes, ordinaryPlan, usualPerspectives, type Plan } from '#shared/session/format.ts'
import { planSchema } from '#shared/session/plan-schema.ts'
import { hashOfArchive } from '#server/archive/hash.ts'
import { entriesOf } from '#server/library/entries.ts'
import { layBoard, setSession, writeBoard } from '#server/sessions/board.ts'
import type { Desk } from '#server/sessions/desk.ts'
import type { Atelier, Session } from '#server/store/ports.ts'
import type { Checked } from './draft.ts'
import { ontoBoard, recognitionsOf } from './onto-board.ts'

/** Asked again after a stop in between, it goes on where it was. */
export async function lay(desk: Desk, id: string, atelier: Atelier, draft: Checked): Promise<Session> {
  const session = await beginSession(desk, id, atelier, draft.content)
  if (session.archivedAt !== null) return session
  const content = draft.whole ? draft.content : settled(draft.content, session, atelier)
  const madeAt = desk.now()
  await layBoard(desk, session)
  await writeBoard(desk, session, (doc) => {
    clear(doc)
    ontoBoard(doc, content, begunAt(content))
  })
  for (const some of inHeaps(recognitionsOf({ ...draft, content }))) {
    await writeBoard(desk, session, (doc) => {
      for (const [card, who] of some) setRecognition(doc, card, who, true)
    })
  }
  await writeBoard(desk, session, (doc) => {
    // Before its archive is there, so that the board has nothing to follow.
    setSession(doc, { archived: madeAt, chosen: asOneLine(content.chosen) })
  })
  const archive = { session: id, edition: content.edition, content, hash: hashOfArchive(content), madeAt, madeBy: null }
  // What the library finds goes by the session that it became, not by the one that it was.
  await desk.archives.addArchive(archive, entriesOf(content, atelier.id))
  await desk.catalogue.setSessionState(id, 'closed', closedAt(content))
  return { ...session, archivedAt: madeAt }
}

/** A session that is closed and was never closed by anybody: one that is being brought in, and nothing else. */
async function beginSession(desk: Desk, id: string, atelier: Atelier, content: ArchivedSession): Promise<Session> {
  const { subject, date, start, language } = content.session
  const named = content.present.perspectives.map(({ name }) => name.trim()).filter((name) => name !== '')
  const session = await desk.catalogue.addSession({
    ...{ id, atelier: atelier.id, subject, date, start, language },
    epoch: 1,
    state: 'closed',
    perspectives: named.length > 0 ? named.slice(0, 16) : usualPerspectives[language],
    plan: planOf(content),
    createdAt: desk.now(),
  })
  const isOurs = session.atelier === atelier.id && session.state === 'closed' && session.subject === subject
  // An id of something else: it is there, and not to be had this way.
  if (!isOurs || (session.closedAt !== null && session.archivedAt === null)) throw new Problem('not-allowed')
  return session
}

/** One that was not ours gets its place in the atelier that it comes to. */
const settled = (content: ArchivedSession, { id, number }: Session, atelier: Atelier): ArchivedSession => ({
  ...content,
  atelier: { id: atelier.id, title: atelier.title },
  session: { ...content.session, id, number },
})

/** The phases as they were called and how long they were; what was asked in them nobody kept. */
function planOf({ format }: ArchivedSession): Plan {
  const plan = format.phases.map(({ id, title, minutes, visibility, grouping }) => ({
    ...freePhase,
    ...{ id, title, visibility, grouping },
    minutes: Math.min(maxMinutes, Math.max(1, minutes)),
    prompt: { nl: '', en: '' },
    brings: [],
  }))
  const read = v.safeParse(planSchema, plan)
  return read.success ? read.output : ordinaryPlan
}

/** As many as the board has room for. */
function asOneLine(ids: readonly string[]): string | null {
  const fitting = ids.findLastIndex((_, nth) => sessionFields.chosen.check(ids.slice(0, nth + 1).join(' ')))
  return ids.slice(0, fitting + 1).join(' ') || null
}

/** So many recognitions are laid at once: whoever else is served comes in between. */
const heap = 3000

function inHeaps<T>(things: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(things.length / heap) }, (_, nth) => things.slice(nth * heap, (nth + 1) * heap))
}

/** Takes off what an earlier try laid, which had other ids. */
function clear(doc: Y.Doc): void {
  for (const root of [...Object.keys(entityRoots), 'recognitions'] as RootName[]) {
    for (const id of rootOf(doc, root).keys()) rootOf(doc, root).delete(id)
  }
}

const first = Date.UTC(2000, 0, 2)
const last = Date.UTC(2199, 11, 30)

/** Within what a board can say. */
const bounded = (moment: number): number => Math.min(last, Math.max(first, moment))

const begunAt = ({ session: { date, start } }: ArchivedSession): number => bounded(Date.parse(`${date}T${start}Z`))

const closedAt = (content: ArchivedSession): number =>
  Math.max(
    begunAt(content) + content.notes.length,
    bounded(Date.parse(content.provenance.closedOn ?? content.session.date)),
  )
