/**
 * The finer words for what one brings: the domain's 26 names, each a kind of card, of note or a part of a
 * dilemma. A format's phase asks for these; the board's own kinds stay few.
 */

import type { CardKind, NoteKind } from './kinds.ts'

export const variants = [
  'issue',
  'dilemma',
  'direction',
  'experience',
  'perspective',
  'value',
  'norm',
  'tension',
  'gain',
  'excess',
  'signal',
  'source',
  'question',
  'argument',
  'objection',
  'option',
  'loss',
  'judgement',
  'tryout',
  'followUp',
  'outcome',
  'harvest',
  'story',
  'learningQuestion',
  'takeaway',
  'annotation',
] as const
export type Variant = (typeof variants)[number]

/** What a variant is on the board: a card by itself, a note under a card, or, with neither, a part of something. */
export interface Shape {
  readonly card?: CardKind
  readonly note?: NoteKind
}

export const shapeOf: Readonly<Record<Variant, Shape>> = {
  issue: { card: 'issue' },
  dilemma: { card: 'dilemma' },
  direction: { card: 'direction' },
  // By itself something that is going on; under a card what somebody lived of it.
  experience: { card: 'issue', note: 'experience' },
  perspective: { note: 'perspective' },
  value: { note: 'value' },
  norm: { note: 'value' },
  // Two sides with a name each, of which nobody can be against either.
  tension: { card: 'dilemma' },
  gain: { note: 'value' },
  excess: { note: 'experience' },
  signal: { note: 'experience' },
  source: { note: 'source' },
  question: { note: 'question' },
  argument: { note: 'argument' },
  objection: { note: 'objection' },
  // Parts of a dilemma, which are shaped and not made.
  option: {},
  loss: {},
  judgement: { card: 'direction' },
  tryout: { card: 'direction' },
  followUp: { card: 'direction' },
  outcome: { card: 'direction' },
  harvest: { card: 'direction' },
  story: { card: 'issue' },
  learningQuestion: { card: 'issue' },
  takeaway: { card: 'direction' },
  annotation: {},
}

/** What a card says it is: its own word as long as it stands in the lane that the word belongs to. */
export function variantOfCard({
  kind,
  variant,
}: {
  readonly kind: CardKind
  readonly variant: Variant | null
}): Variant {
  return variant !== null && shapeOf[variant].card === kind ? variant : kind
}

export function variantOfNote({
  kind,
  variant,
}: {
  readonly kind: NoteKind
  readonly variant: Variant | null
}): Variant {
  return variant !== null && shapeOf[variant].note === kind ? variant : kind
}
