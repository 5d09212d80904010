/** The woven picture of a session that is over, and of all those of an atelier that one may see. */

import { snapshotOf } from '#shared/board/document.ts'
import { Problem } from '#shared/commands/problem.ts'
import type { WeaveAnswer } from '#shared/commands/take-commands.ts'
import { dayOf } from '#shared/day.ts'
import { fewest } from '#shared/session/results.ts'
import type { Thing } from '#shared/years/balance.ts'
import { weaveOf, wovenTogether, type Weave } from '#shared/years/weave.ts'
import { eyesOf, mayRead } from '#server/library/eyes.ts'
import { openBoard } from '#server/sessions/board.ts'
import type { Desk, Handler } from '#server/sessions/desk.ts'
import type { Archive } from '#server/store/archive-ports.ts'
import type { Identity, Session } from '#server/store/ports.ts'
import { archiveThings, boardThings } from './brought-things.ts'
import { mustBeOf } from './rights.ts'

export const getWeave: Handler<'getWeave'> = async ({ session: id }, { identity }, desk) => {
  const session = await desk.catalogue.session(id)
  if (session === null) throw new Problem('not-found')
  if (!(await maySee(desk, identity, session))) {
    throw new Problem(identity === null ? 'not-signed-in' : 'not-allowed')
  }
  return wovenOf(desk, session)
}

export const getAtelierWeave: Handler<'getAtelierWeave'> = async ({ atelier: id }, asker, desk) => {
  const atelier = await desk.catalogue.atelier(id)
  if (!atelier?.demo) await mustBeOf(desk, asker, id)
  const weaves: Weave[] = []
  for (const session of await desk.catalogue.sessionsOf(id)) {
    if (!(await maySee(desk, asker.identity, session))) continue
    const { weave } = await wovenOf(desk, session)
    if (weave !== null) weaves.push(weave)
  }
  return weaves.length === 0 ? { weave: null, why: 'few' } : { weave: toAnswer(wovenTogether(weaves)), why: null }
}

/** Whoever may read anything of it; and its big screen, which shows this too. */
async function maySee(desk: Desk, identity: Identity | null, session: Session): Promise<boolean> {
  if ((await eyesOf(desk, identity)).sessions.includes(session.id)) return true
  const me = identity && (await desk.catalogue.participant(session.id, identity.id))
  if (me?.role === 'beamer' && me.leftAt === null) return true
  const archive = await desk.archives.archiveOf(session.id)
  return archive !== null && mayRead(desk, identity, archive)
}

async function wovenOf(desk: Desk, session: Session): Promise<WeaveAnswer> {
  if (session.state !== 'closed' || session.closedAt === null) return { weave: null, why: 'open' }
  const archive = await desk.archives.archiveOf(session.id)
  if ((await peopleIn(desk, session, archive)) < fewest) return { weave: null, why: 'few' }
  const followUps = await desk.taking.followUpsOf(session.id)
  const came = Array.from({ length: followUps }, () => ({ variant: 'followUp', behalf: false }) as const)
  const when = { closedOn: dayOf(session.closedAt), today: dayOf(desk.now()) }
  const things = [...(await allThings(desk, session, archive)), ...came]
  const weave = weaveOf(things, await desk.taking.takenOf(session.id), when)
  return { weave: toAnswer(weave), why: null }
}

async function allThings(desk: Desk, session: Session, archive: Archive | null): Promise<readonly Thing[]> {
  if (archive !== null) return archiveThings(archive.content)
  return session.boardGoneAt === null ? boardThings((await openBoard(desk, session)).read(snapshotOf)) : []
}

/** What an archive does not tell of is fewer. */
async function peopleIn(desk: Desk, { id }: Session, archive: Archive | null): Promise<number> {
  if (archive !== null) return archive.content.present.people ?? 0
  const people = await desk.catalogue.participantsOf(id)
  return people.filter(({ role, leftAt }) => role !== 'beamer' && leftAt === null).length
}

const toAnswer = ({ brought, took }: Weave) => ({ brought: { ...brought }, took: { ...took } })
