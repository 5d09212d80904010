/**
 * How the learning questions of an atelier go on over the years. A question is a chain: put between meetings, or asked
 * on a card, and carried to later sessions. What archives say of it is worked out from them each time, so that it is
 * gone when one is taken back; only what people say in so many words is kept.
 */

export const mostQuestion = 280
export const mostStepWords = 280

/** What somebody who leads can say of a question. */
export const saidChanges = ['moved', 'answered', 'reopened', 'aside'] as const
export const changes = ['opened', 'carried', ...saidChanges] as const
export type Change = (typeof changes)[number]

export const questionStates = ['open', 'answered', 'aside'] as const
export type QuestionState = (typeof questionStates)[number]

/** A session that was archived, as far as is told of it here. */
export interface ArchivedMeeting {
  readonly session: string
  readonly number: number
  readonly date: string
  readonly subject: string
  readonly audience: 'session' | 'atelier'
}

/** A card of an archive. */
export interface ArchivedLink extends ArchivedMeeting {
  readonly card: string
  readonly title: string
  readonly language: 'nl' | 'en'
  readonly carriedFrom: string | null
  /** The card of an earlier session that it goes on about. */
  readonly recalls: string | null
}

/** What the ledger of an archive says of a question. */
export interface LedgerLine {
  readonly session: string
  readonly question: string
  readonly change: 'opened' | 'moved' | 'answered'
  readonly by: string | null
}

/** A question that was put between meetings; or what is kept of one on a card, that has its words there. */
export interface KeptQuestion {
  readonly id: string
  readonly words: string
  readonly language: 'nl' | 'en'
  readonly card: string | null
  readonly day: string
}

export interface SaidStep {
  readonly question: string
  readonly change: (typeof saidChanges)[number]
  readonly words: string
  readonly day: string
}

export interface QuestionStep {
  readonly change: Change
  readonly day: string
  readonly words: string
  /** Where it was in a session; null for what somebody said outside of one. */
  readonly at: { readonly session: string; readonly number: number; readonly card: string } | null
}

export interface LearningQuestion {
  readonly id: string
  readonly words: string
  readonly language: 'nl' | 'en'
  readonly state: QuestionState
  readonly day: string
  /** The card on which it stands last; null while it is on none. */
  readonly last: { readonly session: string; readonly card: string } | null
  /** Oldest first. */
  readonly steps: readonly QuestionStep[]
}

export interface AskedQuestions {
  /** The cards that are learning questions. */
  readonly cards: readonly ArchivedLink[]
  readonly ledger: readonly LedgerLine[]
  readonly kept: readonly KeptQuestion[]
  /** In the order in which they were said. */
  readonly said: readonly SaidStep[]
}

/** Open ones first, and of those what moved last. */
export function questionsOf({ cards, ledger, kept, said }: AskedQuestions): readonly LearningQuestion[] {
  const all = chainsOf(cards, kept).flatMap((chain) => {
    const ids = new Set(chain.kept.map(({ id }) => id))
    const linked = new Set(chain.cards.map(({ card }) => card))
    const told = questionOf(
      chain,
      ledger.filter(({ question }) => linked.has(question)),
      said.filter(({ question }) => ids.has(question)),
    )
    return told === null ? [] : [told]
  })
  return all.sort(
    (a, b) =>
      questionStates.indexOf(a.state) - questionStates.indexOf(b.state) ||
      lastDay(b).localeCompare(lastDay(a)) ||
      a.id.localeCompare(b.id),
  )
}

const lastDay = ({ steps, day }: LearningQuestion): string => steps.at(-1)?.day ?? day

interface Chain {
  readonly cards: readonly ArchivedLink[]
  readonly kept: readonly KeptQuestion[]
}

