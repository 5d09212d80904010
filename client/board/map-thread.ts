/** A thread of the map as a curve between two shapes. */

import { labelSize, widthOf } from './map-label.ts'
import { rankOf, type MapNode } from './map-shapes.ts'

/** Between a shape and the end of its thread. */
const clear = 6
const furthest = 40
/** Past the words below the shapes in the middle. */
const beyondWords = 112

const round = (value: number): number => Math.round(value * 10) / 10

/** From left to right between two ranks; within one rank an arc around its outside. */
export function threadOf(a: MapNode, b: MapNode): string {
  const [from, to] = rankOf(a) <= rankOf(b) ? [a, b] : [b, a]
  if (from.kind === to.kind) return arcOf(from, to)
  const x1 = from.x + (from.kind === 'dilemma' ? reachOf(from) : from.radius) + clear
  const x2 = to.x - to.radius - clear
  const middle = (x1 + x2) / 2
  return curve(x1, from.y, middle, middle, x2, to.y)
}

/** Outside the words of an outer rank; left of the shapes in the middle, where the words stand below. */
function arcOf(a: MapNode, b: MapNode): string {
  const side = a.kind === 'direction' ? 1 : -1
  const span = Math.abs(a.y - b.y)
  const bow =
    a.kind === 'dilemma' && !a.beside ? Math.min(beyondWords, 24 + span / 4) : Math.min(furthest, 14 + span / 12)
  const [x1, x2] = [a, b].map(
    (node) => node.x + side * ((node.kind === 'dilemma' ? node.radius : reachOf(node)) + clear),
  )
  if (x1 === undefined || x2 === undefined) return ''
  // Three quarters of the way to its handles is as far as a curve comes.
  const out = (side === 1 ? Math.max(x1, x2) : Math.min(x1, x2)) + (side * bow * 4) / 3
  return curve(x1, a.y, out, out, x2, b.y)
}

/** To the far end of what stands beside the middle of the shape. */
function reachOf({ kind, radius, lines, beside }: MapNode): number {
  if (kind === 'dilemma' && !beside) return radius
  return radius + labelGap + Math.max(0, ...lines.map(widthOf)) + 4
}

/** From the edge of an outer shape to its words. */
export const labelGap = Math.round(labelSize * 0.75)

function curve(x1: number, y1: number, c1: number, c2: number, x2: number, y2: number): string {
  return `M${round(x1)} ${round(y1)}C${round(c1)} ${round(y1)} ${round(c2)} ${round(y2)} ${round(x2)} ${round(y2)}`
}
