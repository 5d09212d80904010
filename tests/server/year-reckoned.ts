/** What a year came to, worked out from what is written down of it and from nothing that the server says. */

import { bringingOf, countBrought, type Bringing, type Thing } from '#shared/years/balance.ts'
import type { Name } from '#server/demo/year/people.ts'
import type { YearAtelier, YearCard, YearMeeting, YearNote } from '#server/demo/year/shape.ts'

const ofCard = ({ kind, variant }: YearCard): Thing => ({ variant: variant ?? kind, behalf: false })
const ofNote = ({ kind }: YearNote): Thing => ({ variant: kind, behalf: false })
const aQuestion: Thing = { variant: 'learningQuestion', behalf: false }

/** Of everybody, or of one: cards, notes and what came of it. */
export function thingsOf({ cards }: YearMeeting, who: (name: Name) => boolean = () => true): readonly Thing[] {
  return cards.flatMap((card) => [
    ...(who(card.by) ? [ofCard(card)] : []),
    ...(card.notes ?? []).filter(({ by }) => who(by)).map(ofNote),
    ...(card.came ?? []).filter(({ by }) => who(by)).map((): Thing => ({ variant: 'followUp', behalf: false })),
  ])
}

/** What somebody brought between meetings: questions, and cases for the next one. */
export const betweenOf = ({ questions, coming }: YearAtelier, who: Name): readonly Thing[] => [
  ...questions.filter(({ by }) => by === who).map(() => aQuestion),
  ...coming.cases.filter(({ by }) => by === who).map((): Thing => ({ variant: 'dilemma', behalf: false })),
]

/** What was carried to a meeting, by what it is. */
export function carriedTo({ carried = [] }: YearMeeting, atelier: YearAtelier): readonly Thing[] {
  const cards = atelier.meetings.flatMap((meeting) => meeting.cards)
  return carried.map((key) => {
    const card = cards.find((one) => one.key === key)
    return card === undefined ? aQuestion : ofCard(card)
  })
}

export const brought = (things: readonly Thing[]): Record<Bringing, number> => countBrought(things.map(bringingOf))

export interface Took {
  readonly by: Name
  readonly how: 'take' | 'used' | 'try'
}

export function takenIn({ cards }: YearMeeting): readonly Took[] {
  return cards.flatMap(({ taken = [], used = [], tries = [] }) => [
    ...taken.map((by): Took => ({ by, how: 'take' })),
    ...used.map((by): Took => ({ by, how: 'used' })),
    ...tries.map(({ by }): Took => ({ by, how: 'try' })),
  ])
}

/** Told in steps of five, and of five people or more. */
export function toldOf(taken: readonly Took[], way: Took['how']): number | null {
  const those = taken.filter(({ how }) => how === way)
  return new Set(those.map(({ by }) => by)).size < 5 ? null : Math.floor(those.length / 5) * 5
}
