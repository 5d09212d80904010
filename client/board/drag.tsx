import {
  DndContext,
  MouseSensor,
  TouchSensor,
  useDraggable,
  useDroppable,
  useSensor,
  useSensors,
  type CollisionDetection,
} from '@dnd-kit/core'
import { useEffect, useRef, type ReactNode, type RefObject, type SyntheticEvent } from 'react'
import { cardKinds, type CardKind } from '#shared/board/kinds.ts'
import { Carrying, pointOf, type Carried } from './carrying.ts'
import { tell, type BoardTools } from './keys.ts'
import { placeAtSpot } from './placing.ts'

/**
 * Carrying cards with mouse or finger; the only file that knows dnd-kit. There is one draggable for
 * the whole board, whichever card is under the pointer, and a droppable per lane: between picking
 * up and letting go no card renders. By keyboard, moving is a command.
 */
export function DragArea({ board, tools, children }: Area) {
  const carrying = useRef<Carrying | null>(null)
  const pressed = useRef<HTMLElement | null>(null)
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 5 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 200, tolerance: 8 } }),
  )
  const end = (): Carried | null => {
    const landed = carrying.current?.end() ?? null
    carrying.current = null
    return landed
  }
  useEffect(() => () => void carrying.current?.end(), [])

  return (
    <DndContext
      sensors={sensors}
      autoScroll={false}
      collisionDetection={nearestLane}
      accessibility={silent}
      onDragStart={({ activatorEvent }) => {
        const start = pointOf(activatorEvent)
        if (start === null || pressed.current === null || board.current === null) return
        carrying.current = new Carrying(pressed.current, board.current, start)
      }}
      onDragMove={({ over }) => carrying.current?.over(isKind(over?.id) ? over.id : null)}
      onDragEnd={() => {
        const landed = end()
        if (landed !== null) drop(tools, landed)
      }}
      onDragCancel={end}
    >
      <Grip board={board} tools={tools} pressed={pressed}>
        {children}
      </Grip>
      {cardKinds.map((kind) => (
        <LaneDrop key={kind} kind={kind} board={board} />
      ))}
    </DndContext>
  )
}

interface Area {
  readonly board: RefObject<HTMLDivElement | null>
  readonly tools: BoardTools
  readonly children: ReactNode
}

/** What dnd-kit would say is in English and about ids; what was achieved stands in the status bar. */
const silent = {
  announcements: {
    onDragStart: () => undefined,
    onDragOver: () => undefined,
    onDragEnd: () => undefined,
    onDragCancel: () => undefined,
  },
  screenReaderInstructions: { draggable: '' },
}

/** The one draggable: it is wherever a card is pressed. */
function Grip({ board, tools, pressed, children }: Area & { readonly pressed: RefObject<HTMLElement | null> }) {
  const { setNodeRef, listeners } = useDraggable({ id: 'card' })
  const press = (name: 'onMouseDown' | 'onTouchStart') => (event: SyntheticEvent) => {
    const card = cardToCarry(event.target, tools)
    if (card === null) return
    pressed.current = card
    setNodeRef(card)
    holdSelection()
    listeners?.[name]?.(event)
  }
  const presses = { onMouseDown: press('onMouseDown'), onTouchStart: press('onTouchStart') }
  return (
    <div className="lanes" ref={board} data-region="lanes" {...presses}>
      {children}
    </div>
  )
}

function LaneDrop({ kind, board }: { readonly kind: CardKind; readonly board: RefObject<HTMLElement | null> }) {
  const { setNodeRef } = useDroppable({ id: kind })
  useEffect(() => {
    setNodeRef(board.current?.querySelector<HTMLElement>(`[data-lane="${kind}"]`) ?? null)
    return () => setNodeRef(null)
  }, [board, kind, setNodeRef])
  return null
}

function cardToCarry(target: EventTarget, { live }: BoardTools): HTMLElement | null {
  if (!(target instanceof Element) || target.closest('button, a, input, textarea') !== null) return null
  const card = target.closest<HTMLElement>('[data-card]')
  const author = live.store.getState().cards[card?.dataset['card'] ?? '']?.author
  return card !== null && live.acts.mayI('card.move', author).ok ? card : null
}

/** Until the pointer is let go nothing is selected: selecting across a board costs a frame per move. */
function holdSelection(): void {
  const hold = (event: Event): void => event.preventDefault()
  const stop = new AbortController()
  document.addEventListener('selectstart', hold, { signal: stop.signal })
  for (const over of ['mouseup', 'touchend', 'touchcancel', 'dragend', 'blur']) {
    addEventListener(over, () => stop.abort(), { signal: stop.signal, capture: true })
  }
}

const isKind = (id: unknown): id is CardKind => cardKinds.includes(id as CardKind)

/** The lane under the pointer; in a gutter the nearer one; none above or below the lanes. */
const nearestLane: CollisionDetection = ({ droppableContainers, droppableRects, pointerCoordinates: at }) => {
  if (at === null) return []
  return droppableContainers
    .flatMap(({ id }) => {
      const rect = droppableRects.get(id)
      if (rect === undefined || at.y < rect.top || at.y > rect.bottom) return []
      return [{ id, data: { value: Math.max(0, rect.left - at.x, at.x - rect.right) } }]
    })
    .sort((a, b) => a.data.value - b.data.value)
}

function drop(tools: BoardTools, { id, kind, landing }: Carried): void {
  const { cards, lanes } = tools.live.store.getState()
  const card = cards[id]
  if (card === undefined || card.trashed !== null) return
  const rows = tools.lanes.get(kind)?.get().rows ?? []
  const place = placeAtSpot(rows, lanes[kind], id, landing.spot)
  const stays = kind === card.kind && place.cluster === card.cluster && place.index === lanes[kind].indexOf(id)
  if (stays) return
  tools.focus.follow(id)
  tell(tools, tools.live.acts.moveCard(id, kind, place.index, place.cluster))
}
