/** What the library is asked, and how long a server takes to answer. */

import type { Visitor } from '#tests/kit/visitor.ts'

export interface Question {
  readonly name: string
  readonly words: string
  readonly more?: Readonly<Record<string, string>>
  /** Whether its pictures are asked for, and not what is found. */
  readonly figures?: true
}

const one = { atelier: 'atelier3' }
/** One session: most forms of a word are then out of sight, and others are tried in their place. */
const first = { from: '2016-01-04', to: '2016-01-04' }

export const questions: readonly Question[] = [
  { name: 'a rare word', words: 'reünieloket' },
  { name: 'a word that most use', words: 'wacht' },
  { name: 'a word that most use, one atelier', words: 'wacht', more: one },
  { name: 'two words', words: 'schuld brief' },
  { name: 'two words, one atelier', words: 'schuld brief', more: one },
  { name: 'a word half typed', words: 'jeugdgez' },
  { name: 'two letters', words: 'ge' },
  { name: 'two letters, one session', words: 'ge', more: first },
  { name: 'a part of a compound', words: 'lijsten' },
  { name: 'an accent left out', words: 'ideeen' },
  { name: 'a phrase', words: '"de wacht vraagt"' },
  { name: 'a small word alone', words: 'de' },
  { name: 'eight words that most use', words: 'wacht lijst schuld hulp wijk buurt huis zorg' },
  {
    name: 'eight words that most use, one session',
    words: 'wacht lijst schuld hulp wijk buurt huis zorg',
    more: first,
  },
  { name: 'a filter alone', words: '', more: { kind: 'dilemma', theme: 'Thema 3' } },
  { name: 'nothing', words: '' },
  { name: 'nothing, one atelier', words: '', more: one },
  { name: 'pictures', words: '', figures: true },
  { name: 'pictures, one atelier', words: '', more: one, figures: true },
  { name: 'pictures of a word', words: 'wacht', figures: true },
]

export interface Timed {
  readonly firstMs: number
  readonly ms: readonly number[]
  readonly cards: number
}

/** The first answer, and then as many as asked. */
export async function askedOfServer(visitor: Visitor, question: Question, rounds: number): Promise<Timed> {
  // The line itself, and who asks, are there already when somebody opens the library.
  await visitor.ask('home', {})
  const { words, more = {}, figures = false } = question
  const ask = async (): Promise<number> => {
    if (!figures) return (await visitor.ask('searchLibrary', { words, ...more })).cards
    const { sessions } = await visitor.ask('countLibrary', { words, ...more })
    return sessions.reduce((sum, { issue, dilemma, direction }) => sum + issue + dilemma + direction, 0)
  }
  const times: number[] = []
  let cards = 0
  for (let round = 0; round <= rounds; round += 1) {
    const before = performance.now()
    cards = await ask()
    times.push(performance.now() - before)
  }
  const [firstMs = NaN, ...ms] = times
  return { firstMs, ms, cards }
}
