/** Walking over the map by keys: up and down in a rank, left and right along a thread. */

import { cardKinds } from '#shared/board/kinds.ts'
import { rankOf, type MapLink, type MapNode, type MapPlan } from './map-shapes.ts'

export type Step = 'up' | 'down' | 'left' | 'right' | 'first' | 'last'

const steps: Readonly<Record<string, Step>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Home: 'first',
  End: 'last',
}

export const stepOf = (key: string): Step | undefined => steps[key]

const allNodes = ({ ranks }: MapPlan): readonly MapNode[] => cardKinds.flatMap((kind) => ranks[kind])

/** The card one comes to; null at the edge. Across, the nearest at the end of a thread, or else just the nearest. */
export function walk(plan: MapPlan, links: readonly MapLink[], id: string, step: Step): string | null {
  const here = allNodes(plan).find((node) => node.id === id)
  if (here === undefined) return null
  const rank = plan.ranks[here.kind]
  const at = rank.indexOf(here)
  switch (step) {
    case 'up':
      return rank[at - 1]?.id ?? null
    case 'down':
      return rank[at + 1]?.id ?? null
    case 'first':
      return rank[0]?.id ?? null
    case 'last':
      return rank.at(-1)?.id ?? null
    case 'left':
    case 'right': {
      const side = step === 'left' ? -1 : 1
      const there = allNodes(plan).filter((node) => Math.sign(rankOf(node) - rankOf(here)) === side)
      const ends = new Set(links.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : [])))
      const tied = there.filter((node) => ends.has(node.id))
      return nearest(here, tied.length > 0 ? tied : there)?.id ?? null
    }
  }
}

function nearest(here: MapNode, nodes: readonly MapNode[]): MapNode | undefined {
  const away = (node: MapNode): number => Math.abs(rankOf(node) - rankOf(here)) * 100_000 + Math.abs(node.y - here.y)
  return nodes.reduce<MapNode | undefined>(
    (best, node) => (best === undefined || away(node) < away(best) ? node : best),
    undefined,
  )
}
