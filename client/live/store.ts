/** What the screen shows of a live board: one store, without React, fed by the mirror and the line. */

import { createStore, type StoreApi } from 'zustand/vanilla'
import type { CardKind } from '#shared/board/kinds.ts'
import type { Ballot, Card, Cluster, Link, Note, Person, SessionState, Table } from '#shared/board/schema.ts'
import type { HeldThing, SessionInfo } from '#shared/commands/shapes.ts'
import type { Values, WordKey } from '#shared/language/say.ts'
import type { RefusalCode } from '#shared/policy/permissions.ts'
import type { CloseCode } from '#shared/wire/close.ts'
import type { Shown } from '#shared/wire/version.ts'

export type { StoreApi } from 'zustand/vanilla'

/** Something said to the person, in whatever language it is shown. */
export interface Said {
  readonly key: WordKey
  readonly values?: Values
}

export type Line =
  /** Never connected yet. */
  | { readonly state: 'connecting' }
  | { readonly state: 'live' }
  /** Lost, and trying again. `stored` false: the server is there but cannot keep anything. */
  | { readonly state: 'offline'; readonly stored: boolean }
  /** Over: coming back would not help. */
  | { readonly state: 'ended'; readonly code: CloseCode }

export interface Recognised {
  readonly count: number
  readonly mine: boolean
}

/** Words that were not placed, handed back to who wrote them. */
export interface HandedBack {
  readonly id: string
  /**
   * `hidden`: what one wrote in was taken off the board. `erased`: it was removed for good. `moved`: the board began
   * anew before this was on it. `unlooked`: the guard could not look at it yet. `forbidden`: it may be nowhere.
   */
  readonly code: RefusalCode | 'hidden' | 'erased' | 'moved' | 'unlooked' | 'forbidden'
  readonly words: string
  /** Where I wrote it, as long as it may yet turn out to stand there. */
  readonly place?: { readonly root: string; readonly id: string }
}

export interface LiveState {
  readonly info: SessionInfo
  /** The session as the board tells it; null until the first sync. */
  readonly session: SessionState | null
  readonly people: Readonly<Record<string, Person>>
  readonly tables: Readonly<Record<string, Table>>
  readonly ballots: Readonly<Record<string, Ballot>>
  /** All readable cards, those in the trash too. */
  readonly cards: Readonly<Record<string, Card>>
  /** Ids of the cards of a lane, in order, without the trash and what is parked. */
  readonly lanes: Readonly<Record<CardKind, readonly string[]>>
  readonly clusters: Readonly<Record<string, Cluster>>
  /** By card: its notes, oldest first, without the trash. */
  readonly notes: Readonly<Record<string, readonly Note[]>>
  /** By card: its links in both directions, each pair and relation once, both ends on the board. */
  readonly links: Readonly<Record<string, readonly Link[]>>
  readonly recognised: Readonly<Record<string, Recognised>>
  /** Ids of the cards in the trash, newest first. */
  readonly trash: readonly string[]
  /** By card: who writes there now, without me. */
  readonly writing: Readonly<Record<string, readonly string[]>>
  /** By person: what they look at, of whoever is followed. */
  readonly shown: Readonly<Record<string, Shown>>
  /** How many write now, wherever. */
  readonly writers: number
  /** Who is here, me included. */
  readonly present: readonly string[]
  readonly line: Line
  /** Whether everything I did is on the server's disk. */
  readonly saved: boolean
  /** Cards with a change of mine that is not on the server yet. */
  readonly waiting: ReadonlySet<string>
  /** What undo and redo would take back; null when there is nothing. */
  readonly undo: Said | null
  readonly redo: Said | null
  /** What I did last, for the status bar. */
  readonly did: Said | null
  readonly handedBack: readonly HandedBack[]
  /** What I handed in and was not shown yet, as the server last told. */
  readonly held: readonly HeldThing[]
  /** Add to this device's clock to get the server's, in milliseconds. */
  readonly clockAhead: number
}

/** Whether the session is open, before the board is there too. */
export const stateOf = ({ session, info }: Pick<LiveState, 'session' | 'info'>): SessionState['state'] =>
  session?.state ?? info.state

export type LiveStore = StoreApi<LiveState>

export function createLiveStore(info: SessionInfo): LiveStore {
  return createStore<LiveState>(() => ({
    info,
    session: null,
    people: {},
    tables: {},
    ballots: {},
    cards: {},
    lanes: { issue: [], dilemma: [], direction: [] },
    clusters: {},
    notes: {},
    links: {},
    recognised: {},
    trash: [],
    writing: {},
    writers: 0,
    shown: {},
    present: [],
    line: { state: 'connecting' },
    saved: true,
    waiting: new Set<string>(),
    undo: null,
    redo: null,
    did: null,
    handedBack: [],
    held: [],
    clockAhead: 0,
  }))
}
