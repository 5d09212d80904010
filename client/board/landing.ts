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

  const row = rowAt(list, inside)
  if (row === null) {
    const last = list.lastElementChild?.getBoundingClientRect()
    return { spot: { near: null }, ...line(last === undefined ? area.top + gap : last.bottom + gap / 2) }
  }
  const box = row.querySelector<HTMLElement>(':scope > [data-cluster]')
  const beside = box === null ? null : besideBox(box, inside)
  if (beside !== null) return { ...beside, ...line(beside.top) }
  const card = box === null ? cardIn(row) : cardInBox(box, inside, carried)
  if (card === null || idOf(card) === carried) return null
  return besideCard(card, inside, box?.dataset['cluster'] ?? null, line)
}

/** The row at a height, gaps shared between their neighbours; by halving, as a hit test costs a frame in a full lane. */
function rowAt(list: Element, y: number): Element | null {
  const rows = list.children
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rows[middle]?.getBoundingClientRect().bottom ?? 0) + gap / 2 <= y) low = middle + 1
    else high = middle
  }
  return rows[low] ?? null
}

type Line = (top: number, box?: { left: number; width: number }) => Pick<Landing, 'left' | 'top' | 'width'>

const idOf = (card: HTMLElement): string => card.dataset['card'] ?? ''

const cardIn = (row: Element): HTMLElement | null => row.querySelector<HTMLElement>('[data-card]')

/** In a folded group, and beside its cards, the first or the last one counts. */
function cardInBox(box: HTMLElement, y: number, carried: string): HTMLElement | null {
  const list = box.querySelector(':scope > ol')
  const row = list === null ? null : rowAt(list, y)
  if (row !== null) return cardIn(row)
  const others = [...box.querySelectorAll<HTMLElement>('[data-card]')].filter((card) => idOf(card) !== carried)
  return (y < middleOf(box) ? others[0] : others.at(-1)) ?? null
}

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
