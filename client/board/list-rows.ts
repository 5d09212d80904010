/** The list in the order one asks for, with the cards of a group together under its title. */

import { cardKinds, type CardKind } from '#shared/board/kinds.ts'
import type { LiveState } from '#client/live/store.ts'
import { isInPart, tablesOf } from '#client/live/tables.ts'
import type { Table } from '#shared/board/schema.ts'
import { isGathered } from '#shared/session/tables.ts'
import { isOpen, passes, type Filter } from './filter.ts'
import { rowsOf, type Row } from './rows.ts'

export type Sort = 'board' | 'new' | 'recognised'

export interface ListPart {
  readonly kind: CardKind
  readonly rows: readonly Row[]
  readonly shown: number
  readonly total: number
}

type Read = Pick<LiveState, 'lanes' | 'cards' | 'clusters' | 'people' | 'recognised' | 'tables'>

/** What one table brings to everybody. */
export interface Harvest {
  readonly table: Table
  readonly cards: readonly string[]
}

/** Harvest and outcomes by table; a table that brought none is left out. `table`: the only one that is shown. */
export function harvestOf(state: Read, filter: Filter, table: string | null): readonly Harvest[] {
  const all = isOpen(filter)
  return tablesOf(state).flatMap((one) => {
    if (table !== null && one.id !== table) return []
    const cards = cardKinds.flatMap((kind) =>
      state.lanes[kind].filter((id) => {
        const card = state.cards[id]
        if (card?.table !== one.id || !isGathered(card.variant)) return false
        return all || passes(card, state.people[card.author]?.name ?? '', filter)
      }),
    )
    return cards.length === 0 ? [] : [{ table: one, cards }]
  })
}

/** `table`: the one of which only the part is shown; null for all. What is gathered by table stands elsewhere. */
export function partsOf(state: Read, filter: Filter, sort: Sort, table: string | null = null): readonly ListPart[] {
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
    const lane = lanes[kind].filter((id) => {
      const card = cards[id]
      if (card === undefined || !isInPart(state, card, table)) return false
      return card.table === null || !Object.hasOwn(state.tables, card.table) || !isGathered(card.variant)
    })
    const ids = lane.filter((id) => {
      const card = cards[id]
      return card !== undefined && (all || passes(card, people[card.author]?.name ?? '', filter))
    })
    const sorted = sort === 'board' ? ids : [...ids].sort((a, b) => of(b) - of(a))
    return { kind, rows: rowsOf(sorted, clusterOf), shown: ids.length, total: lane.length }
  })
}
