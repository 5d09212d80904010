/** What a session begins with: how learning questions went on since the one before, what was tried, and what came of it. */

import type { LookBack } from '#shared/commands/came-commands.ts'
import { dayOf } from '#shared/day.ts'
import type { LearningQuestion, QuestionStep } from '#shared/years/questions.ts'
import type { Desk, Handler } from '#server/sessions/desk.ts'
import { mustBeIn } from '#server/sessions/rights.ts'
import type { ArchivedCardLine } from '#server/store/came-ports.ts'
import type { Identity, Session } from '#server/store/ports.ts'
import { cardsForAll, keyOf, variantOfLine } from './archived-cards.ts'
import { questionsIn, toldOf } from './questions.ts'
import { readableFor } from './readable.ts'

/** The same for everybody in the room, but for what is one’s own: that nobody else is told, nor the big screen. */
export const lookBack: Handler<'lookBack'> = async ({ session: id }, asker, desk) => {
  const { session, me } = await mustBeIn(desk, asker, id)
  const before = await sessionBefore(desk, session)
  const mine = asker.identity === null || me.role === 'beamer' ? [] : await dueOf(desk, asker.identity, session)
  if (before === null) return { since: null, opened: [], moved: [], answered: [], tries: [], came: [], mine }
  const cards = await cardsForAll(desk, session.atelier)
  const questions = await questionsIn(desk, session.atelier, cards)
  const since = before.date
  const went = (change: Went) =>
    questions.filter((question) => wentSince(question, since, id) === change).map((question) => toldOf(question, false))
  return {
    since: { session: before.id, number: before.number, date: before.date },
    opened: went('opened'),
    moved: went('moved'),
    answered: went('answered'),
    tries: await triedSince(desk, session.atelier, since, cards),
    came: await cameSince(desk, session.atelier, since, cards),
    mine,
  }
}

/** The last one that was held and that comes before this one: by its day, or as it was made before. */
async function sessionBefore(desk: Desk, session: Session): Promise<Session | null> {
  const place = ({ date, start, number }: Session): string => `${date} ${start} ${String(number).padStart(6, '0')}`
  const before = (await desk.catalogue.sessionsOf(session.atelier))
    .filter((one) => one.id !== session.id && one.state === 'closed' && one.subject !== '')
    .filter((one) => one.number < session.number || place(one) < place(session))
    .sort((a, b) => place(b).localeCompare(place(a)))
  return before[0] ?? null
}

type Went = 'opened' | 'moved' | 'answered'

/** The most that happened to a question since then; null for nothing, and for what was put aside. */
function wentSince({ steps, state }: LearningQuestion, since: string, session: string): Went | null {
  if (state === 'aside') return null
  const lately = steps.filter(({ day, at }) => day >= since && at?.session !== session)
  const did = (change: QuestionStep['change']): boolean => lately.some((step) => step.change === change)
  if (state === 'answered' && did('answered')) return 'answered'
  if (did('moved') || did('reopened')) return 'moved'
  return did('opened') ? 'opened' : null
}

type Cards = readonly ArchivedCardLine[]

const byKey = (cards: Cards): ReadonlyMap<string, ArchivedCardLine> => new Map(cards.map((line) => [keyOf(line), line]))

/** What people let the group know that they would try, each card once. */
async function triedSince(desk: Desk, atelier: string, since: string, cards: Cards): Promise<LookBack['tries']> {
  const lines = byKey(cards)
  const shared = (await desk.taking.sharedIn(atelier)).filter(({ how, day }) => how === 'try' && day >= since)
  const tries: LookBack['tries'] = []
  for (const key of new Set(shared.map(keyOf))) {
    const line = lines.get(key)
    if (line === undefined) continue
    const those = shared.filter((one) => keyOf(one) === key)
    const names = new Set<string>()
    for (const { session, identity } of those.filter(({ named }) => named)) {
      const name = (await desk.catalogue.participant(session, identity))?.name ?? ''
      if (name !== '') names.add(name)
    }
    tries.push({
      ...{ session: line.session, card: line.card, kind: line.kind, variant: variantOfLine(line), title: line.title },
      until: those.flatMap(({ until }) => until ?? []).sort()[0] ?? null,
      names: [...names].sort((a, b) => a.localeCompare(b)),
    })
  }
  return tries
}

async function cameSince(desk: Desk, atelier: string, since: string, cards: Cards): Promise<LookBack['came']> {
  const lines = byKey(cards)
  const all = (await desk.came.followUpsIn(atelier)).filter(({ day }) => day >= since)
  return all.flatMap((one) => {
    const line = lines.get(keyOf(one))
    if (line === undefined) return []
    const { id, session, card, outcome, words, language, name, perspective, day } = one
    return [{ id, session, card, kind: line.kind, title: line.title, outcome, words, language, name, perspective, day }]
  })
}

/** What they wanted to try by now, and have not said anything of since. */
async function dueOf(desk: Desk, identity: Identity, session: Session): Promise<LookBack['mine']> {
  const today = dayOf(desk.now())
  const by = today > session.date ? today : session.date
  const told = await desk.came.followUpsBy(identity.id)
  const due: LookBack['mine'] = []
  for (const one of await desk.taking.takenBy(identity.id)) {
    if (one.how !== 'try' || one.session === session.id || (one.until !== null && one.until > by)) continue
    if (told.some((other) => keyOf(other) === keyOf(one) && other.day >= one.day)) continue
    const from = await desk.catalogue.session(one.session)
    if (from === null || from.atelier !== session.atelier || from.state === 'open') continue
    const title = (await readableFor(desk, identity, from))?.cards.get(one.card)?.title
    if (title !== undefined) due.push({ session: one.session, card: one.card, title, until: one.until })
  }
  return due.sort((a, b) => (a.until ?? '9999').localeCompare(b.until ?? '9999'))
}
