/** Who they are, and what something of theirs has beside its words. */

import { madeAt } from '#tests/kit/make.ts'

export const roles = {
  ada: 'participant',
  bo: 'participant',
  eva: 'expert',
  kim: 'coordinator',
  oda: 'observer',
} as const
export type Name = keyof typeof roles

export const clientOf: Readonly<Record<Name, number>> = { ada: 101, bo: 201, eva: 301, kim: 401, oda: 501 }

/** What a card of somebody has beside its kind and words. */
export const cardOf = (author: Name) =>
  ({ order: 'a0', language: 'nl', author, perspective: null, createdAt: madeAt }) as const

/** An ordinary note of somebody on Ada's card, but for its words. */
export const noteOf = (author: Name) =>
  ({ card: 'cardA', kind: 'experience', layer: 'room', author, createdAt: madeAt }) as const
