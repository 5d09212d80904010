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
import {
  useEffect,
  useImperativeHandle,
  useRef,
  type MouseEvent,
  type ReactNode,
  type Ref,
  type RefObject,
  type SyntheticEvent,
} from 'react'
import { cardKinds, type CardKind } from '#shared/board/kinds.ts'
import { Carrying, pointOf, type Carried } from './carrying.ts'
import { tell, type BoardTools } from './keys.ts'
import { placeAtSpot } from './placing.ts'

/**
 * Carrying cards with mouse or finger; the only file that knows dnd-kit. There is one draggable for
 * the whole board, whichever card is under the pointer, and a droppable per lane. The lanes stand
 * beside dnd-kit and not in it: at each move React asks everything below it whether it listens.
 * By keyboard, moving is a command.
 */
export function DragArea({ board, tools, children }: Area) {
  const carrying = useRef<Carrying | null>(null)
  const pressed = useRef<HTMLElement | null>(null)
  const grip = useRef<Press | null>(null)
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 5 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 200, tolerance: 8 } }),
  )
  useEffect(() => () => void carrying.current?.end(), [])

  const press = (name: PressName, event: SyntheticEvent): HTMLElement | null => {
    const card = cardToCarry(event.target, tools)
    pressed.current = card
    if (card !== null) grip.current?.(name, event, card)
    return card
  }
  const presses = {
    onMouseDown: (event: MouseEvent): void => {
      const card = press('onMouseDown', event)
      if (card === null || event.button !== 0) return
      // No text is to be selected: for that the browser looks at each move for what lies under the pointer.
      event.preventDefault()
      card.focus({ preventScroll: true })
    },
    onTouchStart: (event: SyntheticEvent): void => {
      if (press('onTouchStart', event) !== null) holdSelection()
    },
  }
  const end = (): Carried | null => {
    const landed = carrying.current?.end() ?? null
    carrying.current = null
    return landed
  }

  return (
    <>
      <div className="lanes" ref={board} data-region="lanes" {...presses}>
        {children}
      </div>
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
        <Grip ref={grip} />
        {cardKinds.map((kind) => (
          <LaneDrop key={kind} kind={kind} board={board} />
        ))}
      </DndContext>
    </>
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

type PressName = 'onMouseDown' | 'onTouchStart'
type Press = (name: PressName, event: SyntheticEvent, card: HTMLElement) => void

/** The one draggable. It shows nothing, and hands out how a card is pressed. */
function Grip({ ref }: { readonly ref: Ref<Press> }) {
  const { setNodeRef, listeners } = useDraggable({ id: 'card' })
  useImperativeHandle(
    ref,
    (): Press => (name, event, card) => {
      setNodeRef(card)
      listeners?.[name]?.(event)
    },
    [setNodeRef, listeners],
  )
  return null
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

/** A long press carries: until the finger is lifted it selects no words. */
function holdSelection(): void {
  const hold = (event: Event): void => event.preventDefault()
  const stop = new AbortController()
  document.addEventListener('selectstart', hold, { signal: stop.signal })
  for (const over of ['touchend', 'touchcancel', 'blur']) {
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
