/** What I took, in words; what each is about comes as far as I may read it now. */

import { dayInWords } from '#client/pages/when.ts'
import type { MyData } from '#shared/commands/my-data.ts'
import type { Fact, Telling } from './my-session-told.ts'

export function takenTold(
  { taken, takeAsked }: Pick<MyData, 'taken' | 'takeAsked'>,
  telling: Telling,
): readonly Fact[] {
  const { say, language, now } = telling
  const day = (one: string): string => dayInWords(one, language, now)
  const things = taken.map(({ how, title, subject, until, day: on, shared, named }): Fact => [
    say(`mine.taken.${how}`),
    [
      [title || say('mine.elsewhere'), subject].filter(Boolean).join(' · '),
      day(on),
      ...(until === null ? [] : [say('mine.taken.until', { day: day(until) })]),
      ...(shared ? [say(named ? 'mine.taken.named' : 'mine.taken.shared')] : []),
    ].join('; '),
  ])
  if (takeAsked.length === 0) return things
  return [
    ...things,
    [say('mine.take-asked'), takeAsked.map((subject) => subject || say('mine.session-gone')).join('; ')],
  ]
}
