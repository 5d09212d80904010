/**
 * Which relation may run from which kind of card to which. From the domain's vocabulary: a dilemma
 * is never solved, so nothing supports or opposes it; only a direction answers.
 */

import type { CardKind, NoteKind, Relation } from './kinds.ts'

type Ends = readonly (readonly [from: CardKind, to: CardKind])[]

const sameKind: Ends = [
  ['issue', 'issue'],
  ['dilemma', 'dilemma'],
  ['direction', 'direction'],
]

export const allowedEnds: Readonly<Record<Relation, Ends>> = {
  concerns: [['dilemma', 'issue']],
  raises: [
    ['dilemma', 'issue'],
    ['direction', 'issue'],
    ['direction', 'dilemma'],
  ],
  answers: [
    ['direction', 'issue'],
    ['direction', 'dilemma'],
  ],
  specialises: sameKind,
  replaces: sameKind,
  resembles: sameKind,
}

export function mayRelate(from: CardKind, relation: Relation, to: CardKind): boolean {
  return allowedEnds[relation].some(([a, b]) => a === from && b === to)
}

export interface Tie {
  readonly relation: Relation
  /** Whether the relation runs from the first card to the second, or back. */
  readonly forward: boolean
}

/** The word for a tie, as the first card would say it. */
export function relationKey({ relation, forward }: Tie) {
  return forward ? (`relation.${relation}` as const) : (`relation.${relation}.back` as const)
}

const order: readonly Relation[] = ['answers', 'concerns', 'resembles', 'raises', 'specialises', 'replaces']

/** All relations that may tie two kinds, the likeliest first. */
export function tiesBetween(a: CardKind, b: CardKind): readonly Tie[] {
  return order.flatMap((relation) => {
    const ties: Tie[] = []
    if (mayRelate(a, relation, b)) ties.push({ relation, forward: true })
    if (a !== b && mayRelate(b, relation, a)) ties.push({ relation, forward: false })
    return ties
  })
}

const onAny: readonly NoteKind[] = ['experience', 'perspective', 'value', 'question', 'source']

/** The kinds of note a card may get: arguments and objections only where there is something to weigh. */
export function noteKindsOn(kind: CardKind): readonly NoteKind[] {
  return kind === 'direction' ? ['argument', 'objection', ...onAny] : onAny
}
