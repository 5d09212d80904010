/** The pieces of a document: headings, texts, lists and tables, which each way of writing it knows. */

import type { ArchivedSession } from '#shared/archive/archived.ts'
import type { CardKind, Language } from '#shared/board/kinds.ts'
import type { FollowUp } from '#server/store/came-ports.ts'
import type { Tell } from './say.ts'

export type Block =
  | {
      readonly is: 'heading'
      readonly level: 1 | 2 | 3 | 4
      readonly words: string
      readonly lang?: Language
      /** Of a card's own heading: what it is a card of, for who draws its shape. Words say it too. */
      readonly kind?: CardKind
    }
  | { readonly is: 'text'; readonly words: string; readonly label?: string; readonly lang?: Language }
  | { readonly is: 'list'; readonly items: readonly string[]; readonly lang?: Language }
  | {
      readonly is: 'table'
      readonly caption: string
      readonly head: readonly string[]
      /** The first cell of a row says what the row is. */
      readonly rows: readonly (readonly string[])[]
      readonly lang?: Language
    }

export interface Confirming {
  /** The last day on which one can say something of the report. */
  readonly until: string
  readonly frozen: boolean
  /** How many said that it is right; null where that are too few to tell. */
  readonly confirmed: number | null
}

/** What somebody told later came of a card; whose it is, only when they wanted that. */
export type Came = Pick<FollowUp, 'card' | 'outcome' | 'words' | 'name' | 'perspective' | 'day'>

export interface Telling {
  readonly content: ArchivedSession
  readonly tell: Tell
  readonly language: Language
  /** How its report stands; null where nobody is asked about it. */
  readonly confirming: Confirming | null
  /** What people told later came of its cards. */
  readonly came: readonly Came[]
  readonly titleOf: (card: string | null) => string
}

export const heading = (level: 1 | 2 | 3 | 4, words: string, lang?: Language, kind?: CardKind): Block => ({
  is: 'heading',
  level,
  words,
  ...(lang && { lang }),
  ...(kind && { kind }),
})
export const text = (words: string, more: { readonly label?: string; readonly lang?: Language } = {}): Block => ({
  is: 'text',
  words,
  ...more,
})

/** Nothing where there is nothing to list. */
export const list = (items: readonly string[], lang?: Language): readonly Block[] =>
  items.length === 0 ? [] : [{ is: 'list', items, ...(lang && { lang }) }]

/** Without what no page and no document may hold: control characters, and halves of signs. */
export function clean(words: string): string {
  return words
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/(?![\n\t])\p{Cc}|[\uFFFE\uFFFF]/gu, '')
    .replaceAll(/[\uD800-\uDFFF]/gu, '\uFFFD')
}
