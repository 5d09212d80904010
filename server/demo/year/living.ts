/** Lives a year: everything that happens, one after the other, as people do it. */

import { newId } from '#shared/id.ts'
import { archiveMeeting, confirmReport } from './archiving.ts'
import { Lived, startHour } from './lived.ts'
import { announce, holdMeeting, takeAlong } from './meeting.ts'
import type { YearAtelier, YearCard, YearMeeting } from './shape.ts'
import { onItsDay } from './weekdays.ts'
import type { World } from './world.ts'

/** Something beside what is written down: a return on another device, somebody who wants to be forgotten. */
export interface Aside {
  readonly daysAgo: number
  readonly does: (lived: Lived) => Promise<unknown>
}

interface Happening {
  readonly at: number
  readonly does: () => Promise<unknown>
}

/** `today` is the day on which it is over, at whatever hour. */
export async function liveYear(
  world: World,
  ateliers: readonly YearAtelier[],
  today: number,
  asides: readonly Aside[] = [],
): Promise<Lived> {
  const lived = new Lived(world, today)
  const happenings = [
    ...ateliers.flatMap((atelier) => happeningsOf(lived, onItsDay(atelier, today))),
    ...asides.map(({ daysAgo, does }) => ({ at: lived.moment(daysAgo, 20), does: () => does(lived) })),
  ]
  for (const { at, does } of happenings.sort((a, b) => a.at - b.at)) {
    world.turnTo(at)
    await does()
  }
  world.turnTo(today)
  return lived
}

function happeningsOf(lived: Lived, atelier: YearAtelier): readonly Happening[] {
  const first = Math.max(...atelier.meetings.map(({ daysAgo }) => daysAgo))
  const leader = lived.person(atelier.leader)
  return [
    {
      at: lived.moment(first + 30, 9),
      does: async () => void lived.ateliers.set(atelier.key, await lived.world.begin(atelier, leader)),
    },
    ...atelier.meetings.flatMap((meeting) => happeningsIn(lived, atelier, meeting)),
    ...atelier.questions.map((question) => ({
      at: lived.moment(question.daysAgo, 19),
      does: async () => {
        const id = newId()
        lived.questions.set(question.key, id)
        const asked = { atelier: lived.atelier(atelier.key), id, words: question.words, language: 'nl' as const }
        await lived.person(question.by).ask('putQuestion', asked)
      },
    })),
    ...atelier.steps.map(({ daysAgo, question, change, words }) => ({
      at: lived.moment(daysAgo, 21),
      does: async () => {
        const about = { atelier: lived.atelier(atelier.key), question: lived.question(question) }
        await leader.ask('stepQuestion', { ...about, id: newId(), change, words })
      },
    })),
  ]
}

function happeningsIn(lived: Lived, atelier: YearAtelier, meeting: YearMeeting): readonly Happening[] {
  const { daysAgo, archivedAfter } = meeting
  const archived = daysAgo - archivedAfter
  return [
    { at: lived.moment(daysAgo + 14, 10), does: () => announce(lived, atelier, meeting) },
    { at: lived.moment(daysAgo, startHour), does: () => holdMeeting(lived, atelier, meeting) },
    { at: lived.moment(daysAgo, 16), does: () => takeAlong(lived, meeting) },
    { at: lived.moment(archived, 11), does: () => archiveMeeting(lived, atelier, meeting) },
    { at: lived.moment(archived - 1, 12), does: () => confirmReport(lived, meeting) },
    ...meeting.cards.flatMap((card) => cameOf(lived, meeting, card)),
  ]
}

const cameOf = (lived: Lived, { daysAgo }: YearMeeting, { key, came = [] }: YearCard): readonly Happening[] =>
  came.map(({ by, weeks, outcome, words, named = false }) => ({
    at: lived.moment(daysAgo - weeks * 7, 18),
    does: async () => {
      const told = { ...lived.spot(key), id: newId(), outcome, words, language: 'nl' as const, named }
      await lived.person(by).ask('putFollowUp', told)
    },
  }))
