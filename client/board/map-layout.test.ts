import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cardKinds } from '#shared/board/kinds.ts'
import { labelLine, widthOf } from './map-label.ts'
import { layoutMap, leastWidth, radiusOf } from './map-layout.ts'
import { crossingsOf, orderMap } from './map-order.ts'
import { roomOf } from './map-room.ts'
import type { MapCard, MapLink, MapNode, MapPlan } from './map-shapes.ts'

const room = roomOf(1340)
const dense = { labelEms: 19, labelLines: 2, gap: 4, shape: 0.5, beside: true }
const rooms = [...[320, 980, 1340, 1900].map(roomOf), { ...dense, width: leastWidth(dense) }]
const words = 'Drie organisaties aan tafel en niemand die de regie heeft of meervoudigeproblematiekoverleg'.split(' ')

/** Boards as they come: any mix of kinds, some cards in groups, links between whatever. */
const boards = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...cardKinds),
      group: fc.option(fc.nat(3), { freq: 3 }),
      title: fc.array(fc.constantFrom(...words), { maxLength: 14 }).map((some) => some.join(' ')),
      recognised: fc.nat(40),
      ends: fc.array(fc.nat(60), { maxLength: 3 }),
    }),
    { maxLength: 40 },
  )
  .map((all) => {
    const cards = all.map(({ kind, group, title, recognised }, born): MapCard => {
      return { id: `c${born}`, kind, cluster: group === null ? null : `${kind}${group}`, title, recognised, born }
    })
    const links = all.flatMap(({ ends }, at) =>
      ends.filter((end) => end < all.length && end !== at).map((end): MapLink => ({ from: `c${at}`, to: `c${end}` })),
    )
    return { cards, links }
  })

const nodesOf = ({ ranks }: MapPlan): readonly MapNode[] => cardKinds.flatMap((kind) => ranks[kind])
const placesOf = (plan: MapPlan) => new Map(nodesOf(plan).map(({ id, x, y }) => [id, { x, y }]))

/** The box of a shape with its words. */
function boxOf({ kind, x, y, radius, lines, beside }: MapNode) {
  const height = Math.max(1, lines.length) * labelLine
  const width = Math.max(0, ...lines.map(widthOf))
  if (kind === 'dilemma' && !beside) {
    const half = Math.max(radius, width / 2)
    return { left: x - half, right: x + half, top: y - radius, bottom: y + radius + 8 + height }
  }
  const half = Math.max(radius, height / 2)
  const [left, right] = kind === 'issue' ? [x - radius - 12 - width, x + radius] : [x - radius, x + radius + 12 + width]
  return { left, right, top: y - half, bottom: y + half }
}

describe('the map of a board', () => {
  it('shows every card once, and none over another', () => {
    fc.assert(
      fc.property(boards, fc.constantFrom(...rooms), ({ cards, links }, some) => {
        const plan = layoutMap(cards, links, some)
        const nodes = nodesOf(plan)
        expect(nodes.map(({ id }) => id).sort()).toEqual(cards.map(({ id }) => id).sort())
        const boxes = nodes.map(boxOf)
        boxes.forEach((a, index) => {
          expect(a.left).toBeGreaterThanOrEqual(0)
          expect(a.right).toBeLessThanOrEqual(plan.width)
          expect(a.bottom).toBeLessThanOrEqual(plan.height)
          for (const b of boxes.slice(index + 1)) {
            const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top
            expect(apart).toBe(true)
          }
        })
      }),
    )
  })

  it('is the same for everyone, in whatever order the board came in', () => {
    fc.assert(
      fc.property(boards, ({ cards, links }) => {
        const mine = layoutMap(cards, links, room)
        const theirs = layoutMap([...cards].reverse(), [...links].reverse(), room)
        expect(placesOf(theirs)).toEqual(placesOf(mine))
      }),
    )
  })

  it('is the same too where shares of places are added up in another order', () => {
    const card = (born: number, kind: MapCard['kind'], cluster: string | null = null): MapCard => ({
      ...{ id: `c${born}`, kind, cluster, title: '', recognised: 0, born },
    })
    const cards = [
      ...[card(1, 'dilemma'), card(2, 'direction'), card(3, 'direction', 'a')],
      ...[card(6, 'dilemma', 'b'), card(7, 'direction', 'a'), card(9, 'dilemma', 'b')],
    ]
    const links = [
      { from: 'c2', to: 'c9' },
      { from: 'c7', to: 'c6' },
      { from: 'c9', to: 'c1' },
    ]
    expect(placesOf(layoutMap(cards, [...links].reverse(), room))).toEqual(placesOf(layoutMap(cards, links, room)))
  })

  it('keeps the cards of a group together', () => {
    fc.assert(
      fc.property(boards, ({ cards, links }) => {
        const plan = layoutMap(cards, links, room)
        const clusterOf = new Map(cards.map(({ id, cluster }) => [id, cluster]))
        for (const kind of cardKinds) {
          const rank = plan.ranks[kind].map(({ id }) => clusterOf.get(id) ?? null)
          const begins = rank.filter((cluster, at) => cluster !== null && cluster !== rank[at - 1])
          expect(new Set(begins).size).toBe(begins.length)
        }
      }),
    )
  })

  it('leaves every card in its place when a new one comes that is not tied yet', () => {
    fc.assert(
      fc.property(boards, fc.constantFrom(...cardKinds), ({ cards, links }, kind) => {
        fc.pre(links.length > 0)
        const fresh: MapCard = { id: 'new', kind, cluster: null, title: 'Nieuw', recognised: 0, born: 1000 }
        const before = placesOf(layoutMap(cards, links, room))
        const after = placesOf(layoutMap([...cards, fresh], links, room))
        for (const [id, place] of before) expect(after.get(id)).toEqual(place)
      }),
    )
  })

  it('has on average far fewer crossings than the order in which cards came', () => {
    let [ours, plain] = [0, 0]
    for (const { cards, links } of fc.sample(boards, { seed: 7, numRuns: 60 })) {
      const parts = orderMap(cards, links)
      ours += crossingsOf(
        cardKinds.map((_, at) => parts.flatMap((part) => part.ranks[at] ?? [])),
        links,
      )
      plain += crossingsOf(
        cardKinds.map((kind) => cards.filter((card) => card.kind === kind)),
        links,
      )
    }
    expect(ours).toBeLessThan(plain / 2)
  })

  it('draws what more people recognise larger, up to a limit', () => {
    const radii = [0, 2, 9, 17, 30].map((count) => radiusOf(count))
    expect(radii).toEqual([...radii].sort((a, b) => a - b))
    expect(radiusOf(17) * 2).toBeCloseTo(52.6, 1)
    expect(radiusOf(900)).toBe(32)
  })

  it('puts cards without threads below a line of their own', () => {
    const card = (id: string, kind: MapCard['kind'], born: number): MapCard => {
      return { id, kind, cluster: null, title: id, recognised: 0, born }
    }
    const cards = [card('alone', 'issue', 0), card('a', 'issue', 1), card('b', 'dilemma', 2)]
    const plan = layoutMap(cards, [{ from: 'a', to: 'b' }], room)
    expect(plan.ranks.issue.map(({ id }) => id)).toEqual(['a', 'alone'])
    const [tied, alone] = plan.ranks.issue.map(({ y }) => y)
    expect(tied).toBeLessThan(plan.looseFrom ?? 0)
    expect(alone).toBeGreaterThan(plan.looseFrom ?? Infinity)
  })
})
