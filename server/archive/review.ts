/** The check before archiving: all that would go in is read by a person, with what the guard finds in it. */

import { proposedYield } from '#shared/archive/ledger.ts'
import { Problem } from '#shared/commands/problem.ts'
import type { Handler } from '#server/sessions/desk.ts'
import { inTurn, stateTurn } from '#server/sessions/in-turn.ts'
import { mustHoldNoNumber } from '#server/sessions/personal.ts'
import { changeWordsOf } from './change-words.ts'
import { aboutOf } from './about.ts'
import { contentAsLast, draftOf, hasChanged, isFromElsewhere, undoUntil } from './content.ts'
import { matterOf } from './matter.ts'
import { standingOf } from './report-standing.ts'
import { isOpen, leftOutIn, reviewOf, reviewOne, wordsHashOf, wrongIn } from './review-of.ts'
import { sessionNow } from './settling.ts'

export const getReview: Handler<'getReview'> = async ({ session: id }, _asker, desk) => {
  const matter = await inTurn(desk, stateTurn(id), () => matterOf(desk, id))
  const items = await reviewOf(matter)
  const { last, names, facts, session } = matter
  const standing = await standingOf(desk, id)
  return {
    items: [...items],
    open: items.filter(isOpen).length,
    about: [...aboutOf(matter)],
    names,
    consents: facts.consents,
    proposed: proposedYield(draftOf(matter, leftOutIn(items)).cards),
    archive: last && {
      edition: last.edition,
      hash: last.hash,
      madeAt: last.madeAt,
      undoUntil: undoUntil(last, session, desk.now()),
      elsewhere: isFromElsewhere(last),
      changed: hasChanged(last, contentAsLast(matter, last, leftOutIn(items))),
      report: last.content.yield.report,
      reportFrozen: standing !== null && standing.frozenOn !== null,
    },
  }
}

export const decide: Handler<'decide'> = async ({ session: id, entity, seen, decision }, _asker, desk) => {
  await inTurn(desk, stateTurn(id), async () => {
    const item = reviewOne(await matterOf(desk, id), entity)
    if (item === null) throw new Problem('not-found', 'entity')
    if (decision === null) return desk.archives.dropDecided(id, entity)
    if (item.stays !== null) throw new Problem('bad-input', 'entity')
    const words = item.texts.map((text) => text.words)
    if (words.length !== seen.length || words.some((each, nth) => each !== seen[nth])) throw new Problem('changed')
    const wrong = wrongIn(item, decision)
    if (wrong !== null) throw new Problem('bad-input', wrong)
    return desk.archives.putDecided({ session: id, entity, wordsHash: wordsHashOf(item.texts), decision })
  })
  return { done: true }
}

export const changeWords: Handler<'changeWords'> = async ({ session: id, ...change }, _asker, desk) => {
  await inTurn(desk, stateTurn(id), async () => {
    const session = await sessionNow(desk, id)
    if (session.state !== 'closed') throw new Problem('not-closed')
    mustHoldNoNumber({ after: change.after })
    await changeWordsOf(desk, session, change)
  })
  return { done: true }
}
