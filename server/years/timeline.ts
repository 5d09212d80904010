/** How a card went on over the sessions of an atelier: told, carried, told again, answered, and what came of it. */

import type { Timeline, TimelineStop } from '#shared/commands/came-commands.ts'
import { Problem } from '#shared/commands/problem.ts'
import { rootsOf } from '#shared/years/questions.ts'
import type { Desk, Handler } from '#server/sessions/desk.ts'
import type { ArchivedCardLine, FollowUp } from '#server/store/came-ports.ts'
import { cardsFor, isQuestion, keyOf, variantOfLine } from './archived-cards.ts'
import { questionsIn } from './questions.ts'
import { titleOf } from './readable.ts'
import { mustRead } from './reading.ts'

export const getTimeline: Handler<'getTimeline'> = async ({ session: id, card }, asker, desk) => {
  const { session, read } = await mustRead(desk, asker, id)
  const atelier = await desk.catalogue.atelier(session.atelier)
  if (atelier === null) throw new Problem('not-found')
  const lines = await cardsFor(desk, asker.identity, atelier.id)
  // What lies on a board goes by what it was carried from, or goes on about.
  const onBoard = read.board?.cards.find((one) => one.id === card)
  const from = onBoard?.carriedFrom ?? onBoard?.recalls ?? null
  const asked =
    lines.find((line) => line.session === id && line.card === card) ?? lines.find((line) => line.card === from)
  if (asked === undefined) throw new Problem('not-found', 'card')
  const kept = await desk.came.questionsIn(atelier.id)
  const root = rootsOf([
    ...lines.map((line) => [line.card, line.carriedFrom ?? line.card] as const),
    ...lines.map((line) => [line.card, line.recalls ?? line.card] as const),
    ...kept.map((one) => [one.id, one.card ?? one.id] as const),
  ])
  const chain = lines.filter((line) => root(line.card) === root(asked.card))
  const question = isQuestion(asked)
    ? (await questionsIn(desk, atelier.id, chain)).find(
        ({ last }) => last !== null && root(last.card) === root(asked.card),
      )
    : undefined
  const answered = await directionsOf(desk, chain)
  const spots = [...chain, ...answered.map(({ line }) => line)]
  const stops = [
    ...(question?.steps ?? []).flatMap((step): TimelineStop[] =>
      step.at === null ? [stopSaid(step.change, step.day, step.words, question?.language ?? 'nl')] : [],
    ),
    ...chain.map((line, nth) => stopOf(line, nth === 0 && !question?.steps.some(({ at }) => at === null), question)),
    ...answered.map(({ line, relation }) => ({ ...stopAt(line), is: 'direction' as const, relation })),
    ...(await cameOf(desk, atelier.id, spots)),
  ]
  return {
    atelier: { id: atelier.id, title: atelier.title },
    ...{ kind: asked.kind, variant: variantOfLine(asked), title: asked.title, language: asked.language },
    state: question?.state ?? null,
    stops: stops.sort((a, b) => a.day.localeCompare(b.day) || places.indexOf(a.is) - places.indexOf(b.is)),
  }
}

/** Of one day what came first in it. */
const places: readonly TimelineStop['is'][] = ['asked', 'told', 'carried', 'recalled', 'direction', 'came', 'said']

const nothing = { change: null, relation: null, outcome: null, by: null } as const

const stopAt = ({ session, card, number, subject, date, title, language }: ArchivedCardLine): TimelineStop => ({
  ...{ ...nothing, day: date, is: 'told', at: { session, card, number, subject }, title, language },
})

/** In a session a card was told first, came along, or somebody told the like of it again. */
function stopOf(line: ArchivedCardLine, isFirst: boolean, question: object | undefined): TimelineStop {
  if (!isFirst)
    return { ...stopAt(line), is: line.carriedFrom === null && line.recalls !== null ? 'recalled' : 'carried' }
  return { ...stopAt(line), is: question === undefined ? 'told' : 'asked' }
}

/** A question that was put between sessions, or a word of who leads on it. */
function stopSaid(
  change: NonNullable<TimelineStop['change']>,
  day: string,
  words: string,
  language: Timeline['language'],
): TimelineStop {
  const is = change === 'opened' ? 'asked' : 'said'
  return { ...nothing, day, is, at: null, title: words, language, change }
}

type Direction = { readonly line: ArchivedCardLine; readonly relation: TimelineStop['relation'] }

/** What one could do, or did, that was tied to it where it stood. */
async function directionsOf(desk: Desk, chain: readonly ArchivedCardLine[]): Promise<readonly Direction[]> {
  const found: Direction[] = []
  for (const line of chain) {
    const content = (await desk.archives.archiveOf(line.session))?.content
    for (const { from, to, relation } of content?.links ?? []) {
      const other = from === line.card ? to : to === line.card ? from : null
      const card = content?.cards.find(({ id, kind }) => id === other && kind === 'direction')
      if (card === undefined || chain.some((one) => one.card === card.id)) continue
      const { id, kind, variant, language, carriedFrom } = card
      found.push({ line: { ...line, card: id, kind, variant, language, carriedFrom, title: titleOf(card) }, relation })
    }
  }
  return [...new Map(found.map((one) => [keyOf(one.line), one])).values()]
}

async function cameOf(
  desk: Desk,
  atelier: string,
  spots: readonly ArchivedCardLine[],
): Promise<readonly TimelineStop[]> {
  const lines = new Map(spots.map((line) => [keyOf(line), line]))
  const stop = (line: ArchivedCardLine, { outcome, words, language, name, day }: FollowUp): TimelineStop => ({
    ...{ ...stopAt(line), is: 'came', day, title: words, language, outcome, by: name },
  })
  return (await desk.came.followUpsIn(atelier)).flatMap((one) => {
    const line = lines.get(keyOf(one))
    return line === undefined ? [] : [stop(line, one)]
  })
}
