/** Where a carried card would land, read from the screen under the pointer. */

import type { Spot } from './placing.ts'

export interface Landing {
  readonly spot: Spot
  /** The drop line, in the coordinates of the window. */
  readonly left: number
  readonly top: number
  readonly width: number
}

const gap = 12
const lineHeight = 4
/** So near to the edge of a group's box one means beside it, not in it. */
const edge = 10

/** Null over the carried card itself: there nothing would change. */
export function landingAt(scroller: HTMLElement, y: number, carried: string): Landing | null {
  const list = scroller.querySelector(':scope > ol')
  const area = scroller.getBoundingClientRect()
  if (list === null) return null
  const { left, width } = list.getBoundingClientRect()
  const inside = Math.min(Math.max(y, area.top + 1), area.bottom - 1)
  const line = (top: number, box = { left, width }) => ({ left: box.left, top: top - lineHeight / 2, width: box.width })

  const hit = [0, gap / 2 + 2, -gap / 2 - 2]
    .map((step) => document.elementFromPoint(left + 24, inside + step))
    .find((element) => element !== null && list.contains(element) && element !== list)
  if (!hit) {
    const last = list.lastElementChild?.getBoundingClientRect()
    return { spot: { near: null }, ...line(last === undefined ? area.top + gap : last.bottom + gap / 2) }
  }
  const card = hit.closest<HTMLElement>('[data-card]')
  const box = hit.closest<HTMLElement>('[data-cluster]')
  if (box !== null) {
    const beside = besideBox(box, inside)
    if (beside !== null) return { ...beside, ...line(beside.top) }
    const cluster = box.dataset['cluster'] ?? null
    const own = cardsOf(box, carried)
    const at = card ?? (inside < middleOf(box) ? own[0] : own.at(-1)) ?? null
    if (at === null || idOf(at) === carried) return null
    return besideCard(at, inside, cluster, line)
  }
  if (card === null || idOf(card) === carried) return null
  return besideCard(card, inside, null, line)
}

type Line = (top: number, box?: { left: number; width: number }) => Pick<Landing, 'left' | 'top' | 'width'>

const idOf = (card: HTMLElement): string => card.dataset['card'] ?? ''

const cardsOf = (box: HTMLElement, carried: string): HTMLElement[] =>
  [...box.querySelectorAll<HTMLElement>('[data-card]')].filter((card) => idOf(card) !== carried)

function middleOf(element: HTMLElement): number {
  const { top, height } = element.getBoundingClientRect()
  return top + height / 2
}

function besideCard(card: HTMLElement, y: number, cluster: string | null, line: Line): Landing {
  const shown = card.offsetParent === null ? (card.closest<HTMLElement>('[data-cluster]') ?? card) : card
  const rect = shown.getBoundingClientRect()
  const before = shown === card && y < middleOf(card)
  const top = before ? rect.top - gap / 2 : rect.bottom + gap / 2
  return { spot: { near: idOf(card), side: before ? 'before' : 'behind', cluster }, ...line(top, rect) }
}

function besideBox(box: HTMLElement, y: number): { readonly spot: Spot; readonly top: number } | null {
  const rect = box.getBoundingClientRect()
  const first = box.querySelector<HTMLElement>('[data-card]')
  if (first === null) return null
  const near = idOf(first)
  if (y < rect.top + edge) return { spot: { near, side: 'before', cluster: null }, top: rect.top - gap / 2 }
  if (y > rect.bottom - edge) return { spot: { near, side: 'behind', cluster: null }, top: rect.bottom + gap / 2 }
  return null
}
