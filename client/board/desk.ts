/** What this person has on their own screen: view, chosen card, open panel, filter. Never shared. */

import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { CardKind } from '#shared/board/kinds.ts'
import type { Part } from '#client/live/tables.ts'
import type { View } from '#shared/wire/version.ts'

export type { View }

/** A dialog that lies over the board; one at a time. */
export type Panel =
  | { readonly is: 'compose'; readonly kind: CardKind; readonly linkTo?: string }
  | { readonly is: 'edit'; readonly card: string }
  | { readonly is: 'link'; readonly card: string }
  | { readonly is: 'cluster'; readonly card: string }
  | { readonly is: 'invite' }
  | { readonly is: 'trash' }
  | { readonly is: 'tables' }
  | { readonly is: 'plan' }
  | { readonly is: 'people' }
  | { readonly is: 'parked' }
  | { readonly is: 'hidden' }
  | { readonly is: 'nameless' }
  | { readonly is: 'me' }
  | { readonly is: 'keys' }

export interface DeskState {
  readonly view: View
  /** The card whose thread is open. */
  readonly chosen: string | null
  readonly panel: Panel | null
  /** Only cards of this perspective are shown; null shows all. */
  readonly perspective: string | null
  /** Only cards with these words are shown. */
  readonly search: string
  /** While people work at tables: whose cards are shown. */
  readonly part: Part
  /** Whether I see along what the lead looks at: while I look elsewhere it waits, until I ask for it again. */
  readonly following: 'along' | 'paused' | 'off'
}

export type Desk = StoreApi<DeskState> & {
  readonly choose: (card: string | null) => void
  readonly show: (panel: Panel | null) => void
}

export function createDesk(): Desk {
  const store = createStore<DeskState>(() => ({
    view: 'lanes',
    chosen: null,
    panel: null,
    perspective: null,
    search: '',
    part: 'mine',
    following: 'along',
  }))
  return {
    ...store,
    choose: (chosen) => store.setState({ chosen }),
    show: (panel) => store.setState({ panel }),
  }
}

const DeskContext = createContext<Desk | null>(null)
export const DeskProvider = DeskContext.Provider

export function useDesk(): Desk {
  const desk = useContext(DeskContext)
  if (desk === null) throw new Error('There is no desk here.')
  return desk
}

export function useDeskState<T>(select: (state: DeskState) => T): T {
  return useStore(useDesk(), select)
}
