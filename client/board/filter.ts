/** Which cards a filter lets through: words without regard for case and accents, and one perspective. */

import type { Card } from '#shared/board/schema.ts'

export interface Filter {
  readonly perspective: string | null
  readonly search: string
}

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLocaleLowerCase()

export function wordsSought(search: string): readonly string[] {
  return plain(search).split(/\s+/).filter(Boolean)
}

export const isOpen = ({ perspective, search }: Filter): boolean => perspective === null && search.trim() === ''

/** `author` is the name shown on the card, so that people can be found too. */
export function passes(card: Card, author: string, { perspective, search }: Filter): boolean {
  if (perspective !== null && card.perspective !== perspective) return false
  const sought = wordsSought(search)
  if (sought.length === 0) return true
  const options = Object.values(card.options).flatMap(({ text, loss }) => [text, loss])
  const text = plain([card.title, card.body, card.chafes, ...options, author, card.perspective ?? ''].join('\n'))
  return sought.every((word) => text.includes(word))
}
