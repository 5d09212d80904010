/** The list in the order one asks for, with the cards of a group together under its title. */

import { cardKinds, type CardKind } from '#shared/board/kinds.ts'
import type { LiveState } from '#client/live/store.ts'
import { isOpen, passes, type Filter } from './filter.ts'
import { rowsOf, type Row } from './rows.ts'

export type Sort = 'board' | 'new' | 'recognised'

export interface ListPart {
  readonly kind: CardKind
  readonly rows: readonly Row[]
  readonly shown: number
  readonly total: number
}

type Read = Pick<LiveState, 'lanes' | 'cards' | 'clusters' | 'people' | 'recognised'>

export function partsOf(state: Read, filter: Filter, sort: Sort): readonly ListPart[] {
  const { lanes, cards, clusters, people, recognised } = state
  const all = isOpen(filter)
  const clusterOf = (id: string): string | null => {
    const cluster = cards[id]?.cluster ?? null
    return cluster !== null && clusters[cluster]?.trashed === null ? cluster : null
  }
  const weight: Readonly<Record<Sort, (id: string) => number>> = {
    board: () => 0,
    new: (id) => cards[id]?.createdAt ?? 0,
    recognised: (id) => recognised[id]?.count ?? 0,
  }
  const of = weight[sort]
  return cardKinds.map((kind): ListPart => {
    const ids = lanes[kind].filter((id) => {
      const card = cards[id]
      return card !== undefined && (all || passes(card, people[card.author]?.name ?? '', filter))
    })
    const sorted = sort === 'board' ? ids : [...ids].sort((a, b) => of(b) - of(a))
    return { kind, rows: rowsOf(sorted, clusterOf), shown: ids.length, total: lanes[kind].length }
  })
}
