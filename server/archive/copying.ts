/** Opening an archived session again makes a copy: a new session that begins with what the archive holds. */

import { Problem } from '#shared/commands/problem.ts'
import type { ArchivedSession } from '#shared/archive/archived.ts'
import { copiedOf, copyOnto } from '#shared/archive/copy-onto.ts'
import { rootOf } from '#shared/board/document.ts'
import { newId } from '#shared/id.ts'
import { audit } from '#server/care/audit.ts'
import { takenAlong } from '#server/erasing/archive-without.ts'
import { layBoard, openBoard, writeBoard, writePerson } from '#server/sessions/board.ts'
import { mustBeKnown, type Desk, type Handler } from '#server/sessions/desk.ts'
import { inTurn, stateTurn } from '#server/sessions/in-turn.ts'
import { giveCode } from '#server/sessions/invitations.ts'
import { mustHoldNoNumber } from '#server/sessions/personal.ts'
import { mustBeIn } from '#server/sessions/rights.ts'
import { codeExpiry } from '#server/sessions/sessions.ts'

export const copySession: Handler<'copySession'> = async ({ session: from, id, subject, date }, asker, desk) => {
  const identity = mustBeKnown(asker)
  mustHoldNoNumber({ subject })
  const origin = await desk.catalogue.session(from)
  if (origin === null) throw new Problem('not-found')
  if (!(await desk.catalogue.leads(origin.atelier, identity.id))) throw new Problem('not-allowed')
  const { content, names } = await inTurn(desk, stateTurn(from), () => takeAlong(desk, from, id))
  const { atelier, start, language, perspectives, plan } = origin
  await inTurn(desk, stateTurn(id), async () => {
    const before = await desk.catalogue.session(id)
    // An id of something else: it is there, and not to be had this way.
    if (before !== null && (before.atelier !== atelier || before.subject !== subject)) throw new Problem('not-allowed')
    const made = { id, atelier, subject, date, start, language, perspectives, plan }
    const session = await desk.catalogue.addSession({ ...made, epoch: 1, state: 'open', createdAt: desk.now() })
    await layBoard(desk, session)
    if (before === null) await giveCode(desk, session, codeExpiry(date, start, desk.now()))
    const room = await openBoard(desk, session)
    // All of it came in one go, or nothing did.
    if (room.read((doc) => rootOf(doc, 'cards').size > 0)) return
    // What was begun to be erased meanwhile does not come here any more; what is begun from now on finds it here.
    const left = takenAlong(content, await desk.erasures.erasuresOf(from))
    await writeBoard(desk, session, (doc) => copyOnto(doc, left, desk.now(), names))
    await audit(desk, 'copied', 'leader', from)
  })
  const place = await mustBeIn(desk, asker, id)
  await writePerson(desk, place.session, place.me)
  return { id }
}

/** What is copied, and under which ids. Noted before it is there: what is erased from now on goes there as well. */
async function takeAlong(
  desk: Desk,
  from: string,
  to: string,
): Promise<{ readonly content: ArchivedSession; readonly names: ReadonlyMap<string, string> }> {
  const archive = await desk.archives.archiveOf(from)
  if (archive === null) throw new Problem('not-found')
  // Of an earlier try, that stopped in between.
  const before = new Map((await desk.erasures.carriedTo(to)).map((one) => [one.from, one.entity]))
  const names = new Map(copiedOf(archive.content).map((id) => [id, before.get(id) ?? newId()]))
  await desk.erasures.noteCarried(
    to,
    [...names].map(([id, entity]) => ({ entity, from: id })),
  )
  return { content: archive.content, names }
}
