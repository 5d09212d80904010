/** Opening an archived session again makes a copy: a new session that begins with what the archive holds. */

import { Problem } from '#shared/commands/problem.ts'
import { copyOnto } from '#shared/archive/copy-onto.ts'
import { rootOf } from '#shared/board/document.ts'
import { audit } from '#server/care/audit.ts'
import { layBoard, openBoard, writeBoard, writePerson } from '#server/sessions/board.ts'
import { mustBeKnown, type Handler } from '#server/sessions/desk.ts'
import { inTurn, stateTurn } from '#server/sessions/in-turn.ts'
import { giveCode } from '#server/sessions/invitations.ts'
import { mustBeIn } from '#server/sessions/rights.ts'
import { codeExpiry } from '#server/sessions/sessions.ts'

export const copySession: Handler<'copySession'> = async ({ session: from, id, subject, date }, asker, desk) => {
  const identity = mustBeKnown(asker)
  const origin = await desk.catalogue.session(from)
  if (origin === null) throw new Problem('not-found')
  if (!(await desk.catalogue.leads(origin.atelier, identity.id))) throw new Problem('not-allowed')
  const archive = await desk.archives.archiveOf(from)
  if (archive === null) throw new Problem('not-found')
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
    await writeBoard(desk, session, (doc) => copyOnto(doc, archive.content, desk.now()))
    await audit(desk, 'copied', 'leader', from)
  })
  const place = await mustBeIn(desk, asker, id)
  await writePerson(desk, place.session, place.me)
  return { id }
}
