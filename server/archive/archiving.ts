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
import type { Participant } from '#server/store/ports.ts'
import type { Desk, Handler } from '#server/sessions/desk.ts'
import { inTurn, stateTurn } from '#server/sessions/in-turn.ts'
import { mustBeIn } from '#server/sessions/rights.ts'
import { contentOf, hasChanged, undoUntil } from './content.ts'
import { forgetGuard, mustBeAsked } from './guard.ts'
import { hashOfArchive } from './hash.ts'
import { matterOf, type Matter } from './matter.ts'
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
    const before = all.at(-2)
    const entries = before === undefined ? [] : entriesOf(before.content, session.atelier)
    await desk.archives.removeLastArchive(id, entries, desk.now())
    await finishOne(desk, id)
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
    content: last.content,
  }
}

async function archiveNow(desk: Desk, wish: Wish, me: Participant): Promise<Archive> {
  const matter = await matterOf(desk, wish.session)
  const items = await reviewOf(matter)
  if (items.some(isOpen)) throw new Problem('not-checked')
  const { last, session } = matter
  // What came from elsewhere stays as it came: its board does not say all that its archive does.
  if (last !== null && isFromElsewhere(last)) throw new Problem('archived')
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
  mustHold(matter, wish, content)
  // Asked once more, or made again from the very same: that one counts.
  if (last !== null && !hasChanged(last, content)) return last
  const made = { session: session.id, edition: content.edition, madeAt, madeBy: me.id }
  const kept = { ...made, content: checkedBySchema(content), hash: hashOfArchive(content) }
  await desk.archives.addArchive(kept, entriesOf(kept.content, session.atelier))
  await finishOne(desk, session.id)
  forgetGuard(desk, session.id)
  // What was never shown is not archived; whoever handed it in can still take it back.
  await desk.hidden.forgetTickets(session.id)
  await audit(desk, 'archived', me.role, session.id)
  return kept
}

const isFromElsewhere = ({ session, content }: Archive): boolean =>
  content.provenance.imported !== null || content.session.id !== session

/** What somebody adds on the spot is held to the same as what was on the board. */
function mustHold({ guard, session }: Matter, wish: Wish, content: ArchivedSession): void {
  if (guard(wish.report, session.language).some(mustBeAsked)) throw new Problem('bad-input', 'report')
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
