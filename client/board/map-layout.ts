/**
 * The map of a board: issues at the left, dilemmas in the middle, directions at the right. Pure: the
 * same board in the same room gives the same places.
 */

import { cardKinds, type CardKind } from '#shared/board/kinds.ts'
import { labelLine, labelOf, labelSize } from './map-label.ts'
import { orderMap } from './map-order.ts'
import type { MapCard, MapGround, MapLink, MapNode, MapPlan, Room } from './map-shapes.ts'
import { spread, stack, type Spread, type Stretch } from './map-spread.ts'
import { labelGap, threadOf } from './map-thread.ts'

const edge = 12
/** Between parts that have nothing to do with each other. */
const mostPartGap = 16
/** The title of a group and the edges of its ground. */
const groundHead = 30
const groundFoot = 14
const groundSide = 14
/** Above the cards without threads, where the map says so. */
const looseHead = 40

/** The more people recognise a card, the larger its shape: its surface grows with their number. */
export function radiusOf(recognised: number, shape = 1): number {
  return (Math.min(64, Math.max(26, 18 + 8.4 * Math.sqrt(recognised))) / 2) * shape
}

const widest = 32

/** The least width in which the words of one rank keep clear of the next. */
export function leastWidth({ labelEms, beside }: Pick<Room, 'labelEms' | 'beside'>): number {
  return Math.round(2 * (48 + labelGap + 2 * widest) + labelSize * labelEms * 3 + (beside ? 160 : 40))
}

export function layoutMap(cards: readonly MapCard[], links: readonly MapLink[], room: Room): MapPlan {
  const columns = columnsOf(room)
  const near = nearOf(links)
  const ranks: Record<CardKind, MapNode[]> = { issue: [], dilemma: [], direction: [] }
  const grounds: MapGround[] = []
  const parts = orderMap(cards, links)
  const tied = parts.filter(({ loose }) => !loose)
  const loose = cardKinds.map((_, at) => parts.flatMap((part) => (part.loose ? (part.ranks[at] ?? []) : [])))

  const partGap = Math.min(mostPartGap, room.gap)
  let y = edge
  const put = (items: readonly (readonly Item[])[], { height, places }: Spread): void => {
    cardKinds.forEach((kind, at) => {
      const nodes = (items[at] ?? []).map(({ card, radius, lines, more }, index): MapNode => {
        const beside = room.beside && kind === 'dilemma'
        return { id: card.id, kind, x: columns[kind], y: y + (places[at]?.[index] ?? 0), radius, lines, more, beside }
      })
      ranks[kind].push(...nodes)
      grounds.push(...groundsOf(items[at] ?? [], nodes, room))
    })
    y += height
  }
  for (const part of tied) {
    const items = part.ranks.map((rank) => itemsOf(rank, room))
    put(items, spread(items, room.gap, near))
    y += room.gap + partGap
  }
  const looseFrom = tied.length > 0 && tied.length < parts.length ? y : null
  if (tied.length < parts.length) {
    if (looseFrom !== null) y += looseHead + room.gap / 2
    const items = loose.map((rank) => itemsOf(rank, room))
    put(items, stack(items, room.gap))
  } else if (tied.length > 0) y -= room.gap + partGap

  const nodes = new Map(cardKinds.flatMap((kind) => ranks[kind].map((node) => [node.id, node] as const)))
  const threads = links.flatMap(({ from, to }) => {
    const [a, b] = [nodes.get(from), nodes.get(to)]
    return a === undefined || b === undefined || a === b ? [] : [{ from, to, d: threadOf(a, b) }]
  })
  return { width: room.width, height: Math.ceil(y + edge), columns, ranks, threads, grounds, looseFrom }
}

function columnsOf(room: Room): Record<CardKind, number> {
  const { width, labelEms, beside } = room
  const label = labelEms * labelSize
  const spare = Math.max(0, width - leastWidth(room))
  const outer = Math.round(48 + label + labelGap + widest + spare * 0.08)
  const middle = beside ? (width - label - labelGap) / 2 : width / 2
  return { issue: outer, dilemma: Math.round(middle), direction: width - outer }
}

function nearOf(links: readonly MapLink[]): (id: string) => readonly string[] {
  const near = new Map<string, string[]>()
  const add = (a: string, b: string): void => {
    const known = near.get(a)
    if (known === undefined) near.set(a, [b])
    else known.push(b)
  }
  for (const { from, to } of links) {
    add(from, to)
    add(to, from)
  }
  return (id) => near.get(id) ?? []
}

interface Item extends Stretch {
  readonly card: MapCard
  readonly radius: number
  readonly lines: readonly string[]
  readonly more: boolean
  /** What it reaches without the title and the edges of its group. */
  readonly own: { readonly above: number; readonly below: number }
}

/** The cards of a rank with the space they take: words beside the shape, or below it in the middle. */
function itemsOf(cards: readonly MapCard[], { labelEms, labelLines, shape, beside }: Room): Item[] {
  return cards.map((card, index) => {
    const radius = radiusOf(card.recognised, shape)
    const { lines, more } = labelOf(card.title, labelEms, labelLines)
    const words = Math.max(1, lines.length) * labelLine
    const half = Math.max(radius, words / 2)
    const own =
      card.kind === 'dilemma' && !beside ? { above: radius, below: radius + 8 + words } : { above: half, below: half }
    const { cluster } = card
    const begins = cluster !== null && cards[index - 1]?.cluster !== cluster
    const ends = cluster !== null && cards[index + 1]?.cluster !== cluster
    const above = own.above + (begins ? groundHead : 0)
    const below = own.below + (ends ? groundFoot : 0)
    return { id: card.id, cluster, card, radius, lines, more, own, above, below }
  })
}

function groundsOf(items: readonly Item[], nodes: readonly MapNode[], { labelEms, beside }: Room): MapGround[] {
  const grounds: MapGround[] = []
  const label = labelEms * labelSize
  items.forEach(({ card, own }, index) => {
    const node = nodes[index]
    if (card.cluster === null || node === undefined || items[index - 1]?.card.cluster === card.cluster) return
    let last = index
    while (items[last + 1]?.card.cluster === card.cluster) last += 1
    const [end, endNode] = [items[last], nodes[last]]
    if (end === undefined || endNode === undefined) return
    const y = node.y - own.above - groundHead
    const height = endNode.y + end.own.below + groundFoot - y
    const { kind } = node
    const words = kind === 'dilemma' && !beside ? label / 2 : widest + labelGap + label
    const left = (kind === 'direction' || (kind === 'dilemma' && beside) ? widest : words) + groundSide
    const right = (kind === 'issue' ? widest : words) + groundSide
    grounds.push({ cluster: card.cluster, kind, x: node.x - left, y, width: left + right, height })
  })
  return grounds
}
