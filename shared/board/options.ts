/** The options of a dilemma between which one can stand. */

import type { Card, Option } from './schema.ts'

export type NamedOption = Option & { readonly id: string }

/** Those with words, in their order; what a place between them is told by. */
export function optionsToWeigh(card: Pick<Card, 'options'>): readonly NamedOption[] {
  return Object.entries(card.options)
    .map(([id, option]) => ({ id, ...option }))
    .filter(({ text }) => text.trim() !== '')
    .sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : a.id < b.id ? -1 : 1))
}

/** Whether one can be asked where one stands on this card. */
export function canBeWeighed(card: Card): boolean {
  return card.kind === 'dilemma' && card.trashed === null && optionsToWeigh(card).length >= 2
}
