/** What somebody looks for in the library: words, what they narrow it to, and in which order it comes. */

import * as v from 'valibot'
import { libraryQuery } from '#shared/commands/library-commands.ts'

export const orders = ['match', 'recognised', 'newest'] as const

export const libraryNeed = v.object({ ...libraryQuery, order: v.picklist(orders) })
export type Need = Readonly<v.InferOutput<typeof libraryNeed>>

/** Nothing is looked for: all that there is. */
export const everything: Need = {
  words: '',
  atelier: null,
  session: null,
  kind: null,
  perspective: null,
  theme: null,
  from: null,
  to: null,
  order: 'match',
}

const isFiltered = ({ atelier, session, kind, perspective, theme, from, to }: Need): boolean =>
  [atelier, session, kind, perspective, theme, from, to].some((one) => one !== null)

export const asksNothing = (need: Need): boolean => need.words === '' && !isFiltered(need)

/** Two needs for which the same is found have the same key, whatever order it comes in. */
export const keyOf = ({ words, atelier, session, kind, perspective, theme, from, to }: Need): string =>
  JSON.stringify([words.trim(), atelier, session, kind, perspective, theme, from, to])
