import { cardTexts, type Card } from '#shared/board/schema.ts'

/** All that is written on a card, a text on each line. */
export const wordsOf = (card: Card): string =>
  [...cardTexts.map((name) => card[name]), ...Object.values(card.options).flatMap(({ text, loss }) => [text, loss])]
    .filter((words) => words !== '')
    .join('\n')
