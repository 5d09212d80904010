/** The archive of a closed session: made once all of it was looked at, read by who may, and taken back within a month. */

import * as v from 'valibot'
import { archivedSession, type ArchivedSession } from '#shared/archive/archived.ts'
import type { Input, commands } from '#shared/commands/commands.ts'
import type { ReviewItem } from '#shared/commands/archive-commands.ts'
import { dayOf } from '#shared/day.ts'
import { Problem } from '#shared/commands/problem.ts'
import { audit } from '#server/care/audit.ts'
import { entriesOf } from '#server/library/entries.ts'
import { mayRead } from '#server/library/eyes.ts'
import type { Archive } from '#server/store/archive-ports.ts'
import type { Participant, Session } from '#server/store/ports.ts'
import { setSession, writeBoard } from '#server/sessions/board.ts'
import type { Desk, Handler } from '#server/sessions/desk.ts'
import { inTurn, stateTurn } from '#server/sessions/in-turn.ts'
import { mustBeIn } from '#server/sessions/rights.ts'
import { contentOf, hasChanged, isFromElsewhere, undoUntil } from './content.ts'
import { forgetGuard, mustBeAsked } from './guard.ts'
import { hashOfArchive } from './hash.ts'
import { matterOf } from './matter.ts'
import { forgetOtherWords, freezeWhenDue } from './report-standing.ts'
import { isOpen, leftOutIn, reviewOf } from './review-of.ts'
import { finishOne } from './settling.ts'

type Wish = Input<typeof commands.archive>

export const archive: Handler<'archive'> = async (wish, asker, desk) => {
  const { me } = await mustBeIn(desk, asker, wish.session)
  const made = await inTurn(desk, stateTurn(wish.session), () => archiveNow(desk, wish, me))
  const { edition, hash, madeAt } = made
  return { edition, hash, madeAt }
}

export const undoArchive: Handler<'undoArchive'> = async ({ session: id, edition }, asker, desk) => {
  const { me } = await mustBeIn(desk, asker, id)
  await inTurn(desk, stateTurn(id), async () => {
    const session = await desk.catalogue.session(id)
    const all = await desk.archives.archivesOf(id)
    const last = all.at(-1)
    // Taken back already: once more takes back nothing.
    if (session === null || last === undefined || (edition ?? last.edition) !== last.edition) return
    if (undoUntil(last, session, desk.now()) === null) throw new Problem('over')
    // Words that stand for good stay so when an edition after them goes.
    await freezeWhenDue(desk, id)
    const before = all.at(-2)
    const entries = before === undefined ? [] : entriesOf(before.content, session.atelier)
    await desk.archives.removeLastArchive(id, entries, desk.now())
    await finishOne(desk, id)
    await forgetOtherWords(desk, id)
    await audit(desk, 'archive-undone', me.role, id)
  })
  return { done: true }
}

export const getArchive: Handler<'getArchive'> = async ({ session: id }, asker, desk) => {
  const { identity } = asker
  const session = await desk.catalogue.session(id)
  const editions = await desk.archives.archivesOf(id)
  const last = editions.at(-1)
  if (session === null || last === undefined) throw new Problem('not-found')
  if (!(await mayRead(desk, identity, last))) {
    throw new Problem(identity === null ? 'not-signed-in' : 'not-allowed')
  }
  const me = identity && (await desk.catalogue.participant(id, identity.id))
  const leadsAtelier = identity !== null && (await desk.catalogue.leads(session.atelier, identity.id))
  const coordinates = me?.role === 'coordinator' && me.leftAt === null
  return {
    edition: last.edition,
    hash: last.hash,
    madeAt: last.madeAt,
    editions: editions.map(({ edition }) => edition),
    undoUntil: undoUntil(last, session, desk.now()),
    leads: coordinates || leadsAtelier,
    mayCopy: leadsAtelier,
    elsewhere: isFromElsewhere(last),
    leaderWord: (await desk.catalogue.atelier(session.atelier))?.leaderWord ?? '',
    mayAsk: leadsAtelier || (me !== null && me.leftAt === null && me.role !== 'beamer'),
    content: last.content,
  }
}

async function archiveNow(desk: Desk, wish: Wish, me: Participant): Promise<Archive> {
  const matter = await matterOf(desk, wish.session)
  const items = await reviewOf(matter)
  if (items.some(isOpen)) throw new Problem('not-checked')
  const { last, session } = matter
  if (last !== null && isFromElsewhere(last)) throw new Problem('archived')
  const { standing } = await freezeWhenDue(desk, session.id)
  const isFrozen = standing !== null && standing.frozenOn !== null
  if (isFrozen && wish.report !== standing.report) throw new Problem('over', 'report')
  // Words that stand for good were looked at when they came; nobody could change them now.
  if (!isFrozen && matter.guard(wish.report, session.language).some(mustBeAsked)) {
    throw new Problem('bad-input', 'report')
  }
  const madeAt = desk.now()
  const archivedOn = dayOf(madeAt)
  const content = contentOf(matter, {
    edition: (last?.edition ?? 0) + 1,
    archivedOn,
    audience: wish.audience,
    checked: { on: archivedOn, role: me.role, ...countOf(items) },
    leftOut: leftOutIn(items),
    report: wish.report,
    insights: wish.insights,
    tries: wish.tries,
  })
  mustHold(wish, content)
  // Asked once more, or made again from the very same: that one counts.
  if (last !== null && !hasChanged(last, content)) return last
  await callWithout(desk, session, content.session.subject)
  const made = { session: session.id, edition: content.edition, madeAt, madeBy: me.id }
  const kept = { ...made, content: checkedBySchema(content), hash: hashOfArchive(content) }
  await desk.archives.addArchive(kept, entriesOf(kept.content, session.atelier))
  await finishOne(desk, session.id)
  await forgetOtherWords(desk, session.id)
  forgetGuard(desk, session.id)
  // What was never shown is not archived; whoever handed it in can still take it back.
  await desk.hidden.forgetTickets(session.id)
  await audit(desk, 'archived', me.role, session.id)
  return kept
}

/** A session is called here, on its board and in the library, what it is called in its archive. */
async function callWithout(desk: Desk, session: Session, subject: string): Promise<void> {
  if (session.subject === subject) return
  await writeBoard(desk, session, (doc) => setSession(doc, { subject }))
  await desk.catalogue.changeSession(session.id, { ...session, subject })
}

/** What somebody chooses is among what goes in. */
function mustHold(wish: Wish, content: ArchivedSession): void {
  if (content.yield.insights.length !== wish.insights.length) throw new Problem('bad-input', 'insights')
  if (content.yield.tries.length !== wish.tries.length) throw new Problem('bad-input', 'tries')
}

/** One that its own schema refuses is a mistake of ours, and is not kept. */
function checkedBySchema(content: ArchivedSession): ArchivedSession {
  const read = v.safeParse(archivedSession, content)
  if (!read.success) throw new Problem('unexpected')
  return read.output
}

/** How much was looked at, how often the guard spoke, and how much of that goes in all the same. */
function countOf(items: readonly ReviewItem[]) {
  const looked = items.filter(({ stays }) => stays === null)
  const found = (some: readonly ReviewItem[]): number =>
    some.reduce((sum, { texts }) => sum + texts.reduce((all, { findings }) => all + findings.length, 0), 0)
  return {
    cards: looked.filter(({ is }) => is === 'card').length,
    notes: looked.filter(({ is }) => is === 'note').length,
    found: found(looked),
    left: found(looked.filter(({ decision }) => decision?.goes !== false)),
  }
}
