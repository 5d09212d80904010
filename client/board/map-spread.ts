/** Heights: how far down each card of a part stands, so that nothing overlaps and threads stay short. */

export interface Stretch {
  readonly id: string
  /** How far it reaches above and below the middle of its shape. */
  readonly above: number
  readonly below: number
  /** What belongs together is not spread apart. */
  readonly cluster: string | null
}

export interface Spread {
  readonly height: number
  /** By rank: the middle of each shape, from the top of the part. */
  readonly places: readonly (readonly number[])[]
}

/** Every rank from the top, close together. */
export function stack(ranks: readonly (readonly Stretch[])[], gap: number): Spread {
  const tight = ranks.map((rank) => tightly(rank, gap))
  return { height: Math.max(...tight.map(({ height }) => height)), places: tight.map(({ offsets }) => offsets) }
}

/** The tallest rank sets the height; the cards of the others stand half evenly, half beside their neighbours. */
export function spread(
  ranks: readonly (readonly Stretch[])[],
  gap: number,
  near: (id: string) => readonly string[],
): Spread {
  const tight = ranks.map((rank) => tightly(rank, gap))
  const height = Math.max(...tight.map((rank) => rank.height))
  const known = new Map<string, number>()
  const places: number[][] = ranks.map(() => [])
  const tallest = tight.findIndex((rank) => rank.height === height)
  for (const at of new Set([tallest, 1, 0, 2])) {
    const [rank, own] = [ranks[at], tight[at]]
    if (rank === undefined || own === undefined) continue
    const slack = height - own.height
    const wishes = own.offsets.map((offset, index) => {
      const even = (slack * (index + 0.5)) / own.offsets.length
      const ends = near(rank[index]?.id ?? '').flatMap((id) => known.get(id) ?? [])
      if (ends.length === 0) return even
      const beside = ends.reduce((sum, end) => sum + end, 0) / ends.length - offset
      return (even + beside) / 2
    })
    const shifts = rising(together(rank, wishes)).map((shift) => Math.min(slack, Math.max(0, shift)))
    const middles = own.offsets.map((offset, index) => Math.round(offset + (shifts[index] ?? 0)))
    places[at] = middles
    rank.forEach(({ id }, index) => known.set(id, middles[index] ?? 0))
  }
  return { height, places }
}

/** The cards of a group, which stand next to each other, share one wish. */
function together(rank: readonly Stretch[], wishes: readonly number[]): readonly number[] {
  return wishes.map((wish, index) => {
    const cluster = rank[index]?.cluster ?? null
    if (cluster === null) return wish
    const theirs = wishes.filter((_, other) => rank[other]?.cluster === cluster)
    return theirs.reduce((sum, one) => sum + one, 0) / theirs.length
  })
}

function tightly(
  rank: readonly Stretch[],
  gap: number,
): { readonly height: number; readonly offsets: readonly number[] } {
  let height = 0
  const offsets = rank.map(({ above, below }, index) => {
    const middle = height + (index === 0 ? 0 : gap) + above
    height = middle + below
    return middle
  })
  return { height, offsets }
}

/** The nearest numbers that never go down: those that would are put at their shared average. */
export function rising(wishes: readonly number[]): readonly number[] {
  const blocks: { sum: number; n: number }[] = []
  for (const wish of wishes) {
    let block = { sum: wish, n: 1 }
    for (
      let last = blocks.at(-1);
      last !== undefined && last.sum / last.n > block.sum / block.n;
      last = blocks.at(-1)
    ) {
      blocks.pop()
      block = { sum: block.sum + last.sum, n: block.n + last.n }
    }
    blocks.push(block)
  }
  return blocks.flatMap(({ sum, n }) => Array.from({ length: n }, () => sum / n))
}
