/** The signal of an archive: made by whoever may archive, read by whoever may read the archive. */

import { signalTexts, wordsInSignal, type SignalContent } from '#shared/archive/signal.ts'
import { signalItemsOf } from '#shared/archive/signal-items.ts'
import { sourceOf } from '#shared/archive/signal-sheet.ts'
import type { CommandName } from '#shared/commands/commands.ts'
import { Problem } from '#shared/commands/problem.ts'
import { mayCall } from '#shared/policy/commands.ts'
import { audit } from '#server/care/audit.ts'
import { mayRead } from '#server/library/eyes.ts'
import type { Asker, Desk, Handler } from '#server/sessions/desk.ts'
import { inTurn, stateTurn } from '#server/sessions/in-turn.ts'
import { mustBeIn, type Place } from '#server/sessions/rights.ts'
import { roleNow } from '#server/sessions/role-now.ts'
import type { Identity, Session } from '#server/store/ports.ts'
import { mustBeAsked } from './guard.ts'
import { leaderWordOf } from './leader-word.ts'
import { fitIn, outsideGuard, signalIn } from './signal-reading.ts'

export const getSignal: Handler<'getSignal'> = async ({ session: id }, { identity }, desk) => {
  const session = await desk.catalogue.session(id)
  const last = await desk.archives.archiveOf(id)
  if (session === null || last === null) throw new Problem('not-found')
  if (!(await mayRead(desk, identity, last))) {
    throw new Problem(identity === null ? 'not-signed-in' : 'not-allowed')
  }
  const read = await signalIn(desk, last)
  const mayMake = identity !== null && (await isMaker(desk, identity, session))
  const all = mayMake ? signalItemsOf(last.content) : []
  const fit = mayMake ? fitIn(all, await outsideGuard(desk, id, last.content)) : (read?.items ?? [])
  return {
    signal: read?.signal ?? null,
    items: [...fit],
    kept: mayMake ? all.length - fit.length : 0,
    mayMake,
    source: sourceOf(last.content, await leaderWordOf(desk, last)),
  }
}

export const makeSignal: Handler<'makeSignal'> = async ({ session: id, ...content }, asker, desk) => {
  const { me } = await mustMake(desk, asker, id, 'makeSignal')
  return inTurn(desk, stateTurn(id), async () => {
    const last = await desk.archives.archiveOf(id)
    if (last === null) throw new Problem('not-found')
    const guard = await outsideGuard(desk, id, last.content)
    const asked = signalTexts.flatMap((text) =>
      guard(wordsInSignal(content, text), last.content.session.language)
        .filter(mustBeAsked)
        .map(({ kind, start, end }) => ({ text, kind, start, end })),
    )
    const other = asked.find(({ kind }) => kind !== 'name')
    if (other !== undefined) throw new Problem('personal', other.text)
    const fit = new Set(fitIn(signalItemsOf(last.content), guard).map((item) => item.id))
    if (!content.shown.every((one) => fit.has(one))) throw new Problem('bad-input', 'shown')
    // Who was there is known here alone, so that one is asked only now.
    const names = asked.map(({ text, start, end }) => ({ text, start, end }))
    if (names.length > 0) return { kept: false, names }
    if (await keep(desk, id, content)) await audit(desk, 'signal-made', roleNow(me), id)
    return { kept: true, names }
  })
}

/** Whether there is another now: the very same once more is the one that is there. */
async function keep(desk: Desk, session: string, content: SignalContent): Promise<boolean> {
  const before = await desk.signals.signalOf(session)
  if (before !== null && JSON.stringify(before.content) === JSON.stringify(content)) return false
  await desk.signals.putSignal(session, { content, madeAt: desk.now() })
  return true
}

export const removeSignal: Handler<'removeSignal'> = async ({ session: id }, asker, desk) => {
  const { me } = await mustMake(desk, asker, id, 'removeSignal')
  await inTurn(desk, stateTurn(id), async () => {
    // Removed already: once more removes nothing.
    if ((await desk.signals.signalOf(id)) === null) return
    await desk.signals.dropSignal(id)
    await audit(desk, 'signal-removed', roleNow(me), id)
  })
  return { done: true }
}

/** The board is not asked: it may be gone already. */
async function mustMake(desk: Desk, asker: Asker, id: string, name: CommandName): Promise<Place> {
  const place = await mustBeIn(desk, asker, id)
  const verdict = mayCall(name, roleNow(place.me), place.session)
  if (!verdict.ok) throw new Problem(verdict.code)
  return place
}

/** As `mustMake` would let them, without coming in. */
async function isMaker(desk: Desk, identity: Identity, session: Session): Promise<boolean> {
  const me = await desk.catalogue.participant(session.id, identity.id)
  const leads = await desk.catalogue.leads(session.atelier, identity.id)
  const role = leads ? 'leader' : me === null || me.leftAt !== null ? 'elsewhere' : roleNow(me)
  return mayCall('makeSignal', role, session).ok
}
