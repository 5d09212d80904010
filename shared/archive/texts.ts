/** The texts of a card and of a note, each by the part that it is; in the order in which one reads them. */

import { cardTexts, type Card, type Note, type Option } from '../board/schema.ts'

export interface PartText {
  /** A field’s name; of an option its id with `.text` or `.loss`. */
  readonly part: string
  readonly words: string
}

const hasWords = ({ words }: PartText): boolean => words.trim() !== ''

/** Only what has words. */
export function textsOf(entity: Card | Note): readonly PartText[] {
  return ('card' in entity ? partsOfNote(entity) : partsOfCard(entity)).filter(hasWords)
}

export function inOrder(options: Card['options']): readonly (Option & { readonly id: string })[] {
  return Object.entries(options)
    .map(([id, option]) => ({ id, ...option }))
    .sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : a.id < b.id ? -1 : 1))
}

function partsOfCard(card: Card): readonly PartText[] {
  const [title, body, chafes] = cardTexts.map((part) => ({ part, words: card[part] }))
  const sides = inOrder(card.options).flatMap(({ id, text, loss }) => [
    { part: `${id}.text`, words: text },
    { part: `${id}.loss`, words: loss },
  ])
  return [title, body, ...sides, chafes, { part: 'theme', words: card.theme ?? '' }].flatMap((part) => part ?? [])
}

function partsOfNote({ text, quote, source }: Note): readonly PartText[] {
  return [
    { part: 'quote', words: quote ?? '' },
    { part: 'text', words: text },
    { part: 'source', words: source ?? '' },
  ]
}