/** What was carried from one to the other is one chain, however often, also over a link that is not there any more. */
function chainsOf(cards: readonly ArchivedLink[], kept: readonly KeptQuestion[]): readonly Chain[] {
  const roots = rootsOf([
    ...cards.map(({ card, carriedFrom }) => [card, carriedFrom ?? card] as const),
    ...kept.map(({ id, card }) => [id, card ?? id] as const),
  ])
  const chains = new Map<string, { cards: ArchivedLink[]; kept: KeptQuestion[] }>()
  const chainOf = (id: string) => {
    const root = roots(id)
    const chain = chains.get(root) ?? { cards: [], kept: [] }
    chains.set(root, chain)
    return chain
  }
  for (const one of [...cards].sort(byMeeting)) chainOf(one.card).cards.push(one)
  for (const one of kept) chainOf(one.id).kept.push(one)
  return [...chains.values()]
}

/** For each id the one that stands for all that it is tied to. */
export function rootsOf(ties: readonly (readonly [string, string])[]): (id: string) => string {
  const parents = new Map<string, string>()
  const root = (id: string): string => {
    let at = id
    for (let next = parents.get(at); next !== undefined && next !== at; next = parents.get(at)) at = next
    return at
  }
  for (const [one, other] of ties) {
    const [a, b] = [root(one), root(other)]
    if (a !== b) parents.set(a, b)
  }
  return root
}

export const byMeeting = (a: ArchivedMeeting, b: ArchivedMeeting): number =>
  a.date.localeCompare(b.date) || a.number - b.number

function questionOf(
  { cards, kept }: Chain,
  ledger: readonly LedgerLine[],
  said: readonly SaidStep[],
): LearningQuestion | null {
  const put = kept.find(({ words }) => words !== '')
  const last = cards.at(-1)
  const words = last?.title ?? put?.words ?? ''
  // Only that it was: of one whose cards are gone, or are not ours to read, nothing is told.
  if (words === '') return null
  const opened: QuestionStep[] = put === undefined ? [] : [{ change: 'opened', day: put.day, words: '', at: null }]
  const spoken = said.map(({ change, day, words: why }): QuestionStep => ({ change, day, words: why, at: null }))
  const steps = [...opened, ...cards.flatMap((card) => stepsAt(card, ledger, put)), ...spoken].sort(byDay)
  const [first] = steps
  return {
    id: kept[0]?.id ?? cards[0]?.card ?? '',
    words,
    language: last?.language ?? put?.language ?? 'nl',
    state: stateAfter(steps),
    day: first?.day ?? '',
    last: last === undefined ? null : { session: last.session, card: last.card },
    steps,
  }
}

/** In a session a question is opened or came along, and then may be moved or answered: each said once. */
function stepsAt(
  { session, number, card, date: day, carriedFrom }: ArchivedLink,
  ledger: readonly LedgerLine[],
  put: KeptQuestion | undefined,
): readonly QuestionStep[] {
  const step = (change: Change, at: string): QuestionStep => ({
    ...{ change, day, words: '' },
    at: { session, number, card: at },
  })
  const here = ledger.filter((line) => line.session === session && line.question === card)
  const moved = here.find(({ change }) => change === 'moved')
  const answered = here.find(({ change }) => change === 'answered')
  return [
    step(carriedFrom === null && put === undefined ? 'opened' : 'carried', card),
    ...(moved === undefined ? [] : [step('moved', moved.by ?? card)]),
    ...(answered === undefined ? [] : [step('answered', answered.by ?? card)]),
  ]
}

/** What was put between meetings comes before the session of that day, what was said after it. */
const byDay = (a: QuestionStep, b: QuestionStep): number => a.day.localeCompare(b.day)

function stateAfter(steps: readonly QuestionStep[]): QuestionState {
  let state: QuestionState = 'open'
  for (const { change } of steps) {
    if (change === 'answered' || change === 'aside') state = change
    // A question that is worked on again is open.
    else if (change === 'reopened' || change === 'moved') state = 'open'
  }
  return state
}
