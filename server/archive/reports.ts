/** The report of an archive is what those who were there could read along: who says what of it, and who changes it. */

import { Problem } from '#shared/commands/problem.ts'
import type { CommandName } from '#shared/commands/commands.ts'
import { dayOf } from '#shared/day.ts'
import { mayCall } from '#shared/policy/commands.ts'
import { audit } from '#server/care/audit.ts'
import { mayRead } from '#server/library/eyes.ts'
import type { Asker, Desk, Handler } from '#server/sessions/desk.ts'
import { inTurn, stateTurn } from '#server/sessions/in-turn.ts'
import { mustBeIn, type Place } from '#server/sessions/rights.ts'
import { roleNow } from '#server/sessions/role-now.ts'
import type { Archive } from '#server/store/archive-ports.ts'
import type { Participant, Session } from '#server/store/ports.ts'
import type { Said } from '#server/store/report-ports.ts'
import { guardOf, mustBeAsked } from './guard.ts'
import { hashOf, hashOfArchive } from './hash.ts'
import { confirmedOf, freezeWhenDue, saidOf, standingOf, type Standing } from './report-standing.ts'
import { noteTheirNames } from './who.ts'

const nothingAsked = {
  ...{ until: null, frozenOn: null, confirmed: null, mine: null },
  ...{ maySay: false, mayChange: false, remarks: [] },
}

export const getReport: Handler<'getReport'> = async ({ session: id }, { identity }, desk) => {
  const session = await desk.catalogue.session(id)
  const last = await desk.archives.archiveOf(id)
  if (session === null || last === null) throw new Problem('not-found')
  if (!(await mayRead(desk, identity, last))) {
    throw new Problem(identity === null ? 'not-signed-in' : 'not-allowed')
  }
  const standing = await standingOf(desk, id)
  if (standing === null) return nothingAsked
  const there = identity && (await desk.catalogue.participant(id, identity.id))
  const me = there?.leftAt === null ? there : null
  const leads = identity !== null && (await desk.catalogue.leads(session.atelier, identity.id))
  const said = standing.frozenOn === null ? await saidOf(desk, id, standing) : []
  const own = said.find(({ participant }) => participant === me?.id)
  const may = (name: 'sayOfReport' | 'changeReport'): boolean =>
    standing.frozenOn === null && (leads || (me !== null && mayCall(name, roleNow(me), session).ok))
  return {
    until: standing.until,
    frozenOn: standing.frozenOn,
    confirmed: await confirmedOf(desk, id, standing),
    mine: own === undefined ? null : { says: own.says, words: own.words },
    maySay: may('sayOfReport'),
    mayChange: may('changeReport'),
    remarks: may('changeReport') ? remarksIn(said) : [],
  }
}

/** In an order that says nothing of who wrote them, or when. */
const remarksIn = (said: readonly Said[]): string[] =>
  said.flatMap(({ words }) => (words === '' ? [] : [words])).sort((a, b) => a.localeCompare(b))

export const sayOfReport: Handler<'sayOfReport'> = async ({ session: id, edition, says, words }, asker, desk) => {
  const { session, me } = await mustHaveBeenThere(desk, asker, id, 'sayOfReport')
  await inTurn(desk, stateTurn(id), async () => {
    const { reportHash } = await mustStillMove(desk, id, edition)
    if (says === null) return desk.reports.takeBack(id, me.id)
    await mustBeFree(desk, session, words, 'words')
    return desk.reports.say(id, { participant: me.id, reportHash, says, words })
  })
  return { done: true }
}

export const changeReport: Handler<'changeReport'> = async ({ session: id, edition, report }, asker, desk) => {
  const { session, me } = await mustHaveBeenThere(desk, asker, id, 'changeReport')
  return inTurn(desk, stateTurn(id), async () => {
    const standing = await mustStillMove(desk, id, edition)
    await mustBeFree(desk, session, report, 'report')
    const last = await desk.archives.archiveOf(id)
    if (last === null) throw new Problem('not-found')
    if (report === standing.report) return told(last)
    const made = reworded(last, report, desk.now(), me)
    await desk.reports.addReworded(made, hashOf(report))
    await audit(desk, 'report-changed', roleNow(me), id)
    return told(made)
  })
}

/** What somebody said of the report of a session; null when they said nothing that is kept. For whoever asks after theirs. */
export async function saidOfReport(
  desk: Pick<Desk, 'reports'>,
  session: string,
  participant: string,
): Promise<Pick<Said, 'says' | 'words'> | null> {
  const own = (await desk.reports.saidIn(session)).find((said) => said.participant === participant)
  return own === undefined ? null : { says: own.says, words: own.words }
}

const told = ({ edition, hash, madeAt }: Archive) => ({ edition, hash, madeAt })

/** The board is not asked: it may be gone already. */
async function mustHaveBeenThere(desk: Desk, asker: Asker, id: string, name: CommandName): Promise<Place> {
  const place = await mustBeIn(desk, asker, id)
  const verdict = mayCall(name, roleNow(place.me), place.session)
  if (!verdict.ok) throw new Problem(verdict.code)
  return place
}

/** Of the edition that was read, as long as it can be changed. */
async function mustStillMove(desk: Desk, id: string, edition: number): Promise<Standing> {
  const { standing } = await freezeWhenDue(desk, id)
  if (standing === null) throw new Problem('not-found')
  if (standing.edition !== edition) throw new Problem('changed')
  if (standing.frozenOn !== null) throw new Problem('over')
  return standing
}

/** Nobody looks at these words once more, so what one would have to decide about cannot be in them. */
async function mustBeFree(desk: Desk, { id, language }: Session, words: string, field: string): Promise<void> {
  const participants = await desk.catalogue.participantsOf(id)
  const consents = await desk.archives.consentsOf(id)
  const guard = guardOf(noteTheirNames([], participants, consents).named)
  if (guard(words, language).some(mustBeAsked)) throw new Problem('personal', field)
}

/** The next edition, with another report and nothing else. */
function reworded(last: Archive, report: string, madeAt: number, { id: madeBy }: Participant): Archive {
  const content = {
    ...last.content,
    edition: last.edition + 1,
    yield: { ...last.content.yield, report },
    provenance: { ...last.content.provenance, archivedOn: dayOf(madeAt) },
  }
  return { session: last.session, edition: content.edition, content, hash: hashOfArchive(content), madeAt, madeBy }
}
