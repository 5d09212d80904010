/** The board as the map needs it. Stays the same object until something changes that the map shows. */

import { useMemo, useRef } from 'react'
import { cardKinds } from '#shared/board/kinds.ts'
import type { LiveState } from '#client/live/store.ts'
import { useLiveState } from '#client/live/hooks.ts'
import { useDeskState } from './desk.ts'
import { isOpen, passes } from './filter.ts'
import type { MapCard, MapLink } from './map-shapes.ts'
import { titleOf } from './texts.ts'

export interface MapBoard {
  readonly cards: readonly MapCard[]
  readonly links: readonly MapLink[]
}

export function useMapBoard(): MapBoard {
  const last = useRef<MapBoard>({ cards: [], links: [] })
  const cards = useLiveState((state) => {
    const next = cardsOf(state)
    if (!isSame(last.current.cards, next)) last.current = { ...last.current, cards: next }
    return last.current.cards
  })
  const links = useLiveState((state) => {
    const next = linksOf(state)
    if (!isSame(last.current.links, next)) last.current = { ...last.current, links: next }
    return last.current.links
  })
  return useMemo(() => ({ cards, links }), [cards, links])
}

/** The cards that the filter does not let through; null while there is no filter. */
export function useDimmed(): ReadonlySet<string> | null {
  const perspective = useDeskState((desk) => desk.perspective)
  const search = useDeskState((desk) => desk.search)
  const filter = useMemo(() => ({ perspective, search }), [perspective, search])
  const ids = useLiveState(({ cards, lanes, people }) => {
    if (isOpen(filter)) return null
    const out = cardKinds
      .flatMap((kind) => lanes[kind])
      .filter((id) => {
        const card = cards[id]
        return card !== undefined && !passes(card, people[card.author]?.name ?? '', filter)
      })
    return out.join(' ')
  })
  return useMemo(() => (ids === null ? null : new Set(ids.split(' '))), [ids])
}

function cardsOf({ lanes, cards, clusters, recognised }: LiveState): MapCard[] {
  return cardKinds.flatMap((kind) =>
    lanes[kind].flatMap((id): MapCard[] => {
      const card = cards[id]
      if (card === undefined) return []
      const cluster = card.cluster !== null && clusters[card.cluster]?.trashed === null ? card.cluster : null
      const title = titleOf(card)
      return [{ id, kind, cluster, title, recognised: recognised[id]?.count ?? 0, born: card.createdAt }]
    }),
  )
}

/** Each pair of cards once, however many relations tie them. */
function linksOf({ links }: LiveState): MapLink[] {
  const pairs = new Map<string, MapLink>()
  for (const { from, to } of Object.values(links).flat()) {
    const [a, b] = from < to ? [from, to] : [to, from]
    pairs.set(`${a} ${b}`, { from: a, to: b })
  }
  return [...pairs.keys()].sort().flatMap((key) => pairs.get(key) ?? [])
}

function isSame<T extends object>(before: readonly T[], after: readonly T[]): boolean {
  if (before.length !== after.length) return false
  return before.every((one, index) => {
    const other = after[index]
    if (other === undefined) return false
    const [a, b] = [Object.entries(one), Object.entries(other)]
    return a.every(([, value], at) => value === b[at]?.[1])
  })
}
