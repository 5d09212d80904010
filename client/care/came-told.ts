/** What I told later of cards, what I asked, and what I said of learning questions, in words. */

import { dayInWords } from '#client/pages/when.ts'
import type { MyData } from '#shared/commands/my-data.ts'
import type { Fact, Telling } from './my-session-told.ts'

type Came = Pick<MyData, 'followUps' | 'questions' | 'questionSteps'>

export function cameTold({ followUps, questions, questionSteps }: Came, telling: Telling): readonly Fact[] {
  const { say, language, now } = telling
  const day = (one: string): string => dayInWords(one, language, now)
  return [
    ...followUps.map(({ outcome, words, title, subject, name, perspective, day: on }): Fact => [
      say(`mine.came.${outcome}`),
      [
        [title || say('mine.elsewhere'), subject].filter(Boolean).join(' · '),
        ...(words === '' ? [] : [words]),
        day(on),
        ...(perspective === null ? [] : [perspective]),
        name === null ? say('mine.came.nameless') : say('mine.came.named', { name }),
      ].join('; '),
    ]),
    ...questions.map(({ words, atelier, day: on }): Fact => [
      say('mine.question'),
      [words || say('mine.elsewhere'), atelier, day(on)].filter(Boolean).join('; '),
    ]),
    ...questionSteps.map(({ change, words, day: on }): Fact => [
      say(`mine.step.${change}`),
      [words, day(on)].filter(Boolean).join('; '),
    ]),
  ]
}
