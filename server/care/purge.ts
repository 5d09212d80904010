/**
 * What has been kept long enough goes: by layer, after the days that were set. Begins at once and then several times a
 * day; what went is counted, and the count is kept for whoever leads.
 */

import { newId } from '#shared/id.ts'
import type { PurgeReport, Retention } from '#shared/commands/care-commands.ts'
import { dayOf } from '#shared/day.ts'
import { freezeReports } from '#server/archive/report-standing.ts'
import { eraseNow } from '#server/erasing/erasing.ts'
import { scrubTogether } from '#server/erasing/scrub.ts'
import { reasonOf } from '#server/log.ts'
import type { Log } from '#server/room/rooms.ts'
import type { Desk } from '#server/sessions/desk.ts'
import { byTheClock, type Every } from '#server/sessions/nameless-batch.ts'
import { forgetOldHeld } from '#server/sessions/old-held.ts'
import { audit } from './audit.ts'
import { readRetention } from './settings.ts'

const dayMs = 86_400_000
const everyMs = 6 * 3_600_000

/** Stopping waits for a round that is under way. */
export function purgeByTheClock(desk: Desk, log: Log, every: Every = byTheClock): () => Promise<void> {
  let turn: Promise<void> | null = null
  const look = (): void => {
    turn ??= purge(desk)
      .then(({ at: _at, due, ...gone }) => {
        // A round in which nothing went is no news.
        if (Object.values(gone).some((many) => many > 0)) log('purged', { ...gone, due: due.length })
      })
      .catch((error: unknown) => log('purge.failed', { reason: reasonOf(error) }))
      .finally(() => {
        turn = null
      })
  }
  const stop = every(everyMs, look)
  look()
  return async () => {
    stop()
    await turn
  }
}

/** One round; tells what went, and keeps that. */
export async function purge(desk: Desk): Promise<PurgeReport> {
  const days = await readRetention(desk.register)
  const at = desk.now()
  const before = (layer: keyof Retention): number => at - days[layer] * dayMs
  const report: PurgeReport = {
    at,
    waiting: await forgetOldHeld(desk, before('waiting')),
    boards: await dropBoards(desk, before('board')),
    unarchived: await eraseUnarchived(desk, before('unarchived')),
    devices: await forgetDevices(desk, before('devices')),
    reports: await freezeReports(desk),
    audit: await desk.register.dropAudit(before('audit')),
    due: await dueSince(desk, before('archiveReview')),
  }
  if (report.boards + report.unarchived + report.devices + report.reports > 0) {
    await scrubTogether(desk)
    await audit(desk, 'purged', 'server', null)
  }
  await desk.signIn.dropLinks(at)
  // Told once it is true: the file holds nothing of it any more.
  await desk.register.keepReport(report)
  return report
}

/** The archive stays; names, trash, what stayed in the room and whoever was muted do not. */
async function dropBoards(desk: Desk, before: number): Promise<number> {
  const ids = await desk.register.archivedWithBoard(before)
  for (const id of ids) {
    const session = await desk.catalogue.session(id)
    if (session === null) continue
    // First, so that whoever comes meanwhile opens nothing.
    await desk.register.boardGoes(id, desk.now())
    await desk.rooms.shut({ board: id, epoch: session.epoch })
    await desk.register.dropBoard(id)
  }
  return ids.length
}

async function eraseUnarchived(desk: Desk, before: number): Promise<number> {
  const ids = await desk.register.closedUnarchived(before)
  for (const session of ids) {
    await eraseNow(desk, { id: newId(), session, scope: 'session', entity: session, reason: 'rule' })
  }
  return ids.length
}

async function forgetDevices(desk: Desk, before: number): Promise<number> {
  const ids = await desk.register.unseenSince(dayOf(before))
  for (const id of ids) await desk.register.forgetIdentity(id)
  return ids.length
}

async function dueSince(desk: Desk, before: number): Promise<PurgeReport['due']> {
  const due: PurgeReport['due'] = []
  for (const { session, archivedAt } of await desk.register.archivedBefore(before)) {
    due.push({ session, subject: (await desk.catalogue.session(session))?.subject ?? '', archivedAt })
  }
  return due
}
