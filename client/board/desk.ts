/** What this person has on their own screen: view, chosen card, open panel, filter. Never shared. */

import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { CardKind } from '#shared/board/kinds.ts'
import type { Anchor } from './parts.ts'
import type { Erasable } from '#client/live/erasing.ts'
import type { Said } from '#client/live/store.ts'
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
  | { readonly is: 'code' }
  | { readonly is: 'keys' }
  | { readonly is: 'erase'; readonly what: Erasable; readonly entity: string }
  | { readonly is: 'erasures' }
  | { readonly is: 'questions' }
  | { readonly is: 'experts' }

/** What somebody asked to write in a card's thread: it opens there, ready to type. */
export interface ReplyWish {
  readonly card: string
  readonly kind: 'annotation' | 'ask'
  /** What an annotation is about. */
  readonly anchor?: Anchor
}

export interface DeskState {
  /** How far it is with what I remove for good: told here, as the board itself begins anew by it. */
  readonly erasing: Said | null
  readonly view: View
  /** The card whose thread is open. */
  readonly chosen: string | null
  readonly panel: Panel | null
  /** What is to be written in a thread, until the thread has heard it. */
  readonly wish: ReplyWish | null
  /** What in the chosen card is marked, as one looks at an annotation of it. */
  readonly marked: Anchor | null
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
  /** Opens a card's thread, ready to type. */
  readonly reply: (wish: ReplyWish) => void
}

export function createDesk(): Desk {
  const store = createStore<DeskState>(() => ({
    erasing: null,
    view: 'lanes',
    chosen: null,
    panel: null,
    wish: null,
    marked: null,
    perspective: null,
    search: '',
    part: 'mine',
    following: 'along',
  }))
  return {
    ...store,
    choose: (chosen) =>
      store.setState(({ wish }) => ({ chosen, marked: null, wish: wish?.card === chosen ? wish : null })),
    show: (panel) => store.setState({ panel }),
    reply: (wish) => store.setState({ chosen: wish.card, wish, marked: wish.anchor ?? null, panel: null }),
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
