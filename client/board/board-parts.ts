/** What the parts of one board share beside its state: who has the focus, and the lanes as they are drawn. */

import { createContext, useContext } from 'react'
import type { CardKind } from '#shared/board/kinds.ts'
import { CardFocus } from './focus.ts'
import type { LaneModel } from './lane-model.ts'

export interface BoardParts {
  readonly focus: CardFocus
  readonly lanes: Map<CardKind, LaneModel>
}

export const newBoardParts = (): BoardParts => ({ focus: new CardFocus(), lanes: new Map() })

const PartsContext = createContext<BoardParts | null>(null)
export const BoardPartsProvider = PartsContext.Provider

export const useMaybeBoardParts = (): BoardParts | null => useContext(PartsContext)

export function useBoardParts(): BoardParts {
  const parts = useMaybeBoardParts()
  if (parts === null) throw new Error('There is no board here.')
  return parts
}
