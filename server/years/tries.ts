/**
 * What people of an atelier want the group to see that they will try: each card once, however many do. Who told what came
 * of it tries it no more, and what was to be tried long ago is not what one tries now.
 */

import type { SharedTry } from '#shared/commands/take-commands.ts'
import { dayOf } from '#shared/day.ts'
import type { Desk, Handler } from '#server/sessions/desk.ts'
import type { FollowUp } from '#server/store/came-ports.ts'
import type { Taken } from '#server/store/take-ports.ts'
import { readableFor, type ReadableCard } from './readable.ts'
import { mustBeOf } from './rights.ts'

export const listTries: Handler<'listTries'> = async ({ atelier: id }, asker, desk) => {
  const atelier = await desk.catalogue.atelier(id)
  if (!atelier?.demo) await mustBeOf(desk, asker, id)
  const shared = await stillTried(desk, id)
  const tries: SharedTry[] = []
  for (const sessionId of new Set(shared.map(({ session }) => session))) {
    const session = await desk.catalogue.session(sessionId)
    const read = session && (await readableFor(desk, asker.identity, session))
    if (read === null) continue
    const those = shared.filter((one) => one.session === sessionId)
    for (const card of new Set(those.map((one) => one.card))) {
      const words = read.cards.get(card)
      const takers = those.filter((one) => one.card === card)
      if (words !== undefined) tries.push(await tryTold(desk, takers, words))
    }
  }
  return { tries: tries.sort((a, b) => byDay(a.until, b.until) || a.title.localeCompare(b.title)) }
}

/** So long after its day somebody may still be at it. */
const lateDays = 60
const dayMs = 86_400_000

async function stillTried(desk: Desk, atelier: string): Promise<readonly Taken[]> {
  const since = dayOf(desk.now() - lateDays * dayMs)
  const came = await desk.came.followUpsIn(atelier)
  return (await desk.taking.sharedIn(atelier)).filter(
    (one) => (one.until === null || one.until >= since) && !came.some((told) => isOf(told, one)),
  )
}

const isOf = (told: FollowUp, { identity, card, session, day }: Taken): boolean =>
  told.identity === identity && told.card === card && told.session === session && told.day >= day

async function tryTold(desk: Desk, takers: readonly Taken[], words: ReadableCard): Promise<SharedTry> {
  const [first] = takers
  const days = takers.flatMap(({ until }) => until ?? []).sort()
  const names = await Promise.all(takers.filter(({ named }) => named).map((one) => nameOf(desk, one)))
  return {
    session: first?.session ?? '',
    card: first?.card ?? '',
    kind: words.kind,
    title: words.title,
    where: words.where,
    until: days[0] ?? null,
    names: names.filter((name) => name !== '').sort((a, b) => a.localeCompare(b)),
  }
}

/** As they are called in that session now. */
async function nameOf(desk: Desk, { session, identity }: Taken): Promise<string> {
  return (await desk.catalogue.participant(session, identity))?.name ?? ''
}

/** What has no day comes last. */
const byDay = (a: string | null, b: string | null): number => (a ?? '9999').localeCompare(b ?? '9999')
