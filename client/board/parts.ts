/** The parts of a card as an annotation names them, and how they are called on the screen. */

import { cardParts, findWords, hasPart, wordsAt } from '#shared/board/annotating.ts'
import type { Card, Note } from '#shared/board/schema.ts'
import { useOptionName } from './option-name.ts'
import { useSay } from './say.ts'
import { optionsOf } from './texts.ts'

/** What an annotation is about, or what of a card one looks at: a part, and words of it. */
export interface Anchor {
  readonly part: string
  readonly quote: string | null
}

export const anchorOf = ({ part, quote }: Pick<Note, 'part' | 'quote'>): Anchor | null =>
  part === null ? null : { part, quote }

/** How a part of this card is called. */
export function usePartName(card: Card): (part: string) => string {
  const say = useSay()
  const options = optionsOf(card)
  const nameOf = useOptionName(options.length)
  return (part) => {
    if (part === 'chafes') return say('annotate.part.chafes')
    if (part === 'title' || part === 'body') return say(`annotate.part.${part}.${card.kind}`)
    return say('annotate.part.side', { side: nameOf(options.findIndex(({ id }) => id === part)) })
  }
}

/** The parts of a card that say something, in the order in which one reads them. */
export function partsOf(card: Card): readonly string[] {
  const [title, body, chafes] = cardParts
  const all = [title, body, ...optionsOf(card).map(({ id }) => id), chafes]
  return all.filter((part) => wordsAt(card, part).some((text) => text.trim() !== ''))
}

/** Whether the words that an annotation is about stand there still. */
export function stillThere(card: Card, { part, quote }: Anchor): boolean {
  if (!hasPart(card, part)) return false
  return quote === null || wordsAt(card, part).some((text) => findWords(text, quote) !== null)
}
