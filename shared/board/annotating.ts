/** What a note says beside its words, as far as its layer allows: what an annotation is about, and who is asked. */

import type { Card, Note } from './schema.ts'

/** The parts of a card that can be annotated by themselves, beside the sides of a dilemma under their ids. */
export const cardParts = ['title', 'body', 'chafes'] as const
export type CardPart = (typeof cardParts)[number]

export const isCardPart = (part: string): part is CardPart => cardParts.some((one) => one === part)

/** Only experts point at a part or answer; only a question of the room asks them, and it is nothing finer. */
export function fitsLayer(
  note: Pick<Note, 'kind' | 'layer' | 'variant' | 'part' | 'quote' | 'asks' | 'answers'>,
): boolean {
  const { kind, layer, variant, part, quote, asks, answers } = note
  if (layer === 'expert') return asks === null && (quote === null || part !== null)
  if (part !== null || quote !== null || answers !== null) return false
  return asks === null || (kind === 'question' && variant === null)
}

/** Whether a card has such a part. */
export const hasPart = (card: Pick<Card, 'options'>, part: string): boolean =>
  isCardPart(part) || Object.hasOwn(card.options, part)

/** Whether an annotation can answer that note: it is a question to experts with the same card. */
export const isAnsweredBy = (question: Pick<Note, 'card' | 'asks'>, answer: Pick<Note, 'card'>): boolean =>
  question.asks !== null && question.card === answer.card

/** The words of each part of a card, those of a side with its loss. */
export function wordsAt(card: Pick<Card, CardPart | 'options'>, part: string): readonly string[] {
  if (isCardPart(part)) return [card[part]]
  const side = Object.hasOwn(card.options, part) ? card.options[part] : undefined
  return side === undefined ? [] : [side.text, side.loss]
}

/** Where words stand in a text, however they are written in capitals; null when they do not. */
export function findWords(text: string, words: string): { readonly from: number; readonly to: number } | null {
  const wanted = words.trim()
  if (wanted === '') return null
  const exact = text.indexOf(wanted)
  const from = exact === -1 ? loose(text).indexOf(loose(wanted)) : exact
  return from === -1 ? null : { from, to: from + wanted.length }
}

/** The words as they stand in a part of a card; null when they are not there. */
export function quoteIn(card: Pick<Card, CardPart | 'options'>, part: string, words: string): string | null {
  for (const text of wordsAt(card, part)) {
    const found = findWords(text, words)
    if (found !== null) return text.slice(found.from, found.to)
  }
  return null
}

/** As many units as before, so that a place in one is a place in the other. */
const loose = (text: string): string =>
  text.replaceAll(/\p{L}/gu, (each) => (each.toLowerCase().length === each.length ? each.toLowerCase() : each))
