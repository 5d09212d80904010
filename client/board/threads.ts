/** The threads between cards as curves. Pure: places in, paths out. */

import type { CardKind } from '#shared/board/kinds.ts'

/** Where a card's face lies, in the coordinates of the drawing. */
export interface Box {
  readonly kind: CardKind
  readonly left: number
  readonly right: number
  readonly top: number
  readonly height: number
}

export interface ThreadPath {
  readonly d: string
  /** Where the thread starts; only a strong one shows a dot there. */
  readonly x: number
  readonly y: number
  /** It crosses a lane, and so runs below the cards of that lane. */
  readonly under: boolean
}

const rank: Readonly<Record<CardKind, number>> = { issue: 0, dilemma: 1, direction: 2 }
/** How far a clasp sticks out; a signpost is tied at its notch. */
const tieLeft: Readonly<Record<CardKind, number>> = { issue: 13, dilemma: 13, direction: 7 }
const claspMiddle = 23
const deepest = 60
const bow = 26

const round = (value: number): number => Math.round(value * 10) / 10

/** A thread from one card to another, left to right; between cards of one lane a bow at their left. */
export function threadBetween(a: Box, b: Box, strong: boolean): ThreadPath {
  const [from, to] = rank[a.kind] <= rank[b.kind] ? [a, b] : [b, a]
  if (from.kind === to.kind) return bowBetween(from, to)
  const x1 = round(from.right + (strong ? 1 : 0))
  const y1 = round(from.top + Math.min(from.height / 2, deepest))
  const x2 = round(to.left - tieLeft[to.kind])
  const y2 = round(to.top + claspMiddle)
  const middle = round((x1 + x2) / 2)
  return {
    d: `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`,
    x: x1,
    y: y1,
    under: rank[to.kind] - rank[from.kind] > 1,
  }
}

function bowBetween(a: Box, b: Box): ThreadPath {
  const x1 = round(a.left - tieLeft[a.kind])
  const x2 = round(b.left - tieLeft[b.kind])
  const [y1, y2] = [round(a.top + claspMiddle), round(b.top + claspMiddle)]
  const out = round(Math.min(x1, x2) - bow)
  return { d: `M${x1} ${y1}C${out} ${y1} ${out} ${y2} ${x2} ${y2}`, x: x1, y: y1, under: false }
}

export interface Sight {
  readonly top: number
  readonly bottom: number
}

/**
 * Whether a thread is worth drawing. One of the chosen card is, as soon as one end is in sight: it
 * then runs out at the lane's edge. A weak one only with both ends in sight.
 */
export function isInSight(a: Box, b: Box, { top, bottom }: Sight, strong: boolean): boolean {
  const seen = (box: Box): boolean =>
    box.top + claspMiddle > top && box.top + Math.min(box.height / 2, deepest) < bottom
  return strong ? seen(a) || seen(b) : seen(a) && seen(b)
}
