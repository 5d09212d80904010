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
  /** Lies over everything, so that at each move the browser need not look for what is under the pointer. */
  readonly #layer = document.createElement('div')
  readonly #ghost: HTMLElement
  readonly #line = document.createElement('div')
  readonly #start: Point
  readonly #stop = new AbortController()
  readonly #changes = new MutationObserver(() => this.#look())
  #at: Point
  #kind: CardKind | null = null
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

    const heard = { passive: true, signal: this.#stop.signal }
    addEventListener('pointermove', this.#move, heard)
    addEventListener('touchmove', this.#move, heard)
    this.#layer.addEventListener('wheel', ({ deltaY }) => this.#scroller()?.scrollBy(0, deltaY), heard)
    board.addEventListener('scroll', this.#look, { ...heard, capture: true })
    this.#changes.observe(board, { childList: true, characterData: true, subtree: true })
  }

  /** Which lane the pointer is over. */
  over(kind: CardKind | null): void {
    this.#kind = kind
    this.#look()
  }

  /** Ends it; where the card landed, or null when it goes back. */
  end(): Carried | null {
    // The pointer may have moved since the last frame.
    const landing = this.#landing()
    cancelAnimationFrame(this.#frame)
    this.#stop.abort()
    this.#changes.disconnect()
    this.#layer.remove()
    delete this.#card.dataset['carried']
    return this.#kind === null || landing === null ? null : { id: this.id, kind: this.#kind, landing }
  }

  readonly #move = (event: Event): void => {
    this.#at = pointOf(event) ?? this.#at
    this.#look()
  }

  /** Draws anew in the next frame. */
  readonly #look = (): void => {
    if (this.#frame === 0) this.#frame = requestAnimationFrame(this.#draw)
  }

  readonly #draw = (): void => {
    this.#frame = 0
    const { x, y } = this.#at
    // At the edge of a lane this goes on by itself: having scrolled is a reason to look again.
    const scroller = this.#scroller()
    if (scroller !== null) scrollAtEdge(scroller, y)
    const landing = this.#landing()
    this.#ghost.style.transform = `translate3d(${x - this.#start.x}px, ${y - this.#start.y}px, 0)`
    this.#line.hidden = landing === null
    if (landing === null) return
    this.#line.style.width = `${landing.width}px`
    this.#line.style.transform = `translate3d(${landing.left}px, ${landing.top}px, 0)`
  }

  #landing(): Landing | null {
    const scroller = this.#scroller()
    return scroller === null ? null : landingAt(scroller, this.#at.y, this.id)
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
