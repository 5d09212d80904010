import { useEffect, useMemo, useRef } from 'react'
import { cardKinds } from '#shared/board/kinds.ts'
import { useLive } from '#client/live/hooks.ts'
import { useBoardParts } from './board-parts.ts'
import { useDesk } from './desk.ts'
import { DragArea } from './drag.tsx'
import type { BoardTools } from './keys.ts'
import { Lane } from './Lane.tsx'
import './lanes.css'
import { Threads } from './Threads.tsx'
import { useCardKeys } from './useBoardKeys.ts'

/** The board: three lanes beside each other, and the threads between their cards. */
export function Lanes() {
  const board = useRef<HTMLDivElement>(null)
  const live = useLive()
  const desk = useDesk()
  const parts = useBoardParts()
  const tools = useMemo<BoardTools>(() => ({ ...parts, live, desk }), [parts, live, desk])
  useCardKeys(board, tools)
  useEffect(() => (board.current === null ? undefined : parts.focus.watch(board.current)), [parts])
  useEffect(
    () =>
      desk.subscribe(({ chosen }, { chosen: before }) => {
        if (chosen !== null && chosen !== before) parts.focus.card(chosen)?.scrollIntoView({ block: 'nearest' })
      }),
    [desk, parts],
  )
  return (
    <DragArea board={board} tools={tools}>
      <Threads board={board} />
      {cardKinds.map((kind) => (
        <Lane key={kind} kind={kind} />
      ))}
    </DragArea>
  )
}
