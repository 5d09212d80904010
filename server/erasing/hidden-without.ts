/** A card that was taken off the board, with what hangs on it, without what is erased. */

import type { Snapshot } from '#shared/board/document.ts'
import type { HiddenCard } from '#server/sessions/hidden-card.ts'
import { emptyBoard, without, type Going } from './without.ts'

/** Null when the card itself goes. */
export function hiddenWithout(hidden: HiddenCard, going: Going): HiddenCard | null {
  const { cards, notes, links, recognitions } = without(boardOf(hidden), going)
  const [card] = cards
  return card === undefined ? null : { ...hidden, card, notes, links, recognitions }
}

/** As a board on which there is nothing else. */
export const boardOf = ({ card, notes, links, recognitions }: HiddenCard): Snapshot => ({
  ...emptyBoard,
  cards: [card],
  notes,
  links,
  recognitions,
})
