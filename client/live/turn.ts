/** What I may bring now: the running phase’s rules, asked of the board as this device has it. */

import { chosenIn } from '#shared/board/chosen.ts'
import type { CardKind, NoteKind } from '#shared/board/kinds.ts'
import type { Card } from '#shared/board/schema.ts'
import { shapeOf, type Variant } from '#shared/board/variants.ts'
import { may, type Verdict } from '#shared/policy/permissions.ts'
import { doesCount, mayBring, mayWrite, waysOf, type Bringer, type Thing, type Way } from '#shared/policy/phase.ts'
import { readPlan, type Phase, type Plan } from '#shared/session/format.ts'
import { momentNow } from './moment.ts'
import { stateOf, type LiveState } from './store.ts'

/** The phases, as the board has them or, before it is there, as the session was made. */
export const planOf = ({ session, info }: Pick<LiveState, 'session' | 'info'>): Plan =>
  session === null ? info.plan : readPlan(session.plan)

export function phaseOf(state: Pick<LiveState, 'session' | 'info'>): Phase | undefined {
  return planOf(state)[state.session?.phase ?? 0]
}

/** What I am to a phase; for a guest of mine what they are. */
export function bringerOf(state: LiveState, phase: Phase, behalf: string | null = null): Bringer {
  const { me } = state.info
  const whose = behalf ?? me.person
  const person = state.people[whose]
  return {
    role: behalf === null ? me.role : 'participant',
    perspective: person?.perspective ?? null,
    host: (person?.host ?? null) !== null,
    chosen: hasChosen(state, whose),
    brought: broughtBy(state, whose, phase.id) + holds(state, whose, phase.id),
  }
}

function hasChosen({ session, cards }: LiveState, person: string): boolean | null {
  const chosen = chosenIn(session?.chosen)
  if (chosen.length === 0) return null
  return chosen.some((id) => {
    const card = cards[id]
    return card !== undefined && (card.behalf ?? card.author) === person
  })
}

function broughtBy({ cards, notes }: LiveState, person: string, phase: string): number {
  const all = [...Object.values(cards), ...Object.values(notes).flat().filter(doesCount)]
  return all.filter((one) => one.phase === phase && one.trashed === null && (one.behalf ?? one.author) === person)
    .length
}

/** What waits of mine, or of a guest of mine, counts as well. */
function holds({ held, info }: LiveState, person: string, phase: string): number {
  return held.filter((one) => one.phase === phase && (one.behalf ?? info.me.person) === person).length
}

/** Whether something can come back from the trash: in a phase with a maximum it counts again. */
export function hasRoomFor(state: LiveState, one: Pick<Card, 'phase' | 'behalf' | 'author'>): boolean {
  const phase = phaseOf(state)
  if (phase === undefined || phase.most === null || one.phase !== phase.id) return true
  return broughtBy(state, one.behalf ?? one.author, phase.id) < phase.most
}

/** May I bring this now, this way? What phases ask counts only while the session is open. */
export function mayBringNow(state: LiveState, thing: Thing, way: Way, behalf: string | null = null): Verdict {
  const phase = phaseOf(state)
  if (phase === undefined || stateOf(state) === 'closed') return { ok: true }
  return mayBring(phase, thing, bringerOf(state, phase, behalf), way)
}

/** May I put a question to the experts? Those answer them, and put none. */
export function mayAskExpert(state: LiveState): boolean {
  const { role } = state.info.me
  const mayNote = role !== 'expert' && may('note.create', role, true, momentNow(state)).ok
  return mayNote && mayBringNow(state, { is: 'question-to-expert' }, 'board').ok
}

export const cardThing = (kind: CardKind, variant: Variant | null): Thing => ({ is: 'card', kind, variant })
export const noteThing = (kind: NoteKind, variant: Variant | null): Thing => ({ is: 'note', kind, variant })

/** What somebody can bring in a phase, as a composer offers it. */
export interface Turn {
  readonly phase: Phase | undefined
  /** Cards that are asked for, the leading one first; in a free phase the three kinds. */
  readonly cards: readonly Variant[]
  /** Notes that are asked for; in a free phase none in particular. */
  readonly notes: readonly Variant[]
  readonly ways: readonly Way[]
  /** Whether it is my turn to write at all. */
  readonly mine: boolean
  /** How many more I may bring; null: as many as I like. */
  readonly left: number | null
}

const kinds: readonly Variant[] = ['issue', 'dilemma', 'direction']

/** The turn as the board stands; `useTurn` keeps it the same as long as it says the same. */
export function turnOf(state: LiveState): Turn {
  const phase = phaseOf(state)
  if (phase === undefined) return { phase, cards: kinds, notes: [], ways: ['board'], mine: true, left: null }
  const by = bringerOf(state, phase)
  return {
    phase,
    cards: phase.free ? kinds : phase.brings.filter((variant) => shapeOf[variant].card !== undefined),
    notes: phase.free ? [] : phase.brings.filter((variant) => shapeOf[variant].note !== undefined),
    ways: waysOf(phase),
    mine: mayWrite(phase, by),
    left: phase.most === null ? null : Math.max(0, phase.most - by.brought),
  }
}

/** The way it goes now: without a name only where that is asked, or chosen. */
export function wayNow(ways: readonly Way[], nameless: boolean): Way {
  if (ways.includes('anonymous') && (nameless || !ways.includes('board'))) return 'anonymous'
  return ways.includes('held') ? 'held' : 'board'
}
