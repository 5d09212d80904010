/**
 * The order of the cards within the three ranks of the map, with few crossings. Cards are put in from
 * old to new, each at the place between its neighbours where its threads cross the fewest others, and
 * then improved in the same order. So a new card finds the others where they were.
 */

import { rankOf, type MapCard, type MapLink } from './map-shapes.ts'

/** A card that stands alone in its rank, or the cards of one group that stand there together. */
interface Unit {
  readonly rank: number
  readonly cards: readonly number[]
}

/** Cards that are tied to each other, directly or by way of others. */
export interface Part {
  /** By rank, from the top down. */
  readonly ranks: readonly (readonly MapCard[])[]
  /** A single card without threads. */
  readonly loose: boolean
}

const rounds = 4

/** The parts of the map, the oldest first, and what is tied to nothing last. */
export function orderMap(cards: readonly MapCard[], links: readonly MapLink[]): readonly Part[] {
  const byAge = [...cards].sort((a, b) => a.born - b.born || (a.id < b.id ? -1 : 1))
  const index = new Map(byAge.map((card, at) => [card.id, at]))
  const near: number[][] = byAge.map(() => [])
  const owner = byAge.map((_, at) => at)
  const rootOf = (at: number): number => {
    let root = at
    while (owner[root] !== root && owner[root] !== undefined) root = owner[root] ?? root
    owner[at] = root
    return root
  }
  const join = (a: number, b: number): void => {
    const [first, second] = [rootOf(a), rootOf(b)]
    owner[Math.max(first, second)] = Math.min(first, second)
  }
  for (const { from, to } of links) {
    const [a, b] = [index.get(from), index.get(to)]
    if (a === undefined || b === undefined || a === b) continue
    near[a]?.push(b)
    near[b]?.push(a)
    join(a, b)
  }
  // Shares are added up below, and a sum of fractions goes by their order.
  for (const each of near) each.sort((a, b) => a - b)
  const firstOf = new Map<string, number>()
  byAge.forEach(({ cluster }, at) => {
    if (cluster === null) return
    const first = firstOf.get(cluster)
    if (first === undefined) firstOf.set(cluster, at)
    else join(first, at)
  })
  const members = new Map<number, number[]>()
  byAge.forEach((_, at) => {
    const root = rootOf(at)
    const known = members.get(root)
    if (known === undefined) members.set(root, [at])
    else known.push(at)
  })
  const parts = [...members.values()].map((those): Part => {
    const ranks = orderPart(byAge, those, near)
    return { ranks: ranks.map((rank) => rank.flatMap((at) => byAge[at] ?? [])), loose: those.length === 1 }
  })
  return [...parts.filter(({ loose }) => !loose), ...parts.filter(({ loose }) => loose)]
}

function orderPart(cards: readonly MapCard[], those: readonly number[], near: readonly number[][]): number[][] {
  const units = unitsOf(cards, those)
  const ranks: Unit[][] = [[], [], []]
  const place = new Int32Array(cards.length).fill(-1)
  const rank = cards.map(rankOf)
  const settle = (of: number): void => {
    let at = 0
    for (const unit of ranks[of] ?? []) for (const card of unit.cards) place[card] = at++
  }

  /** How often the threads of `a` cross those of `b` when `a` stands above, less when it stands below. */
  const gain = (a: Unit, b: Unit): number => {
    let sum = 0
    for (const from of a.cards) {
      for (const to of near[from] ?? []) {
        const here = place[to] ?? -1
        const side = rank[to]
        if (here < 0 || side === a.rank) continue
        for (const other of b.cards) {
          for (const end of near[other] ?? []) {
            const there = place[end] ?? -1
            if (there >= 0 && rank[end] === side) sum += Math.sign(here - there)
          }
        }
      }
    }
    return sum
  }

  /** Where its neighbours stand on average, as a share of their ranks; null without any. */
  const middle = (unit: Unit): number | null => {
    let sum = 0
    let n = 0
    for (const card of unit.cards) {
      for (const to of near[card] ?? []) {
        const at = place[to] ?? -1
        if (at < 0) continue
        const size = (ranks[rank[to] ?? 0] ?? []).reduce((all, { cards: inside }) => all + inside.length, 0)
        sum += (at + 0.5) / size
        n += 1
      }
    }
    return n === 0 ? null : sum / n
  }

  /** Puts a unit where it crosses least: where it was, if that is as good, else nearest to its neighbours. */
  const put = (unit: Unit): boolean => {
    const before = ranks[unit.rank] ?? []
    const was = before.indexOf(unit)
    const others = before.filter((other) => other !== unit)
    const costs = [0]
    for (const other of others) costs.push((costs.at(-1) ?? 0) - gain(unit, other))
    const least = Math.min(...costs)
    if (was >= 0 && costs[was] === least) return false
    const wish = (middle(unit) ?? 1) * others.length
    let best = others.length
    let away = Infinity
    costs.forEach((cost, at) => {
      if (cost !== least || Math.abs(at - wish) >= away) return
      best = at
      away = Math.abs(at - wish)
    })
    ranks[unit.rank] = [...others.slice(0, best), unit, ...others.slice(best)]
    settle(unit.rank)
    return true
  }

  for (const unit of units) put(unit)
  for (let round = 0; round < rounds; round += 1) {
    let moved = false
    for (const unit of units) moved = put(unit) || moved
    if (!moved) break
  }
  return ranks.map((rankUnits) =>
    rankUnits.flatMap((unit) => {
      if (unit.cards.length === 1) return unit.cards
      const wishes = new Map(unit.cards.map((card) => [card, middle({ rank: unit.rank, cards: [card] }) ?? 0.5]))
      return [...unit.cards].sort((a, b) => (wishes.get(a) ?? 0) - (wishes.get(b) ?? 0) || a - b)
    }),
  )
}

function unitsOf(cards: readonly MapCard[], those: readonly number[]): Unit[] {
  const units: Unit[] = []
  const groups = new Map<string, number[]>()
  for (const at of those) {
    const card = cards[at]
    if (card === undefined) continue
    const rank = rankOf(card)
    const key = `${rank} ${card.cluster}`
    const known = card.cluster === null ? undefined : groups.get(key)
    if (known !== undefined) {
      known.push(at)
      continue
    }
    const inside = [at]
    if (card.cluster !== null) groups.set(key, inside)
    units.push({ rank, cards: inside })
  }
  return units
}

/** How many pairs of threads cross, by the order of the ranks alone. */
export function crossingsOf(ranks: readonly (readonly MapCard[])[], links: readonly MapLink[]): number {
  const places = new Map(ranks.flatMap((cards, rank) => cards.map(({ id }, at) => [id, { rank, at }] as const)))
  const between = links.flatMap(({ from, to }) => {
    const [a, b] = [places.get(from), places.get(to)]
    if (a === undefined || b === undefined || a.rank === b.rank) return []
    return a.rank < b.rank ? [[a, b] as const] : [[b, a] as const]
  })
  let sum = 0
  between.forEach(([a, b], index) => {
    for (const [c, d] of between.slice(index + 1)) {
      if (a.rank === c.rank && b.rank === d.rank && (a.at - c.at) * (b.at - d.at) < 0) sum += 1
    }
  })
  return sum
}
