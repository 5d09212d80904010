/**
 * The anchor for dragging: the product's cards, each of them sortable, in the way that dnd-kit
 * documents for several lists. A card that is carried into another lane moves there at once.
 */

import {
  closestCorners,
  DndContext,
  DragOverlay,
  MouseSensor,
  useDroppable,
  useSensor,
  useSensors,
  type DragOverEvent,
} from '@dnd-kit/core'
import { arrayMove, SortableContext, useSortable, verticalListSortingStrategy } from '@dnd-kit/sortable'
import { CSS } from '@dnd-kit/utilities'
import { useState } from 'react'
import { newDocument } from '#shared/board/document.ts'
import { cardKinds, type CardKind } from '#shared/board/kinds.ts'
import { Card } from '#client/board/Card.tsx'
import { DeskProvider } from '#client/board/desk.ts'
import { LiveProvider } from '#client/live/hooks.ts'
import * as Y from 'yjs'
import { layGround } from './ground.ts'
import { PlainLane, PlainLanes } from './Lanes.tsx'
import type { Drawn } from './main.ts'

type Lists = Readonly<Record<CardKind, readonly string[]>>

export function drawSortable(board: Uint8Array): Drawn {
  const doc = newDocument()
  Y.applyUpdate(doc, board)
  const { live, desk } = layGround(doc)
  return {
    node: (
      <LiveProvider value={live}>
        <DeskProvider value={desk}>
          <SortableBoard lists={live.store.getState().lanes} />
        </DeskProvider>
      </LiveProvider>
    ),
    take: (update) => Y.applyUpdate(doc, update, 'room'),
    card: SortableCard,
    carried: 'li[aria-pressed="true"]',
  }
}

function SortableBoard({ lists: begin }: { readonly lists: Lists }) {
  const [lists, setLists] = useState(begin)
  const [active, setActive] = useState<string | null>(null)
  const sensors = useSensors(useSensor(MouseSensor, { activationConstraint: { distance: 5 } }))
  const put = ({ active: { id }, over }: DragOverEvent): void => {
    if (over !== null) setLists((before) => moved(before, String(id), String(over.id)))
  }
  const end = (): void => setActive(null)
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCorners}
      onDragStart={({ active: { id } }) => setActive(String(id))}
      onDragOver={(event) => {
        if (!sameLane(lists, String(event.active.id), String(event.over?.id))) put(event)
      }}
      onDragEnd={(event) => {
        put(event)
        end()
      }}
      onDragCancel={end}
    >
      <PlainLanes>
        {cardKinds.map((kind) => (
          <SortableLane key={kind} kind={kind} ids={lists[kind]} />
        ))}
      </PlainLanes>
      <DragOverlay>{active !== null && <Card id={active} />}</DragOverlay>
    </DndContext>
  )
}

function SortableLane({ kind, ids }: { readonly kind: CardKind; readonly ids: readonly string[] }) {
  const { setNodeRef } = useDroppable({ id: kind })
  return (
    <SortableContext items={[...ids]} strategy={verticalListSortingStrategy}>
      <PlainLane kind={kind} total={ids.length} list={setNodeRef}>
        {ids.map((id) => (
          <SortableCard key={id} id={id} />
        ))}
      </PlainLane>
    </SortableContext>
  )
}

function SortableCard({ id }: { readonly id: string }) {
  const { attributes, listeners, setNodeRef, transform, transition, isDragging } = useSortable({ id })
  const style = { transform: CSS.Transform.toString(transform), transition, opacity: isDragging ? 0.4 : undefined }
  return (
    <li ref={setNodeRef} style={style} {...attributes} {...listeners}>
      <Card id={id} />
    </li>
  )
}

/** The lane of a card, or the lane itself. */
const laneOf = (lists: Lists, id: string): CardKind | undefined =>
  cardKinds.find((kind) => kind === id || lists[kind].includes(id))

const sameLane = (lists: Lists, a: string, b: string): boolean => laneOf(lists, a) === laneOf(lists, b)

/** With `id` at the place of `over`, which is a card or an empty part of a lane. */
function moved(lists: Lists, id: string, over: string): Lists {
  const [from, to] = [laneOf(lists, id), laneOf(lists, over)]
  if (from === undefined || to === undefined || id === over) return lists
  const at = lists[to].indexOf(over)
  if (from === to) return at < 0 ? lists : { ...lists, [to]: arrayMove([...lists[to]], lists[to].indexOf(id), at) }
  const place = at < 0 ? lists[to].length : at
  return {
    ...lists,
    [from]: lists[from].filter((other) => other !== id),
    [to]: [...lists[to].slice(0, place), id, ...lists[to].slice(place)],
  }
}
