/** The texts of a card or contribution that is not on the board, by their part: to look through, and to change one. */

import type { WholeThing } from './shapes.ts'

export interface CardWords {
  readonly title: string
  readonly body: string
  readonly options: readonly { readonly text: string; readonly loss: string }[]
  readonly chafes: string
}

/** A field of a card that has words; of a side by its place, from 0. */
export type CardPart = 'title' | 'body' | 'chafes' | `text.${number}` | `loss.${number}`

export interface PartWords<P extends string = string> {
  readonly part: P
  readonly words: string
}

/** In the order in which one reads them. */
export function textsOfCard({ title, body, options, chafes }: CardWords): readonly PartWords<CardPart>[] {
  return [
    { part: 'title', words: title },
    { part: 'body', words: body },
    ...options.flatMap(({ text, loss }, at): readonly PartWords<CardPart>[] => [
      { part: `text.${at}`, words: text },
      { part: `loss.${at}`, words: loss },
    ]),
    { part: 'chafes', words: chafes },
  ]
}

type CardChange = Partial<Omit<CardWords, 'options'>> & { options?: CardWords['options'][number][] }

/** The change that puts other words into one part. */
export function cardChange({ options }: CardWords, part: CardPart, words: string): CardChange {
  const [field = '', at] = part.split('.')
  if (at === undefined) return { [field]: words }
  return { options: options.map((option, nth) => (nth === Number(at) ? { ...option, [field]: words } : option)) }
}

export function textsOfThing(thing: WholeThing): readonly PartWords[] {
  if (thing.is === 'card') return [...textsOfCard(thing), { part: 'theme', words: thing.theme ?? '' }]
  return [
    { part: 'text', words: thing.text },
    { part: 'source', words: thing.source ?? '' },
  ]
}

export function withThingText(thing: WholeThing, { part, words }: PartWords): WholeThing {
  return thing.is === 'card' ? { ...thing, ...cardChange(thing, part as CardPart, words) } : { ...thing, [part]: words }
}
