/** Where the dots of a plot stand: beside or above each other, never on each other. */

export const plotWidth = 1000

/** From the side to the first dot, so that a whole dot fits. */
const margin = 24

export interface Placed {
  /** Which of the dots that were given. */
  readonly dot: number
  readonly x: number
  readonly y: number
  readonly size: number
}

export interface Places {
  readonly dots: readonly Placed[]
  readonly height: number
}

const largest = 40
/** No plot is higher than this, however many stand in one place. */
const mostHeight = 520
const floor = 16

/** On a line from 0 to 1: who stands in the same place stands on top. */
export function axisPlaces(at: readonly number[]): Places {
  const span = plotWidth - 2 * margin
  return stacked(at.map((one) => Math.round(margin + one * span)))
}

/** A column for each of so many groups. */
export function columnPlaces(groups: readonly number[], of: number): Places {
  const width = plotWidth / of
  const seen = new Map<number, number>()
  // Several beside each other before one stands on top: a tower says less.
  const beside = Math.max(1, Math.floor((width - 30) / (largest + 6)))
  return stacked(
    groups.map((group) => {
      const nth = seen.get(group) ?? 0
      seen.set(group, nth + 1)
      const offset = (nth % beside) - (beside - 1) / 2
      return Math.round(width * (group + 0.5) + offset * (largest + 6))
    }),
  )
}

function stacked(columns: readonly number[]): Places {
  const heights = new Map<number, number>()
  for (const x of columns) heights.set(x, (heights.get(x) ?? 0) + 1)
  const most = Math.max(1, ...heights.values())
  const pitch = Math.min(largest + 6, (mostHeight - floor - 30) / most)
  const size = pitch - Math.min(6, pitch / 7)
  const height = Math.max(140, Math.round(most * pitch + floor + 30))
  const stood = new Map<number, number>()
  const dots = columns.map((x, dot) => {
    const nth = stood.get(x) ?? 0
    stood.set(x, nth + 1)
    return { dot, x, y: Math.round(height - floor - 14 - pitch * (nth + 0.5)), size }
  })
  return { dots, height }
}

/** The corners of the triangle: the first option above, the others below. */
export const triangleCorners = [
  { x: 500, y: 30 },
  { x: 120, y: 688 },
  { x: 880, y: 688 },
] as const

export const triangleHeight = 730

/** Among three: as near to each corner as its weight. Who would stand on another steps aside. */
export function trianglePlaces(weights: readonly (readonly number[])[]): Places {
  const size = weights.length > 60 ? 22 : 32
  const dots: Placed[] = []
  for (const [dot, at] of weights.entries()) {
    const { x, y } = triangleAt(at)
    dots.push({ dot, size, ...freePlace(x, y, size + 3, dots) })
  }
  return { dots, height: triangleHeight }
}

export function triangleAt(weights: readonly number[]): { readonly x: number; readonly y: number } {
  let [x, y] = [0, 0]
  for (const [index, corner] of triangleCorners.entries()) {
    x += corner.x * (weights[index] ?? 0)
    y += corner.y * (weights[index] ?? 0)
  }
  return { x, y }
}

/** What somebody points at in the triangle, as weights; the nearest place when it lies outside. */
export function weightsAt(x: number, y: number): readonly number[] {
  const [a, b, c] = triangleCorners
  const all = (b.y - c.y) * (a.x - c.x) + (c.x - b.x) * (a.y - c.y)
  const first = ((b.y - c.y) * (x - c.x) + (c.x - b.x) * (y - c.y)) / all
  const second = ((c.y - a.y) * (x - c.x) + (a.x - c.x) * (y - c.y)) / all
  const inside = [first, second, 1 - first - second].map((one) => Math.max(0, one))
  const sum = inside.reduce((total, one) => total + one, 0)
  return inside.map((one) => one / sum)
}

/** Walks outwards in a spiral until nobody stands there. */
function freePlace(x: number, y: number, room: number, others: readonly Placed[]): { x: number; y: number } {
  for (let step = 0; step < 400; step++) {
    const [angle, away] = [step * 2.4, Math.sqrt(step) * room * 0.55]
    const place = { x: Math.round(x + Math.cos(angle) * away), y: Math.round(y + Math.sin(angle) * away) }
    if (others.every((other) => Math.hypot(other.x - place.x, other.y - place.y) >= room)) return place
  }
  return { x: Math.round(x), y: Math.round(y) }
}
