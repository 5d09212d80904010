/** A card in the hand: its likeness under the pointer, the line where it would land, and lanes that scroll by themselves. */

import type { CardKind } from '#shared/board/kinds.ts'
import { landingAt, type Landing } from './landing.ts'

/** So near to the edge of a lane it scrolls, at most so many pixels a frame. */
const edgePx = 56
const fastest = 16

export interface Carried {
  readonly id: string
  readonly kind: CardKind
  readonly landing: Landing
}

interface Point {
  readonly x: number
  readonly y: number
}

export function pointOf(event: Event): Point | null {
  if ('touches' in event) {
    const [touch] = (event as TouchEvent).touches
    return touch === undefined ? null : { x: touch.clientX, y: touch.clientY }
  }
  return event instanceof MouseEvent ? { x: event.clientX, y: event.clientY } : null
}

/** Lives from picking up to letting go. Touches no component: all it does it does in the DOM. */
export class Carrying {
  readonly id: string
  readonly #card: HTMLElement
  readonly #board: HTMLElement
  readonly #layer = document.createElement('div')
  readonly #ghost: HTMLElement
  readonly #line = document.createElement('div')
  readonly #start: Point
  #at: Point
  #kind: CardKind | null = null
  #landing: Landing | null = null
  #frame = 0

  constructor(card: HTMLElement, board: HTMLElement, start: Point) {
    this.id = card.dataset['card'] ?? ''
    this.#card = card
    this.#board = board
    this.#start = start
    this.#at = start
    this.#ghost = likeness(card)
    this.#layer.className = 'carry'
    this.#layer.ariaHidden = 'true'
    this.#line.className = 'drop'
    this.#line.hidden = true
    this.#layer.append(this.#line, this.#ghost)
    document.body.append(this.#layer)
    card.dataset['carried'] = ''
    board.dataset['carrying'] = ''
    addEventListener('pointermove', this.#move, { passive: true })
    addEventListener('touchmove', this.#move, { passive: true })
    this.#frame = requestAnimationFrame(this.#draw)
  }

  /** Which lane the pointer is over. */
  over(kind: CardKind | null): void {
    this.#kind = kind
  }

  /** Ends it; where the card landed, or null when it goes back. */
  end(): Carried | null {
    cancelAnimationFrame(this.#frame)
    removeEventListener('pointermove', this.#move)
    removeEventListener('touchmove', this.#move)
    this.#layer.remove()
    delete this.#card.dataset['carried']
    delete this.#board.dataset['carrying']
    if (this.#kind === null) return null
    // The pointer may have moved since the last frame.
    const scroller = this.#scroller()
    this.#landing = scroller === null ? null : landingAt(scroller, this.#at.y, this.id)
    return this.#landing === null ? null : { id: this.id, kind: this.#kind, landing: this.#landing }
  }

  readonly #move = (event: Event): void => {
    this.#at = pointOf(event) ?? this.#at
  }

  readonly #draw = (): void => {
    this.#frame = requestAnimationFrame(this.#draw)
    const { x, y } = this.#at
    this.#ghost.style.transform = `translate3d(${x - this.#start.x}px, ${y - this.#start.y}px, 0)`
    const scroller = this.#scroller()
    if (scroller !== null) scrollAtEdge(scroller, y)
    this.#landing = scroller === null ? null : landingAt(scroller, y, this.id)
    this.#line.hidden = this.#landing === null
    if (this.#landing === null) return
    const { left, top, width } = this.#landing
    this.#line.style.width = `${width}px`
    this.#line.style.transform = `translate3d(${left}px, ${top}px, 0)`
  }

  #scroller(): HTMLElement | null {
    return this.#kind === null ? null : this.#board.querySelector<HTMLElement>(`[data-scroll="${this.#kind}"]`)
  }
}

function likeness(card: HTMLElement): HTMLElement {
  const { left, top, width } = card.getBoundingClientRect()
  const ghost = card.cloneNode(true) as HTMLElement
  for (const element of [ghost, ...ghost.querySelectorAll<HTMLElement>('[id]')]) element.removeAttribute('id')
  delete ghost.dataset['card']
  ghost.inert = true
  ghost.classList.remove('sel', 'rel')
  ghost.classList.add('ghost')
  Object.assign(ghost.style, { left: `${left}px`, top: `${top}px`, width: `${width}px` })
  return ghost
}

function scrollAtEdge(scroller: HTMLElement, y: number): void {
  const { top, bottom } = scroller.getBoundingClientRect()
  const speed = (depth: number): number => Math.ceil((Math.min(depth, edgePx) / edgePx) * fastest)
  if (y < top + edgePx) scroller.scrollTop -= speed(top + edgePx - y)
  else if (y > bottom - edgePx) scroller.scrollTop += speed(y - (bottom - edgePx))
}
