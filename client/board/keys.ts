/** The board by keyboard: walking along cards, and every command of a card under a key. */

import { cardKinds, type CardKind } from '#shared/board/kinds.ts'
import type { Verdict } from '#shared/policy/permissions.ts'
import { guides } from '#client/live/leading.ts'
import type { Live } from '#client/live/open.ts'
import type { BoardParts } from './board-parts.ts'
import type { Desk } from './desk.ts'
import { showOnScreen } from './lead.ts'
import { acrossIndex, stepPlace } from './placing.ts'
import { seenOrder } from './rows.ts'

export interface BoardTools extends BoardParts {
  readonly live: Live
  readonly desk: Desk
}

export type Way = 'up' | 'down' | 'left' | 'right'

const ways: Readonly<Record<string, Way>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
}

/** Says why something may not be, in the status bar. */
export function tell({ live }: Pick<BoardTools, 'live'>, verdict: Verdict): void {
  if (verdict.ok) return
  live.store.setState({ did: { key: verdict.code === 'closed' ? 'banner.closed' : `refusal.${verdict.code}` } })
}

export function besideKind(kind: CardKind, way: 'left' | 'right'): CardKind | undefined {
  return cardKinds[cardKinds.indexOf(kind) + (way === 'left' ? -1 : 1)]
}

const rowsIn = ({ lanes }: BoardParts, kind: CardKind) => lanes.get(kind)?.get().rows ?? []

/** The card that one comes to from another; null at the edge. */
export function neighbour(tools: BoardTools, id: string, way: Way | 'home' | 'end'): string | null {
  const { cards, links } = tools.live.store.getState()
  const kind = cards[id]?.kind
  if (kind === undefined) return null
  const lane = seenOrder(rowsIn(tools, kind))
  const at = lane.indexOf(id)
  if (way === 'home') return lane[0] ?? null
  if (way === 'end') return lane.at(-1) ?? null
  if (way === 'up' || way === 'down') return lane[way === 'up' ? at - 1 : at + 1] ?? null
  for (let other = besideKind(kind, way); other !== undefined; other = besideKind(other, way)) {
    const there = seenOrder(rowsIn(tools, other))
    if (there.length === 0) continue
    const tied = (links[id] ?? []).map(({ from, to }) => (from === id ? to : from)).filter((end) => there.includes(end))
    const nearest = tied.sort((a, b) => Math.abs(there.indexOf(a) - at) - Math.abs(there.indexOf(b) - at))[0]
    return nearest ?? there[Math.min(at, there.length - 1)] ?? null
  }
  return null
}

/** Moves a card one step, or into the lane beside it; the focus stays on it. */
export function moveStep(tools: BoardTools, id: string, way: Way): void {
  const { cards } = tools.live.store.getState()
  const card = cards[id]
  if (card === undefined) return
  if (way === 'left' || way === 'right') {
    const to = besideKind(card.kind, way)
    if (to !== undefined) moveTo(tools, id, to)
    return
  }
  const { kind } = card
  const place = stepPlace(rowsIn(tools, kind), tools.live.store.getState().lanes[kind], id, way)
  if (place === null) return
  tools.focus.follow(id)
  tell(tools, tools.live.acts.moveCard(id, kind, place.index, place.cluster))
}

export function moveTo(tools: BoardTools, id: string, kind: CardKind): void {
  const { cards, lanes } = tools.live.store.getState()
  const from = cards[id]?.kind
  if (from === undefined || from === kind) return
  const index = acrossIndex(rowsIn(tools, from), rowsIn(tools, kind), lanes[kind], id)
  tools.focus.follow(id)
  tell(tools, tools.live.acts.moveCard(id, kind, index))
}

/** A key pressed on a card itself, not in something on it. True when it was for the card. */
export function cardKey(tools: BoardTools, card: HTMLElement, event: KeyboardEvent): boolean {
  const id = card.dataset['card'] ?? ''
  const { desk, focus } = tools
  const way = ways[event.key]
  if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) return openMenu(card)
  if (event.ctrlKey || event.metaKey) return false
  if (way !== undefined) {
    if (event.altKey) moveStep(tools, id, way)
    else if (event.shiftKey) return false
    else go(tools, neighbour(tools, id, way))
    return true
  }
  if (event.altKey) return false
  switch (event.key) {
    case 'Home':
    case 'End':
      go(tools, neighbour(tools, id, event.key === 'Home' ? 'home' : 'end'))
      return true
    case 'Enter':
      desk.choose(id)
      return true
    case 'Escape':
      if (desk.getState().chosen === null) return false
      desk.choose(null)
      return true
    case 'Tab':
      focus.open(card)
      return false
    case 'Delete':
      tell(tools, tools.live.acts.trashCard(id))
      return true
    case '+':
    case '=':
      return pressDot(card, 'more')
    case '-':
      return pressDot(card, 'fewer')
    case '?':
      desk.show({ is: 'keys' })
      return true
    default:
      return event.shiftKey ? false : letter(tools, id, event.key)
  }
}

function letter({ desk, live }: BoardTools, id: string, key: string): boolean {
  const { acts } = live
  const author = live.store.getState().cards[id]?.author
  const open = {
    l: ['link.create', 'link'],
    e: ['card.shape', 'edit'],
    g: ['card.move', 'cluster'],
  } as const
  if (key === 'b' && guides(live.store.getState())) {
    void showOnScreen(live, id)
    return true
  }
  if (key !== 'l' && key !== 'e' && key !== 'g') return false
  const [operation, is] = open[key]
  const verdict = acts.mayI(operation, operation === 'link.create' ? undefined : author)
  if (verdict.ok) desk.show({ is, card: id })
  else tell({ live }, verdict)
  return true
}

const go = ({ focus }: BoardTools, id: string | null): void => {
  if (id !== null) focus.focus(id)
}

/** While a vote goes on: one dot more or fewer, as its own button would. */
function pressDot(card: HTMLElement, which: 'more' | 'fewer'): boolean {
  card.querySelector<HTMLElement>(`[data-dot="${which}"]`)?.click()
  return true
}

function openMenu(card: HTMLElement): boolean {
  card.querySelector<HTMLElement>('.foot .more')?.click()
  return true
}
