/** The product's board: its own store, mirror, lanes, cards and drag. */

import { newDocument } from '#shared/board/document.ts'
import { BoardPartsProvider, newBoardParts } from '#client/board/board-parts.ts'
import { Card } from '#client/board/Card.tsx'
import { DeskProvider } from '#client/board/desk.ts'
import { Lanes } from '#client/board/Lanes.tsx'
import { LiveProvider } from '#client/live/hooks.ts'
import * as Y from 'yjs'
import { layGround } from './ground.ts'
import { Frame } from './Lanes.tsx'
import type { Drawn } from './main.ts'

export function drawOurs(board: Uint8Array): Drawn {
  const doc = newDocument()
  Y.applyUpdate(doc, board)
  const { live, desk } = layGround(doc)
  return {
    node: (
      <LiveProvider value={live}>
        <DeskProvider value={desk}>
          <BoardPartsProvider value={newBoardParts()}>
            <Frame>
              <Lanes />
            </Frame>
          </BoardPartsProvider>
        </DeskProvider>
      </LiveProvider>
    ),
    take: (update) => Y.applyUpdate(doc, update, 'room'),
    card: Card,
    carried: '.carry',
  }
}
