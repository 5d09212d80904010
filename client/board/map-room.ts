/** How roomy the map is drawn: as wide as the screen, or so that all of it fits on one sheet of paper. */

import { layoutMap, leastWidth } from './map-layout.ts'
import type { MapBoard } from './map-board.ts'
import type { MapPlan, Room } from './map-shapes.ts'

const roomyEms = 14.5
const narrowEms = 9.5
const widest = 1680

/** The row with the names of the ranks. */
export const headHeight = 52

export function roomOf(width: number): Room {
  const labelEms = width >= leastWidth({ labelEms: roomyEms, beside: false }) ? roomyEms : narrowEms
  return {
    width: Math.min(widest, Math.max(leastWidth({ labelEms, beside: false }), Math.floor(width))),
    labelEms,
    labelLines: 3,
    gap: 40,
    shape: 1,
    beside: false,
  }
}

/** What an A4 on its side leaves between the margins of print.css and below its heading, in CSS pixels. */
const paper = { width: 1046, height: 618 }

export interface OnPaper {
  readonly plan: MapPlan
  readonly scale: number
}

/** Of all ways to draw the map, the one with the largest letters on one sheet. */
export function onPaper({ cards, links }: MapBoard): OnPaper {
  const ways = [roomyEms, 19, 26, 36].flatMap((labelEms) =>
    [
      { gap: 26, shape: 1, beside: false },
      { gap: 12, shape: 0.8, beside: false },
      { gap: 4, shape: 0.5, beside: true },
    ].flatMap((tight) => [1, 2, 3].map((labelLines) => ({ labelEms, labelLines, ...tight }))),
  )
  const tried = ways.map((way): OnPaper => {
    const { height } = layoutMap(cards, links, { ...way, width: leastWidth(way) })
    const width = Math.max(leastWidth(way), Math.min(widest, ((height + headHeight) * paper.width) / paper.height))
    const plan = layoutMap(cards, links, { ...way, width: Math.round(width) })
    return { plan, scale: Math.min(1, paper.width / plan.width, paper.height / (plan.height + headHeight)) }
  })
  const shown = (one: OnPaper): number =>
    Object.values(one.plan.ranks)
      .flat()
      .filter(({ more }) => !more).length / Math.max(1, cards.length)
  // Large letters are worth half as much when no title is whole.
  const worth = (one: OnPaper): number => one.scale * (0.5 + shown(one) / 2)
  return tried.reduce((best, one) => (worth(one) > worth(best) + 0.01 ? one : best))
}
